package org.rightsdeclarations.json.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.json.document.Document;
import org.rightsdeclarations.json.document.Mark;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.document.StructureFinding;
import org.rightsdeclarations.json.mistake.Fragment;
import org.rightsdeclarations.json.mistake.Repair;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.value.LanguageTag;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * One pass over one document. It hands out tokens within the limits, and keeps what is wrong. A syntax error ends the
 * document: from then on there are no more tokens, so that whoever reads comes to an end by itself. Not thread-safe.
 */
public final class Reading {
    /** Returned by {@link #nextMember} at the end of an object. */
    public static final int END = -1;

    /** Returned by {@link #nextMember} for a member that the object does not have. */
    public static final int UNKNOWN = -2;

    /** The most UTF-16 units of a name: a longer one would make pointers that nobody can read. */
    static final int MAX_NAME_LENGTH = Extensions.MAX_NAME_LENGTH;

    /** Stands for a language that is not known, and is said to do so. */
    private static final String ENGLISH = "en";

    private final Cursor cursor;
    private final Limits limits;
    private final Problems problems;
    private final int maxItems;
    private final UnsaidLanguage unsaid;
    private final Set<StructureCode> told = EnumSet.noneOf(StructureCode.class);
    private boolean isRequired;
    private int items;
    private int depth;
    private int nodes;
    private boolean refused;

    Reading(Cursor cursor, Limits limits, Problems problems) {
        this.cursor = cursor;
        this.limits = limits;
        this.problems = problems;
        this.maxItems = limits.get(Limit.TOTAL_ITEMS);
        this.unsaid = new UnsaidLanguage(cursor::document);
    }

    /**
     * Prepares what {@link #nextMember} looks for.
     *
     * @param names the names of the members of an object
     * @return the names as the parser compares them
     */
    public static PropertyNameMatcher matcherOf(List<String> names) {
        List<Named> named = new ArrayList<>(names.size());
        for (String name : names) {
            named.add(Named.fromString(name));
        }
        return Document.FACTORY.constructNameMatcher(named, false);
    }

    /**
     * The token that the reading is at.
     *
     * @return the token, or null after the end of the document and after a syntax error
     */
    public @Nullable JsonToken token() {
        return cursor.token();
    }

    /**
     * Goes on to the next token.
     *
     * @return the token, or null if there is none
     */
    public @Nullable JsonToken next() {
        return cursor.next();
    }

    /**
     * Goes on to the next member of an object.
     *
     * @param names the names of its members
     * @return the index of the name, {@link #END} or {@link #UNKNOWN}
     */
    public int nextMember(PropertyNameMatcher names) {
        return cursor.nextMember(names);
    }

    /** Counts one more item; reports if there are too many in the document, and ends the reading there. */
    private boolean hasRoom() {
        if (++items <= maxItems) {
            return true;
        }
        report(StructureCode.TOO_MANY_IN_DOCUMENT, Map.of("max", maxItems));
        refused = true;
        cursor.end();
        return false;
    }

    /**
     * Goes on to the next name of an object.
     *
     * @return the name, or null at the end of the object
     */
    public @Nullable String nextName() {
        while (next() == JsonToken.PROPERTY_NAME) {
            if (!hasRoom()) {
                return null;
            }
            if (!skippedLongName()) {
                return name();
            }
        }
        return null;
    }

    /**
     * Reports the name that the reading is at if it is too long, and passes over its value.
     *
     * @return whether it did
     */
    public boolean skippedLongName() {
        int length = name().length();
        if (length <= MAX_NAME_LENGTH) {
            return false;
        }
        report(StructureCode.TOO_LONG, Map.of("what", "name", "length", length, "max", MAX_NAME_LENGTH));
        next();
        skip();
        return true;
    }

    /**
     * The name of the member that the reading is at.
     *
     * @return the name
     */
    public String name() {
        return cursor.name();
    }

    /**
     * The text or number that the reading is at.
     *
     * @return the text, or null if it is too long or cannot be text, which is then reported
     */
    public @Nullable String string() {
        int max = limits.get(Limit.STRING_LENGTH);
        int length = cursor.lengthBeyond(max);
        if (length == 0) {
            return cursor.string();
        }
        String what = token() == JsonToken.VALUE_STRING ? "text" : "number";
        report(StructureCode.TOO_LONG, Map.of("what", what, "length", length, "max", max));
        return null;
    }

    /**
     * Steps into the object or array that the reading is at, unless that is too deep; then it is reported and skipped.
     *
     * @return whether the reading is inside
     */
    public boolean enter() {
        if (depth >= limits.get(Limit.DEPTH)) {
            skip();
            return false;
        }
        depth++;
        return true;
    }

    /** Steps out of the object or array that {@link #enter} stepped into. */
    public void leave() {
        depth--;
    }

    /**
     * Counts the node that the reading is at, unless it is inside more nodes than any can be; then it is reported and
     * skipped.
     *
     * @return whether the node can be read
     */
    public boolean enterNode() {
        if (nodes == Node.MAX_DEPTH && token() == JsonToken.START_OBJECT) {
            report(InvalidValueException.of("value.depth", nodes + 1, "max", nodes));
            skip(Integer.MAX_VALUE); // whatever is even deeper has the same cause
            return false;
        }
        nodes++;
        return true;
    }

    /** Goes on after the node that {@link #enterNode} counted. */
    public void leaveNode() {
        nodes--;
    }

    /** Passes over the value that the reading is at, with all that it holds. */
    public void skip() {
        skip(limits.get(Limit.DEPTH));
    }

    private void skip(int maxDepth) {
        int open = 0;
        do {
            if (token() == JsonToken.START_OBJECT || token() == JsonToken.START_ARRAY) {
                if (depth + open++ == maxDepth) {
                    report(StructureCode.TOO_DEEP, Map.of("max", maxDepth));
                }
            } else if (token() == JsonToken.END_OBJECT || token() == JsonToken.END_ARRAY) {
                open--;
            }
        } while (open > 0 && next() != null);
    }

    /**
     * Goes on to the next item of an array; those beyond the limit are reported and passed over.
     *
     * @param count how many items there were so far
     * @return whether there is one more
     */
    public boolean nextItem(int count) {
        if (next() == JsonToken.END_ARRAY || token() == null) {
            return false;
        }
        if (count < limits.get(Limit.ITEMS)) {
            return hasRoom();
        }
        report(StructureCode.TOO_MANY, Map.of("max", limits.get(Limit.ITEMS)));
        do {
            skip();
        } while (next() != JsonToken.END_ARRAY && token() != null);
        return false;
    }

    /**
     * Ends the reading at the text that the reading is at, which says that nothing else of the document can be
     * understood: that is the only problem then.
     *
     * @param code what is wrong
     * @param arguments the arguments of the message
     */
    public void refuseDocument(StructureCode code, Map<String, ?> arguments) {
        refuseDocument(offset(), code, arguments);
    }

    /**
     * Ends the reading as {@link #refuseDocument(StructureCode, Map)} does, because of the object that the reading has
     * just left.
     *
     * @param offset where it starts
     * @param code what is wrong
     * @param arguments the arguments of the message
     */
    public void refuseDocument(long offset, StructureCode code, Map<String, ?> arguments) {
        if (cursor.isEnded()) {
            return;
        }
        problems.clear();
        reportAt(offset, code, arguments);
        refused = true;
        cursor.end();
    }

    /**
     * The place of the token that the reading is at.
     *
     * @return its offset in bytes, for {@link #reportAt}
     */
    public long offset() {
        return cursor.offset();
    }

    /**
     * Reports something about the value or name that the reading is at.
     *
     * @param code what is wrong
     * @param arguments the arguments of the message
     */
    public void report(StructureCode code, Map<String, ?> arguments) {
        reportAt(offset(), code, arguments);
    }

    /**
     * Reports something about the object or array that the reading has just left.
     *
     * @param code what is wrong
     * @param offset where it starts
     * @param arguments the arguments of the message
     */
    public void reportAt(long offset, StructureCode code, Map<String, ?> arguments) {
        if (!cursor.isEnded() && problems.accepts(Severity.ERROR)) {
            problems.add(Severity.ERROR, new StructureFinding(code, offset, arguments), cursor.pointer());
        }
    }

    /**
     * Reports something about the object or array that the reading has just left, unless the same was reported before:
     * a habit is told once.
     *
     * @param offset where it starts
     * @param code what is wrong
     * @param arguments the arguments of the message
     */
    public void reportOnceAt(long offset, StructureCode code, Map<String, ?> arguments) {
        if (told.add(code)) {
            reportAt(offset, code, arguments);
        }
    }

    /**
     * Reports that the value that the reading is at was refused.
     *
     * @param refusal why
     */
    public void report(InvalidValueException refusal) {
        reportAt(offset(), refusal);
    }

    /**
     * Reports that the object or array that the reading has just left was refused.
     *
     * @param offset where it starts
     * @param refusal why
     */
    public void reportAt(long offset, InvalidValueException refusal) {
        if (!cursor.isEnded() && (problems.tells(refusal) || problems.accepts(Severity.ERROR))) {
            problems.add(refusal, offset, cursor.pointer());
        }
    }

    /**
     * Remembers a language of the document: the first is the likeliest for a text that names none.
     *
     * @param met the language of a text
     */
    public void meet(LanguageTag met) {
        unsaid.meet(met);
    }

    /**
     * Says whether the null that the reading is at stands where a value must be, so that nobody is told to leave it
     * out.
     *
     * @param required whether one must be
     */
    public void require(boolean required) {
        isRequired = required;
    }

    /** Returns whether the null that the reading is at stands for a value that must be there; asked once. */
    boolean isRequired() {
        boolean was = isRequired;
        isRequired = false;
        return was;
    }

    /**
     * What is said of values of another kind than expected.
     *
     * @return takes what the reading is at for such a value
     */
    public Misfits misfits() {
        return new Misfits(this, problems);
    }

    /**
     * Whether nothing tells the language of a value without one: neither its words, nor other texts, nor the document.
     */
    boolean isInUnknownLanguage(Object found) {
        return unsaid.of(found).isEmpty();
    }

    /** Whether the reading is inside an object or array. */
    boolean isInside() {
        return depth > 0;
    }

    /**
     * Finds out what a value was meant to be.
     *
     * @param repair tells it
     * @param found the value
     * @return the value as it should be written
     */
    public Optional<Object> meant(Repair repair, Object found) {
        return repair.meant(found, unsaid.of(found).map(LanguageTag::toString).orElse(ENGLISH));
    }

    /**
     * The value that the reading is at.
     *
     * @return the value, to see what was meant
     */
    public Fragment value() {
        return cursor.fragment();
    }

    /**
     * Whether there are no more tokens.
     *
     * @return {@code true} at the end of the document, and if it could not be read any further
     */
    public boolean isEnded() {
        return cursor.isEnded();
    }

    /**
     * The place of the value or name that the reading is at.
     *
     * @return its JSON Pointer
     */
    public String pointer() {
        return cursor.pointer();
    }

    /**
     * What comes after the name that the reading is at, without going there.
     *
     * @return the value of the member
     */
    public Fragment valueOfMember() {
        return cursor.valueOfMember();
    }

    /**
     * Whether there is room to report one more member that an object does not have, so that it is worth finding out
     * what was meant.
     *
     * @return {@code false} if it would only be counted
     */
    public boolean hasRoomForUnknown() {
        return problems.hasRoom(severityOfUnknown());
    }

    /**
     * Whether a member that an object does not have is an error, and may be why another one is missing.
     *
     * @return {@code false} if it is a warning only
     */
    public boolean isStrict() {
        return !limits.isLenient();
    }

    private Severity severityOfUnknown() {
        return limits.isLenient() ? Severity.WARNING : Severity.ERROR;
    }

    /**
     * Reports a member that its object does not have.
     *
     * @param offset where its name starts
     * @param pointer its JSON Pointer
     * @param arguments the arguments of the message
     */
    public void reportUnknown(long offset, String pointer, Map<String, ?> arguments) {
        if (!refused && problems.accepts(severityOfUnknown())) {
            StructureFinding finding = new StructureFinding(StructureCode.UNKNOWN_MEMBER, offset, arguments);
            problems.add(severityOfUnknown(), finding, pointer);
        }
    }

    /**
     * Reports the name that the reading is at as given twice in its object, and passes over its value.
     *
     * @param object where the object starts
     */
    public void duplicateMember(long object) {
        Map<String, Object> arguments = new HashMap<>(Map.of("member", name()));
        if (problems.hasRoom(Severity.ERROR)) {
            long first = cursor.firstMember(object);
            if (first >= 0) {
                arguments.put("first", new Mark(first));
            }
        }
        report(StructureCode.DUPLICATE_MEMBER, arguments);
        next();
        skip();
    }

    /**
     * Says that the item that the reading has just passed could not be built. Where it was is of use as long as there
     * is room for what rules find.
     *
     * @param index its place in its array, from 0
     */
    public void dropItem(int index) {
        if (!cursor.isEnded() && problems.hasRoom(Severity.ERROR)) {
            String item = cursor.pointer();
            problems.addDropped(item.substring(0, item.lastIndexOf('/')), index);
        }
    }

    /** Whether the document was refused as a whole, so that whatever was read means nothing. */
    boolean isRefused() {
        return refused;
    }
}

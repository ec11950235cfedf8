package org.rightsdeclarations.json.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.characters.Spelling;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Severity;
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

    /** The most characters of the names that a report lists: only declarations and commitments have more. */
    private static final int NAMES_LENGTH = 120;

    /** The most characters of a number of which a report says how it looks in quotation marks. */
    private static final int MOST_DIGITS_QUOTED = 20;

    private final Cursor cursor;
    private final Limits limits;
    private final Problems problems;
    private final int maxItems;
    private final Set<StructureCode> told = EnumSet.noneOf(StructureCode.class);
    private int items;
    private int depth;
    private int nodes;
    private boolean refused;

    Reading(Cursor cursor, Limits limits, Problems problems) {
        this.cursor = cursor;
        this.limits = limits;
        this.problems = problems;
        this.maxItems = limits.get(Limit.TOTAL_ITEMS);
    }

    /**
     * Prepares what {@link #nextMember} looks for.
     *
     * @param names the names of the members of an object
     * @return the names as the parser compares them
     */
    public static PropertyNameMatcher matcherOf(List<String> names) {
        List<Named> named = names.stream().map(Named::fromString).toList();
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

    /** Reports a name that is too long, and passes over its value; returns whether it did. */
    private boolean skippedLongName() {
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

    /** Returns the text or number that the reading is at, to see what is meant; null if it is too long to mean it. */
    private @Nullable String shortString() {
        return cursor.lengthBeyond(limits.get(Limit.STRING_LENGTH)) > 0 ? null : cursor.string();
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
        problems.clear();
        report(code, arguments);
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
        if (!cursor.isEnded() && problems.accepts(Severity.ERROR)) {
            problems.add(refusal, offset, cursor.pointer());
        }
    }

    /**
     * Reports that the value that the reading is at is of another type than expected, and passes over it.
     *
     * @param expected the type that was expected
     */
    public void wrongType(String expected) {
        if (token() == JsonToken.VALUE_NULL && depth > 0) {
            report(StructureCode.NULL_VALUE, Map.of("expected", expected));
        } else if (token() != null) {
            report(StructureCode.WRONG_TYPE, Map.of("expected", expected, "found", found()));
        }
        skip();
    }

    /**
     * Reports that the value that the reading is at is not a string, and passes over it. If all that a number lacks are
     * quotation marks, the report says so.
     *
     * @param fits tells whether a string would do
     */
    public void notAString(Predicate<String> fits) {
        boolean isNumber = token() == JsonToken.VALUE_NUMBER_INT || token() == JsonToken.VALUE_NUMBER_FLOAT;
        String digits = isNumber && problems.hasRoom(Severity.ERROR) ? shortString() : null;
        if (digits != null && digits.length() <= MOST_DIGITS_QUOTED && fits.test(digits)) {
            report(StructureCode.WRONG_TYPE, Map.of("expected", "string", "found", found(), "quoted", digits));
        } else {
            wrongType("string");
        }
    }

    /**
     * Reports that the value that the reading is at is not a number, and passes over it. If all that is wrong are the
     * quotation marks, or the ending of an ordinal too, the report says how the number is written.
     *
     * @param find finds the number that a string means
     */
    public void notANumber(Function<String, Optional<String>> find) {
        boolean isString = token() == JsonToken.VALUE_STRING;
        String text = isString && problems.hasRoom(Severity.ERROR) ? shortString() : null;
        Optional<String> number = text == null ? Optional.empty() : find.apply(text);
        if (number.isPresent()) {
            report(StructureCode.WRONG_TYPE, Map.of("expected", "number", "found", found(), "unquoted", number.get()));
        } else {
            wrongType("number");
        }
    }

    /** Reports that the value that the reading is at is not an array, and passes over it. */
    public void notAnArray() {
        if (token() == JsonToken.VALUE_NULL || token() == null) {
            wrongType("array");
        } else {
            report(StructureCode.NOT_AN_ARRAY, Map.of("found", found()));
            skip();
        }
    }

    /** What kind of value the reading is at, in a word of JSON. */
    private String found() {
        return switch (Objects.requireNonNull(token())) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            default -> "number";
        };
    }

    /**
     * Reports the name that the reading is at as unknown, and passes over its value.
     *
     * @param known the names that the object has
     * @param holder finds the member of the object that has a member with a name
     */
    public void unknownMember(List<String> known, Function<String, Optional<String>> holder) {
        if (skippedLongName()) {
            return;
        }
        Severity severity = limits.isLenient() ? Severity.WARNING : Severity.ERROR;
        if (problems.accepts(severity)) {
            String name = name();
            Map<String, String> arguments = Spelling.nearest(name, known)
                    .map(nearest -> Map.of("member", name, "suggested", nearest))
                    .or(() -> holder.apply(name).map(inside -> Map.of("member", name, "inside", inside)))
                    .orElseGet(() -> Map.of("member", name, "allowed", Spelling.mostAlike(name, known, NAMES_LENGTH)));
            problems.add(
                    severity,
                    new StructureFinding(StructureCode.UNKNOWN_MEMBER, offset(), arguments),
                    cursor.pointer());
        }
        next();
        skip();
    }

    /** Reports the name that the reading is at as given twice in its object, and passes over its value. */
    public void duplicateMember() {
        report(StructureCode.DUPLICATE_MEMBER, Map.of("member", name()));
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

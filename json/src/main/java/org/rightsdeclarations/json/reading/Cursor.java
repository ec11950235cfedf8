package org.rightsdeclarations.json.reading;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Steps;
import org.rightsdeclarations.json.document.Document;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.document.StructureFinding;
import org.rightsdeclarations.json.document.Syntax;
import org.rightsdeclarations.json.mistake.Fragment;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The place of a reading in its document. Moves from token to token, and reports why it can go no further. */
final class Cursor {
    /** A slash and an index. */
    private static final int LENGTH_OF_STEP = 8;

    /** Of a member with its name: "":0 and a comma. */
    private static final int LEAST_BYTES_OF_MEMBER = 5;

    private final JsonParser parser;
    private final Document document;
    private final int maxDepth;
    private final Problems problems;
    private final int maxNames;

    /** The names so far; null for a document that is too short for more than it may have. */
    private final @Nullable Set<String> names;

    private @Nullable JsonToken token;
    private boolean complete;
    private boolean ended;

    Cursor(JsonParser parser, Document document, Limits limits, Problems problems) {
        this.parser = parser;
        this.document = document;
        this.maxDepth = limits.get(Limit.DEPTH);
        this.maxNames = limits.get(Limit.NAMES);
        this.problems = problems;
        this.names = document.end() / LEAST_BYTES_OF_MEMBER > maxNames ? new HashSet<>() : null;
    }

    /** Goes to the first token; reports that the document holds nothing if there is none. */
    void start() {
        if (next() == null && !ended) {
            problems.add(new StructureFinding(StructureCode.EMPTY, document.end(), Map.of()), "");
        }
    }

    /** Makes sure that nothing follows the outermost value. */
    void finish() {
        complete = true;
        if (next() != null) {
            problems.add(new Syntax(document).trailing((int) offset()), "");
        }
    }

    /** Returns the current token; null after the end. */
    @Nullable
    JsonToken token() {
        return token;
    }

    @Nullable
    JsonToken next() {
        if (ended) {
            return null;
        }
        try {
            token = parser.nextToken();
            countName();
        } catch (RuntimeException e) {
            fail(e);
        }
        return token;
    }

    /** Returns the index of the next name of an object, {@link Reading#END} or {@link Reading#UNKNOWN}. */
    int nextMember(PropertyNameMatcher names) {
        if (ended) {
            return Reading.END;
        }
        try {
            int match = parser.nextNameMatch(names);
            token = parser.currentToken();
            countName();
            return match >= 0 ? match : token == JsonToken.PROPERTY_NAME ? Reading.UNKNOWN : Reading.END;
        } catch (RuntimeException e) {
            fail(e);
            return Reading.END;
        }
    }

    /** Counts the name that the reading is at, if it is at one; reports if there are too many, and ends the reading. */
    private void countName() {
        if (names != null && token == JsonToken.PROPERTY_NAME && names.add(name()) && names.size() > maxNames) {
            StructureFinding finding =
                    new StructureFinding(StructureCode.TOO_MANY_NAMES, offset(), Map.of("max", maxNames));
            problems.add(finding, pointer());
            end();
        }
    }

    String name() {
        return parser.currentName();
    }

    /** Returns the text or number; null if it cannot be text, which is then reported. */
    @Nullable
    String string() {
        try {
            return parser.getString();
        } catch (RuntimeException e) {
            fail(e);
            return null;
        }
    }

    /** Returns the length of the text or number, if it is more than some length; otherwise 0. */
    int lengthBeyond(int length) {
        return document.lengthBeyond(length, offset());
    }

    /** Returns where the current token starts, in bytes of the document. */
    long offset() {
        return document.start() + parser.currentTokenLocation().getByteOffset();
    }

    /** Returns the value that the current token begins. */
    Fragment fragment() {
        return document.fragment(offset());
    }

    /** Returns the whole document. */
    Fragment document() {
        return document.fragment(document.start());
    }

    /** Returns the value of the member whose name is the current token. */
    Fragment valueOfMember() {
        return Fragment.ofMember(document.bytes(), (int) offset(), document.end());
    }

    /**
     * Returns where a member is first given that is given again.
     *
     * @param object where its object starts
     * @return its offset, or -1 if that is far away
     */
    long firstMember(long object) {
        int place = document.fragment(object).placeOf(name());
        return place < 0 ? -1 : object + place;
    }

    /** Whether there are no more tokens. What is absent was then not reached, so nothing more is reported. */
    boolean isEnded() {
        return ended;
    }

    void end() {
        ended = true;
        token = null;
    }

    /** Returns the JSON Pointer of the current value or name; after an object or array, of that. */
    String pointer() {
        TokenStreamContext context = parser.streamReadContext();
        boolean aboutParent = token == JsonToken.START_OBJECT
                || token == JsonToken.START_ARRAY
                || (token == JsonToken.PROPERTY_NAME && name().length() > Reading.MAX_NAME_LENGTH);
        return pointer(aboutParent ? context.getParent() : context);
    }

    /** Returns the pointer to what is current in a context, or to what is too deep around it. */
    private String pointer(TokenStreamContext context) {
        TokenStreamContext shown = context;
        while (shown.getNestingDepth() > maxDepth) {
            shown = shown.getParent();
        }
        int length = 0;
        for (TokenStreamContext around = shown; around != null; around = around.getParent()) {
            length += LENGTH_OF_STEP
                    + (around.hasCurrentName() ? around.currentName().length() : 0);
        }
        StringBuilder pointer = new StringBuilder(length);
        point(shown, pointer);
        return pointer.toString();
    }

    /** Writes the way from the root; the parser's own way of doing so makes many objects. */
    private static void point(TokenStreamContext context, StringBuilder pointer) {
        if (context.getParent() != null) {
            point(context.getParent(), pointer);
        }
        if (context.inObject() && context.hasCurrentName()) {
            pointer.append('/').append(Steps.escaped(context.currentName()));
        } else if (context.inArray() && context.hasCurrentIndex()) {
            pointer.append('/').append(context.getCurrentIndex());
        }
    }

    /**
     * Reports why the parser stopped, and ends the reading. The exception may be of any type: names made to collide can
     * make the parser run out of its own arrays.
     */
    private void fail(RuntimeException e) {
        token = parser.currentToken();
        TokenStreamLocation found = e instanceof JacksonException stop ? stop.getLocation() : null;
        TokenStreamLocation location = found == null ? parser.currentLocation() : found;
        int offset = document.start() + (int) location.getByteOffset();
        if (complete && new Syntax(document).startOfText(offset) != offset()) {
            int start = new Syntax(document).startOfCharacter(offset);
            problems.add(new Syntax(document).trailing(start), "");
        } else if (e instanceof JacksonException && !(e instanceof StreamConstraintsException)) {
            boolean isAtStart = token == null || offset == document.start() + 1;
            StructureFinding finding = isAtStart ? explainStart(offset) : explain(offset);
            if (finding.code() == StructureCode.SYNTAX_QUOTE) {
                // The text before the quotation mark that is out of place was not meant to end there.
                problems.forgetAt(new Syntax(document).startOfText((int) finding.offset() - 1));
            }
            problems.add(finding, pointerTo(finding, offset));
        } else if (parser.streamReadContext().getNestingDepth() <= maxDepth) {
            StructureFinding finding = new StructureFinding(StructureCode.GIVEN_UP, offset, Map.of());
            problems.add(finding, pointerTo(finding, offset));
        } else if (new Syntax(document).endsInside()) { // the parser gave up so deep that nobody knows what follows
            StructureFinding finding = new StructureFinding(StructureCode.SYNTAX_END, document.end(), Map.of());
            problems.add(finding, pointerTo(finding, offset));
        }
        end();
    }

    /** Explains why there is no value at all: what somebody took for a document may be something else. */
    private StructureFinding explainStart(int offset) {
        StructureFinding other = document.notJson();
        return other == null ? explain(offset) : other;
    }

    private StructureFinding explain(int offset) {
        return new Syntax(document)
                .explain(
                        offset,
                        token == JsonToken.PROPERTY_NAME,
                        parser.streamReadContext().inObject());
    }

    /**
     * Returns the pointer to the value that a syntax error is in; to the whole object if it is in none of its values.
     */
    private String pointerTo(StructureFinding finding, int offset) {
        boolean inValue = token == JsonToken.PROPERTY_NAME
                || finding.code() == StructureCode.SYNTAX_NUMBER
                || new Syntax(document).startOfText(offset) == offset();
        TokenStreamContext context = parser.streamReadContext();
        return context.inObject() && !inValue ? pointer(context.getParent()) : pointer(context);
    }
}

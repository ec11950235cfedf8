package org.rightsdeclarations.json.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Surrogates;
import org.rightsdeclarations.json.document.Locator;
import org.rightsdeclarations.json.document.Original;
import org.rightsdeclarations.json.reading.DocumentReader;
import org.rightsdeclarations.json.reading.Limit;
import org.rightsdeclarations.json.reading.Limits;
import org.rightsdeclarations.json.reading.Rules;
import org.rightsdeclarations.json.reading.ValueReader;
import org.rightsdeclarations.problem.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A value that a parser of an embedding system goes through, as a document of its own: it is written down token by
 * token, with the place of each, so that it can be read, and read again to find what the rules speak of. Not
 * thread-safe.
 */
public final class Transcript implements Original {
    /** Stands for what no JSON can hold, such as binary data, and is reported as a word that JSON does not know. */
    public static final String BINARY = "binary";

    static final String UNAVAILABLE = "parser must be one that waits for its input";

    /**
     * The most tokens whose places are kept, in 16 MiB of memory; what comes after them is reported without its place.
     */
    private static final int MAX_PLACES = 2 << 20;

    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();
    private static final int UNKNOWN = 0;

    private final String pointer;
    private final int maxLength;
    private final StringBuilder text = new StringBuilder();
    private boolean separated = true;
    private int[] places = new int[64];
    private int tokens;
    private int line;
    private int column;

    /** Whether the parser names one place for several tokens: it repeats what was read before, and knows none. */
    private boolean repeated;

    /** How far the columns of the current line are ahead of the code points, because the parser counts in units. */
    private int excess;

    private boolean inBytes;

    /**
     * Starts a transcript.
     *
     * @param pointer where the value is in the document that the parser reads, as a JSON Pointer
     * @param limits how far to go
     */
    public Transcript(String pointer, Limits limits) {
        this.pointer = pointer;
        this.maxLength = limits.get(Limit.DOCUMENT_BYTES);
    }

    /**
     * Says where the next token is.
     *
     * @param atLine its line, from 1; 0 or less if it is in no text
     * @param atColumn its column as the parser counts, from 1
     * @param countsBytes whether the parser counts bytes in UTF-8, not UTF-16 units
     */
    public void at(int atLine, int atColumn, boolean countsBytes) {
        if (isFull()) {
            return;
        }
        repeated |= tokens > 0 && atLine > UNKNOWN && atLine == line && atColumn == column;
        if (atLine != line) {
            line = atLine;
            excess = 0;
        }
        column = atColumn;
        inBytes = countsBytes;
        if (tokens < MAX_PLACES) {
            if (places.length < 2 * tokens + 2) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            places[2 * tokens] = column > excess ? Math.max(line, UNKNOWN) : UNKNOWN;
            places[2 * tokens + 1] = column - excess;
        }
        tokens++;
    }

    /**
     * Writes the start of an object or array.
     *
     * @param bracket the bracket
     */
    public void open(char bracket) {
        append(String.valueOf(bracket));
        separated = true;
    }

    /**
     * Writes the end of an object or array.
     *
     * @param bracket the bracket
     */
    public void close(char bracket) {
        separated = true;
        append(String.valueOf(bracket));
        separated = false;
    }

    /**
     * Writes a name.
     *
     * @param name the name of a member
     */
    public void name(String name) {
        string(name);
        separated = true;
        append(":");
        separated = true;
    }

    /**
     * Writes a string.
     *
     * @param value the string
     */
    public void string(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        ENCODER.quoteAsString(value, quoted);
        append((Surrogates.firstHalf(value) < 0 ? quoted : withEscapedHalves(quoted)).append('"'));
        excess += inBytes ? moreBytes(value) : value.length() - value.codePointCount(0, value.length());
    }

    /** Returns how many more bytes than code points a text has in UTF-8. */
    private static int moreBytes(String text) {
        int more = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(c)) {
                more += 3;
                i++;
            } else if (!Character.isSurrogate((char) c)) { // half of a pair can only be an escape
                more += c > 0x7FF ? 2 : c > 0x7F ? 1 : 0;
            }
        }
        return more;
    }

    /** Half of a pair has no bytes of its own. */
    private static StringBuilder withEscapedHalves(CharSequence quoted) {
        StringBuilder escaped = new StringBuilder(quoted.length() + 6);
        quoted.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped;
    }

    /**
     * Writes a number, or {@code true}, {@code false} or {@code null}.
     *
     * @param literal as JSON writes it
     */
    public void literal(String literal) {
        append(literal);
    }

    /** What is longer than the limit will be refused, and need not be kept. */
    private boolean isFull() {
        return text.length() > maxLength;
    }

    private void append(CharSequence token) {
        if (!isFull()) {
            if (!separated) {
                text.append(',');
            }
            text.append(token);
        }
        separated = false;
    }

    /**
     * Reads what was written down.
     *
     * @param <T> what it becomes
     * @param limits how far to go
     * @param root reads the value
     * @param rules finds problems in what was read
     * @return the value and the report, in English; pointers and positions are those of the parser's document
     */
    public <T> DocumentReader.Outcome<T> read(Limits limits, ValueReader<T> root, Rules<? super T> rules) {
        return Text.read(text.toString(), this, limits, root, rules);
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public Locator locator(JsonParser copy) {
        return new Locator() {
            private int token = -1;
            private boolean hasNext = advance();

            private boolean advance() {
                try {
                    return copy.nextToken() != null;
                } catch (JacksonException stopped) { // the reading has reported it
                    return false;
                }
            }

            @Override
            public @Nullable Position locate(long offset) {
                while (hasNext && copy.currentTokenLocation().getByteOffset() <= offset) {
                    token++;
                    hasNext = advance();
                }
                int at = 2 * Math.max(token, 0);
                boolean isKnown = !repeated && at < 2 * MAX_PLACES && places[at] != UNKNOWN;
                return isKnown ? new Position(places[at], places[at + 1]) : null;
            }
        };
    }
}

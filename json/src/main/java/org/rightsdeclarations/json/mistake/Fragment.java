package org.rightsdeclarations.json.mistake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/**
 * A value in the bytes of a document, looked at to see what was meant: as maps, lists, strings and {@link Literal}s.
 * Only small values are looked at, so that many mistakes in a large document cost no more than they are worth.
 */
public final class Fragment {
    /** The most bytes of a value that is taken whole. */
    private static final int MAX_BYTES = 2000;

    /** The most characters of a value that somebody would copy from a message. */
    private static final int MAX_WRITTEN = 300;

    /** The most bytes in which the names of an object are looked for. */
    private static final int MAX_HEAD = 4000;

    /** The bytes after which nobody looks for where a member was first given. */
    private static final int FAR = 20_000;

    /** The most bytes of a number that means something. */
    private static final int MAX_LITERAL = 40;

    private static final int MAX_DEPTH = 12;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final byte[] bytes;
    private final int start;
    private final int end;

    /**
     * A number, or one of the words of JSON.
     *
     * @param text as it is written
     */
    public record Literal(String text) {
        /**
         * Whether it is a number.
         *
         * @return {@code false} for a word
         */
        public boolean isNumber() {
            char last = text.charAt(text.length() - 1);
            return last >= '0' && last <= '9';
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Names a value.
     *
     * @param bytes the document, in well-formed UTF-8
     * @param start where the value starts
     * @param end where the document ends
     */
    public Fragment(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /**
     * Returns the value of a member.
     *
     * @param bytes the document
     * @param name where the name of the member starts
     * @param end where the document ends
     * @return what comes after the name and the colon
     */
    public static Fragment ofMember(byte[] bytes, int name, int end) {
        int at = name + 1;
        while (at < end && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        at++;
        while (at < end && (bytes[at] <= ' ' || bytes[at] == ':') && bytes[at] >= 0) {
            at++;
        }
        return new Fragment(bytes, Math.min(at, end), end);
    }

    /**
     * Reads the value.
     *
     * @return the value; empty if it is large, deep, or no JSON
     */
    public Optional<Object> read() {
        boolean isLiteral = start < end && "\"[{".indexOf(bytes[start]) < 0;
        return isLiteral ? literal() : readWhole();
    }

    /** Returns a number or word: alone, a parser wants white space behind it. */
    private Optional<Object> literal() {
        int at = start;
        while (at < end && at - start <= MAX_LITERAL && ",]} \n\r\t".indexOf(bytes[at]) < 0) {
            at++;
        }
        boolean isWhole = at > start && at - start <= MAX_LITERAL;
        return isWhole ? Optional.of(new Literal(new String(bytes, start, at - start, UTF_8))) : Optional.empty();
    }

    private Optional<Object> readWhole() {
        int length = Math.min(end - start, MAX_BYTES);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, start, length)) {
            JsonToken first = parser.nextToken();
            Object value = first == null ? null : value(parser, first);
            boolean isCut = parser.currentLocation().getByteOffset() >= MAX_BYTES;
            return isCut ? Optional.empty() : Optional.ofNullable(value);
        } catch (JacksonException cutOrMalformed) {
            return Optional.empty();
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            default -> new Literal(parser.getString());
        };
    }

    private static @Nullable Map<String, Object> map(JsonParser parser) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Object value = value(parser, parser.nextToken());
            if (value == null || map.put(name, value) != null) {
                return null;
            }
        }
        return map;
    }

    private static @Nullable List<Object> list(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object value = value(parser, token);
            if (value == null) {
                return null;
            }
            list.add(value);
        }
        return list;
    }

    /**
     * Whether it is a list.
     *
     * @return {@code true} if its first character is an opening square bracket
     */
    public boolean isList() {
        return start < end && bytes[start] == '[';
    }

    /**
     * Whether it is a string that holds an object of JSON.
     *
     * @return {@code true} if its first character is an opening brace
     */
    public boolean isQuotedObject() {
        return end - start > 1 && bytes[start] == '"' && bytes[start + 1] == '{';
    }

    /**
     * Looks for the names of an object, or of the first object of an array, however large it is.
     *
     * @return the names near its beginning, in order; none if it is no object
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        int length = Math.min(end - start, MAX_HEAD);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, start, length)) {
            JsonToken first = parser.nextToken();
            JsonToken inner = first == JsonToken.START_ARRAY ? parser.nextToken() : first;
            while (inner == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException cutOrMalformed) {
            return names;
        }
        return names;
    }

    /**
     * Looks for a member of an object.
     *
     * @param name its name
     * @return how many bytes after the start of the object its name is; -1 if that is far
     */
    public int placeOf(String name) {
        return placeOf(name::equals);
    }

    /**
     * Looks for a value in an object.
     *
     * @param name tells the name of the member
     * @return the value of the first such member; empty if that is far, or {@link #read} does not read it
     */
    public Optional<Object> find(Predicate<String> name) {
        int place = placeOf(name);
        return place < 0
                ? Optional.empty()
                : ofMember(bytes, start + place, end).read();
    }

    private int placeOf(Predicate<String> name) {
        int length = Math.min(end - start, FAR);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, start, length)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (name.test(parser.currentName())) {
                    return (int) parser.currentTokenLocation().getByteOffset();
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException cutOrMalformed) {
            return -1;
        }
        return -1;
    }

    /**
     * Writes a value as JSON on one line.
     *
     * @param value the value
     * @return the JSON, to be copied; empty if it is longer than anybody would copy
     */
    public static Optional<String> write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.length() <= MAX_WRITTEN ? Optional.of(out.toString()) : Optional.empty();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            String separator = "";
            out.append('{');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                write(entry.getKey(), out);
                out.append(": ");
                write(entry.getValue(), out);
                separator = ", ";
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            String separator = "";
            out.append('[');
            for (Object item : list) {
                out.append(separator);
                write(item, out);
                separator = ", ";
            }
            out.append(']');
        } else if (value instanceof String text) {
            out.append('"')
                    .append(JsonStringEncoder.getInstance().quoteAsCharArray(text))
                    .append('"');
        } else {
            out.append(value);
        }
    }
}

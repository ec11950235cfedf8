package org.rightsdeclarations.json.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.mistake.Fragment.Literal;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.term.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value that is a string in JSON, as its {@code toString} writes it.
 *
 * @param <T> the Java type
 * @param parse makes the value; refuses a string by an {@link InvalidValueException}
 * @param example a string that it does not refuse
 */
public record StringType<T>(Function<String, T> parse, String example) implements JsonType<T> {
    /** A string as it is. */
    public static final StringType<String> ANY = new StringType<>(Function.identity());

    /** The most characters of a number that is taken for a string without its quotation marks. */
    private static final int MOST_DIGITS = 20;

    private static final String ELLIPSIS = "\u2026";

    /**
     * Creates a type of strings of many kinds.
     *
     * @param parse makes the value
     */
    public StringType(Function<String, T> parse) {
        this(parse, ELLIPSIS);
    }

    @Override
    public @Nullable T read(Reading in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.misfits().wrongType("string", this);
            return null;
        }
        String text = in.string();
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (InvalidValueException refusal) {
            in.report(refusal);
            return null;
        }
    }

    @Override
    public Optional<Object> meant(Object found, String language) {
        if (found instanceof String text) {
            return meant(text);
        }
        if (found instanceof Literal literal) {
            boolean isPrinted =
                    literal.isNumber() && literal.text().length() <= MOST_DIGITS && !hasExponent(literal.text());
            return isPrinted ? meant(literal.text()).filter(text -> !isWord(text, literal)) : Optional.empty();
        }
        if (found instanceof List<?> items) {
            return items.size() == 1 ? meant(items.get(0), language) : Optional.empty();
        }
        return found instanceof Map<?, ?> map ? meant(map) : Optional.empty();
    }

    /** Returns whether a number is one that nobody prints, such as 12345e99. */
    private static boolean hasExponent(String number) {
        return number.indexOf('e') >= 0 || number.indexOf('E') >= 0;
    }

    /** Returns whether a number makes a word of a vocabulary, which nobody can have meant by it. */
    private boolean isWord(Object text, Literal number) {
        return text.equals(number.text()) && parse.apply(number.text()) instanceof Term;
    }

    /** Returns a string as it is if it is right, or as its refusal says that it is meant. */
    private Optional<Object> meant(String text) {
        try {
            return parse.apply(text) == null ? Optional.empty() : Optional.of(text);
        } catch (InvalidValueException refusal) {
            return Optional.ofNullable(refusal.getArguments().get("meant"));
        }
    }

    /** Returns the date that an object has the parts of, or else the first of its values that would do. */
    private Optional<Object> meant(Map<?, ?> map) {
        String from = map.containsKey("from") ? "from" : "start";
        String to = map.containsKey("to") ? "to" : "end";
        if (map.get(from) instanceof String first && map.get(to) instanceof String last) {
            return meant(first + "/" + last);
        }
        if (map.get("year") instanceof Literal year) {
            String month = map.containsKey("month") ? "-" + map.get("month") : "";
            return meant(year + month + (map.containsKey("day") ? "-" + map.get("day") : ""));
        }
        return map.values().stream()
                .flatMap(value -> value instanceof String text ? meant(text).stream() : Stream.empty())
                .findFirst();
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(value.toString());
    }
}

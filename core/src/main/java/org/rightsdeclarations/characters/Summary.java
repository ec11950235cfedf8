package org.rightsdeclarations.characters;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.problem.Excerpt;

/** What a value is, in one line that is fit for logs and failed assertions whatever the value holds. */
public final class Summary {
    /** The most code units of one part. */
    private static final int SHOWN = 160;

    /** The most things of a list. */
    private static final int LISTED = 5;

    private Summary() {}

    /**
     * Writes the line.
     *
     * @param type the name of the type
     * @param value the value, whose hash tells it from others that have the same parts
     * @param parts what tells most about it; empty ones are left out, and long ones cut in the middle
     * @return for example {@code Event{whrcf, 13, 2023-10-04/2023-10-07} #3fa2c1}
     */
    public static String of(String type, Object value, Object... parts) {
        StringJoiner line = new StringJoiner(", ", type + "{", "} #" + Integer.toHexString(value.hashCode()));
        for (Object part : parts) {
            String shown = shown(part);
            if (!shown.isEmpty()) {
                line.add(Excerpt.of(shown, SHOWN));
            }
        }
        return line.toString();
    }

    /**
     * Returns the beginning of a line, cut between words where there are any, and never inside a surrogate pair.
     *
     * @param line the line
     * @param most the most characters, in code points, that are kept
     * @return the line, or its beginning with an ellipsis
     */
    public static String beginning(String line, int most) {
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int end = line.offsetByCodePoints(0, most);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end) + "\u2026";
    }

    private static String shown(Object part) {
        if (part instanceof OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        }
        return part instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("")
                : part.toString();
    }

    /**
     * Writes things one after the other.
     *
     * @param things the things, of which the first few tell enough
     * @return for example {@code article 8, paragraph 2}; empty for none
     */
    public static String list(Stream<?> things) {
        return things.limit(LISTED).map(Object::toString).collect(Collectors.joining(", "));
    }

    /**
     * Writes how many things there are.
     *
     * @param number how many
     * @param noun what one of them is called
     * @return for example {@code 1 clause} or {@code 2 clauses}; empty for none
     */
    public static String count(int number, String noun) {
        return number == 0 ? "" : number + " " + noun + (number == 1 ? "" : "s");
    }
}

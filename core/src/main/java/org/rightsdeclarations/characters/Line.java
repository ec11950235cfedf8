package org.rightsdeclarations.characters;

import static org.rightsdeclarations.problem.MissingValueException.require;

import org.rightsdeclarations.problem.Excerpt;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * The check that every short value of one line passes: labels, identifiers, words of open vocabularies.
 *
 * <p>Such a value has at least one character, does not start or end with a blank (no-break spaces included), and holds
 * no control character, no line or paragraph separator and no half of a surrogate pair. There is something to be seen
 * in it. Blanks inside are kept.
 */
public final class Line {
    private Line() {}

    /**
     * Returns the value if it is a line.
     *
     * @param code the code of the rule to name in the exception; its message takes {@code value} and {@code max}
     * @param value the value to check
     * @param maxLength the most UTF-16 units that the value may have
     * @return {@code value}
     * @throws InvalidValueException with the given code, if the value is not a line or is too long
     */
    public static String check(String code, String value, int maxLength) {
        if (!isLine(require(value, code), maxLength)) {
            InvalidValueException refusal = InvalidValueException.of(code, value, "max", maxLength);
            String meant = stripped(value);
            throw !meant.equals(value) && isLine(meant, maxLength) ? refusal.with("meant", meant) : refusal;
        }
        return value;
    }

    /** Returns a value without the blanks around it, those included that do not break. */
    private static String stripped(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isBlank(value.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /**
     * Returns whether a value is a line.
     *
     * @param value any text
     * @param maxLength the most UTF-16 units that the value may have
     * @return {@code false} also if it is too long
     */
    public static boolean isLine(String value, int maxLength) {
        return !value.isEmpty() && value.length() <= maxLength && (isPlain(value) || isOtherLine(value));
    }

    /** Sees at one glance that nothing is wrong with most values. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOtherLine(String value) {
        return !Character.isSpaceChar(value.charAt(0))
                && !Character.isSpaceChar(value.charAt(value.length() - 1))
                && !hasBreak(value)
                && !Invisible.isBlank(value)
                && Surrogates.firstHalf(value) < 0;
    }

    private static boolean hasBreak(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Excerpt.isBreak(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the text if UTF-8 can hold it; a text of any length and any number of lines can be checked so.
     *
     * @param text the text to check
     * @return {@code text}
     * @throws InvalidValueException {@code value.text}, if the text holds half of a surrogate pair
     */
    public static String checkPairs(String text) {
        if (Surrogates.firstHalf(text) >= 0) {
            throw InvalidValueException.of("value.text", text);
        }
        return text;
    }
}

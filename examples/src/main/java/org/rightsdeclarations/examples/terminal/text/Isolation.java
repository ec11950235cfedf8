package org.rightsdeclarations.examples.terminal.text;

import org.rightsdeclarations.problem.Messages;

/** Keeps text that is written from right to left from scrambling what is around it (UAX #9, 2.7). */
public final class Isolation {
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char POP = '\u2069';

    private Isolation() {}

    /**
     * Isolates a text as a whole.
     *
     * @param text the text
     * @return the text so that it has no effect on the order of its surroundings; unchanged if it has none anyway
     */
    public static String isolate(String text) {
        return hasRightToLeft(text) ? Messages.isolated(text) : text;
    }

    /**
     * Isolates words of the reader, which may begin with a word of another script.
     *
     * @param text the words
     * @return the words from right to left as a whole, if some of them are; otherwise unchanged
     */
    public static String isolateWords(String text) {
        return hasRightToLeft(text) ? RIGHT_TO_LEFT + text + POP : text;
    }

    /**
     * Isolates the pieces of a text one by one, so that what parts them stays in its order: the quotation marks of
     * JSON, the slashes of a pointer or path.
     *
     * @param separator what parts the pieces
     * @param text the text
     * @return the text with its pieces isolated
     */
    public static String isolateBetween(char separator, String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            out.append(isolate(text.substring(from, at))).append(separator);
            from = at + 1;
        }
        return out.append(isolate(text.substring(from))).toString();
    }

    /** Returns whether some of a text is written from right to left. */
    static boolean hasRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}

package org.rightsdeclarations.examples.terminal;

import org.rightsdeclarations.problem.Messages;

/** Keeps text that is written from right to left from scrambling what is around it (UAX #9, 2.7). */
public final class Isolation {
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

    private static boolean hasRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}

package org.rightsdeclarations.examples.check;

/** Keeps text that is written from right to left from scrambling what stands around it (UAX #9, 2.7). */
final class Isolation {
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private Isolation() {}

    /** Returns a text that has no effect on the order of its surroundings; unchanged if it has none anyway. */
    static String isolate(String text) {
        return hasRightToLeft(text) ? ISOLATE + text + END_OF_ISOLATE : text;
    }

    /**
     * Returns a text with the pieces between its separators isolated one by one, so that the separators stay in their
     * order: the quotation marks of JSON, the slashes of a pointer or path.
     */
    static String isolateBetween(char separator, String text) {
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

package org.rightsdeclarations.anniversary.reading.words;

/** Sees at one glance that a title is right beside a mention. */
public final class PlainNaming {
    /** The length of " of the adoption and proclamation of the ", and a little more. */
    private static final int MAX_GAP_AFTER = 50;

    /** The length of "의 채택 제", and a little more. */
    private static final int MAX_GAP_BEFORE = 10;

    private PlainNaming() {}

    /** Returns whether a title follows after a place, in any {@link SameWords form of its words}. */
    public static boolean isAfter(String text, int end, String title) {
        int last = Math.min(end + MAX_GAP_AFTER, text.length());
        for (int i = end; i < last && !separates(text.charAt(i)); i++) {
            if (SameWords.start(title, text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a title comes before a place; a particle may be joined to it. */
    public static boolean isBefore(String text, int start, String title) {
        int first = Math.max(start - MAX_GAP_BEFORE, title.length());
        for (int i = start; i >= first; i--) {
            if (text.startsWith(title, i - title.length())) {
                return !Letters.isInsideWord(text, i - title.length());
            }
            if (separates(text.charAt(i - 1))) {
                return false;
            }
        }
        return false;
    }

    /** Quotation marks and brackets are around titles; other marks separate a title from the words before. */
    private static boolean separates(char c) {
        return switch (c) {
            case ',', ';', '.', ':', '(', ')', '!', '?', '\n' -> true;
            default -> false;
        };
    }
}

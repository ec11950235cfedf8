package org.rightsdeclarations.anniversary.reading.words;

/**
 * A title in a text, whether or not what is often miswritten is the same: small and capital letters, short words such
 * as "of" and "on", and the last "s" of a word.
 */
final class SameWords {
    /** Shorter words in small letters may be left out, or be others. */
    private static final int MIN_LETTERS = 4;

    private SameWords() {}

    /** Returns whether the words of a title stand in a text from a place on. */
    static boolean start(String title, String text, int from) {
        int first = next(title, 0);
        if (from >= text.length()
                || first == title.length()
                || !title.regionMatches(true, first, text, from, 1)
                || Letters.isInsideWord(text, from)) {
            return false;
        }
        int at = from;
        int end = from;
        for (int i = first; i < title.length(); ) {
            int endInTitle = end(title, i);
            int endInText = end(text, at);
            boolean isSame = isSame(title, i, endInTitle, text, at, endInText);
            boolean isLeftOut = !isSame && i > first && isSmall(title, i, endInTitle);
            if (!isSame && !isLeftOut && (i == first || !isSmall(text, at, endInText))) {
                return false;
            }
            end = isSame ? endInText : end;
            at = isLeftOut ? at : next(text, endInText);
            i = isSame || isLeftOut ? next(title, endInTitle) : i;
        }
        return !Letters.isInsideWord(text, end);
    }

    private static int next(String words, int from) {
        int start = from;
        while (start < words.length() && !isPart(words.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String words, int start) {
        int end = start;
        while (end < words.length() && isPart(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Letters.isLetter(c) || Character.isSurrogate(c);
    }

    private static boolean isSame(String one, int start, int end, String other, int otherStart, int otherEnd) {
        int length = end - start;
        int otherLength = otherEnd - otherStart;
        int common = Math.min(length, otherLength);
        boolean isAsLong = length == otherLength
                || (common >= MIN_LETTERS
                        && isPlural(one, end, length - common)
                        && isPlural(other, otherEnd, otherLength - common));
        return isAsLong && one.regionMatches(true, start, other, otherStart, common);
    }

    /** Returns whether nothing or an "s" is over at the end of a word. */
    private static boolean isPlural(String words, int end, int over) {
        return over == 0 || (over == 1 && words.charAt(end - 1) == 's');
    }

    private static boolean isSmall(String words, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.charAt(i) < 'a' || words.charAt(i) > 'z') {
                return false;
            }
        }
        return start < end && end - start < MIN_LETTERS;
    }
}

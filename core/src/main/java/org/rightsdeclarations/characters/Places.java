package org.rightsdeclarations.characters;

/** Where words stand in a text. What is found does not overlap: in {@code aaa}, {@code aa} stands once. */
public final class Places {
    /** What a plain search may cost at worst, whatever the two are: more than nearly all take. */
    private static final int CHEAP = 100_000;

    private Places() {}

    /**
     * Finds words in a text. Takes time linear in both, whatever they are.
     *
     * @param text the text
     * @param words the words, in the same case and with the same blanks
     * @param instance which of their places is meant, from 1
     * @return the index of the first character; if they are not there so often, the complement of how often they are
     */
    public static int indexOf(String text, String words, int instance) {
        if (words.isEmpty() || words.length() > text.length()) {
            return ~0;
        }
        boolean isCheap = (long) text.length() * words.length() <= CHEAP;
        int[] borders = isCheap ? new int[0] : borders(words);
        int count = 0;
        int at = -words.length();
        while (true) {
            int from = at + words.length();
            at = isCheap ? text.indexOf(words, from) : next(text, words, from, borders);
            if (at < 0) {
                return ~count;
            }
            if (++count == instance) {
                return at;
            }
        }
    }

    /** Never looks at a character of the text again that it has passed: the search of Knuth, Morris and Pratt. */
    private static int next(String text, String words, int from, int[] borders) {
        int matched = 0;
        for (int i = from; i < text.length(); i++) {
            matched = extend(words, matched, text.charAt(i), borders);
            if (matched == words.length()) {
                return i + 1 - matched;
            }
        }
        return -1;
    }

    /** Returns how many first characters of the words end at a character, if so many ended before it. */
    private static int extend(String words, int matched, char c, int[] borders) {
        int most = matched;
        while (most > 0 && words.charAt(most) != c) {
            most = borders[most - 1];
        }
        return words.charAt(most) == c ? most + 1 : 0;
    }

    /** Returns for each beginning of the words how long the longest other beginning is that it ends with. */
    private static int[] borders(String words) {
        int[] borders = new int[words.length()];
        for (int i = 1; i < borders.length; i++) {
            borders[i] = extend(words, borders[i - 1], words.charAt(i), borders);
        }
        return borders;
    }
}

package org.rightsdeclarations.anniversary.reading.words;

/** The places of several strings in a text, in order; each string is looked for once from start to end. */
public final class Needles {
    private final String text;
    private final String[] needles;
    private final int[] next;

    public Needles(String text, String... needles) {
        this.text = text;
        this.needles = needles;
        this.next = new int[needles.length];
        for (int i = 0; i < needles.length; i++) {
            next[i] = text.indexOf(needles[i]);
        }
    }

    /** Returns whether one of the strings is in a text. */
    public static boolean areIn(String text, String... needles) {
        for (String needle : needles) {
            if (text.contains(needle)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the next place, or -1 if there is no more. */
    public int next() {
        int first = -1;
        for (int i = 0; i < next.length; i++) {
            if (next[i] >= 0 && (first < 0 || next[i] < next[first])) {
                first = i;
            }
        }
        if (first < 0) {
            return -1;
        }
        int place = next[first];
        next[first] = text.indexOf(needles[first], place + 1);
        return place;
    }
}

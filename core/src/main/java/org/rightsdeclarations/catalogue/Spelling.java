package org.rightsdeclarations.catalogue;

/** How much words are spelt alike. */
final class Spelling {
    /** Words are cut here; no word of a title is so long, but a title in a script without blanks is one word. */
    private static final int MAX_LENGTH = 100;

    private Spelling() {}

    /**
     * Returns how much two words are alike, from 0 to 1: the part of the longer one that need not be changed to get the
     * other, where a change is a letter added, left out, replaced, or swapped with the next one (the optimal string
     * alignment distance).
     *
     * @param least the least likeness that matters: 0 is returned for a lesser one
     */
    static double likeness(String one, String other, double least) {
        int rows = Math.min(one.length(), MAX_LENGTH);
        int columns = Math.min(other.length(), MAX_LENGTH);
        double length = Math.max(rows, columns);
        if (length == 0 || 1 - Math.abs(rows - columns) / length < least) {
            return 0;
        }
        double likeness = 1 - changes(one, rows, other, columns) / length;
        return likeness < least ? 0 : likeness;
    }

    private static int changes(String one, int rows, String other, int columns) {
        int[] beforeLast = new int[columns + 1];
        int[] last = new int[columns + 1];
        int[] current = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            current[j] = j;
        }
        for (int i = 1; i <= rows; i++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
            current[0] = i;
            for (int j = 1; j <= columns; j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(last[j], current[j - 1]));
                boolean isSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isSwapped) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return current[columns];
    }
}

package org.rightsdeclarations.catalogue.word;

/** What it means that words are spelt alike, worked out letter by letter. */
public final class PlainSpelling {
    private PlainSpelling() {}

    /** The fewest letters to add, leave out, replace or swap with the next one, none of them twice. */
    public static int changes(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
                int best = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1);
                best = Math.min(best, table[i - 1][j - 1] + (isSame ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    best = Math.min(best, table[i - 2][j - 2] + 1);
                }
                table[i][j] = best;
            }
        }
        return table[one.length()][other.length()];
    }
}

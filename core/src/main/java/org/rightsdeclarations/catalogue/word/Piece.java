package org.rightsdeclarations.catalogue.word;

/**
 * A piece of all words of one length, which are cut into one piece more than letters may be wrong in them. So one piece
 * at least is right. A letter between two pieces belongs to none: two letters that changed places never spoil both.
 *
 * @param start where the piece starts
 * @param length how many of its letters are looked at
 * @param salt tells it from pieces of other lengths and at other places
 */
record Piece(int start, int length, int salt) {
    /** Longer pieces are told apart by their first letters. */
    private static final int MOST_LETTERS = 3;

    private static final int PRIME = 0x01000193;

    /** Returns a piece of words of a length, of which some letters may be wrong. */
    static Piece of(int lengthOfWord, int changes, int index) {
        int pieces = changes + 1;
        int letters = lengthOfWord - changes;
        int longer = Math.max(0, index - (pieces - letters % pieces));
        int length = letters / pieces + (index >= pieces - letters % pieces ? 1 : 0);
        int start = index * (letters / pieces + 1) + longer;
        return new Piece(start, Math.min(length, MOST_LETTERS), (lengthOfWord << 8) + (changes << 4) + index);
    }

    /** Returns the hash of the letters at a place in a word, in the upper half of a number. */
    long key(String word, int at) {
        int hash = salt;
        for (int i = at; i < at + length; i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return (long) (hash ^ hash >>> 15) << Integer.SIZE;
    }
}

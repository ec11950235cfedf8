package org.rightsdeclarations.catalogue.word;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.rightsdeclarations.characters.Spelling;

/** Finds the words that are spelt nearly like another, by pieces that they have in common. */
final class LikeWords {
    private final List<Word> words;

    /** The key of a piece and the number of a word that has it, in order. */
    private final long[] pieces;

    /** The marks of the letters of each word. */
    private final long[] marks;

    LikeWords(List<Word> words) {
        this.words = words;
        this.marks = words.stream().mapToLong(word -> word.spelling().marks()).toArray();
        long[] found = new long[4 * words.size()];
        int size = 0;
        for (Word word : words) {
            String letters = word.spelling().letters();
            int changes = 0;
            for (int other = letters.length(); Changes.ofNear(letters.length(), other) >= 0; other++) {
                if (Changes.ofNear(letters.length(), other) > changes) {
                    changes = Changes.ofNear(letters.length(), other);
                    found = size + changes < found.length ? found : Arrays.copyOf(found, 2 * (size + changes));
                    for (int i = 0; i <= changes; i++) {
                        Piece piece = Piece.of(letters.length(), changes, i);
                        found[size++] = piece.key(letters, piece.start()) | word.number();
                    }
                }
            }
        }
        pieces = Arrays.copyOf(found, size);
        Arrays.sort(pieces);
    }

    /**
     * Passes on every word that is like another by {@link Changes#LEAST_NEAR} or more, and some that are not; maybe
     * several times.
     */
    void find(Spelling spelling, Consumer<Word> action) {
        String letters = spelling.letters();
        int shortest = letters.length();
        while (Changes.ofNear(letters.length(), shortest - 1) >= 0) {
            shortest--;
        }
        for (int length = shortest; Changes.ofNear(letters.length(), length) >= 0; length++) {
            int changes = Changes.ofNear(letters.length(), length);
            for (int i = 0; i <= changes && changes > 0; i++) {
                find(spelling, letters.length() - length, changes, i, action, Piece.of(length, changes, i));
            }
        }
    }

    /** Looks for a piece where it may stand if no more letters are wrong before it and after it than pieces are. */
    private void find(Spelling spelling, int surplus, int changes, int index, Consumer<Word> action, Piece piece) {
        String letters = spelling.letters();
        int after = changes - index;
        int first = piece.start() + Math.max(-index, surplus - after);
        int last = piece.start() + Math.min(index, surplus + after);
        for (int at = Math.max(0, first); at <= last && at + piece.length() <= letters.length(); at++) {
            long key = piece.key(letters, at);
            int place = Arrays.binarySearch(pieces, key);
            for (int i = place < 0 ? ~place : place; i < pieces.length && (pieces[i] ^ key) >>> 32 == 0; i++) {
                int word = (int) pieces[i];
                if (Spelling.leastChanges(spelling.marks(), marks[word]) <= changes) {
                    action.accept(words.get(word));
                }
            }
        }
    }
}

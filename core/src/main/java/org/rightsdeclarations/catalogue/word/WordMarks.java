package org.rightsdeclarations.catalogue.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.rightsdeclarations.characters.Spelling;

/**
 * All words in the order of their lengths, with the marks of their letters beside each other: to look through them
 * takes a nanosecond a word.
 */
final class WordMarks {
    private final List<Word> words;
    private final long[] marks;

    /** Where the words of each length start. */
    private final int[] starts = new int[Spelling.MAX_LENGTH + 2];

    WordMarks(List<Word> all) {
        words = new ArrayList<>(all);
        words.sort(Comparator.comparingInt(word -> word.spelling().length()));
        marks = new long[words.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = words.get(i).spelling().marks();
            starts[words.get(i).spelling().length() + 1] = i + 1;
        }
        for (int length = 1; length < starts.length; length++) {
            starts[length] = Math.max(starts[length], starts[length - 1]);
        }
    }

    /** Passes on every word that may be like another: not more letters are surely wrong than may be. */
    void find(Spelling spelling, Consumer<Word> action) {
        for (int length = 1; length <= Spelling.MAX_LENGTH; length++) {
            int most = Changes.ofLike(length, spelling.length());
            if (Math.abs(length - spelling.length()) <= most) {
                for (int i = starts[length]; i < starts[length + 1]; i++) {
                    if (Spelling.leastChanges(spelling.marks(), marks[i]) <= most) {
                        action.accept(words.get(i));
                    }
                }
            }
        }
    }
}

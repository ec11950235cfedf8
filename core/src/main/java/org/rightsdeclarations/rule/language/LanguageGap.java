package org.rightsdeclarations.rule.language;

import java.util.List;
import java.util.stream.IntStream;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Texts that lack the same languages of the declaration.
 *
 * @param languages what they lack, in the order of the tags
 * @param runs where they are, in order
 */
record LanguageGap(List<LanguageTag> languages, List<Run> runs) {
    /** Texts side by side. */
    record Run(int first, int count) implements Comparable<Run> {
        @Override
        public int compareTo(Run other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(count, other.count);
        }
    }

    int count() {
        return runs.stream().mapToInt(Run::count).sum();
    }

    /** Returns their numbers in order. */
    IntStream places() {
        return runs.stream().flatMapToInt(run -> IntStream.range(run.first, run.first + run.count));
    }
}

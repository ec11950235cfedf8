package org.rightsdeclarations.rule.repetition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.LanguageTag;

/** The texts of one language in document order, and the runs of them that stood there before. */
final class RepeatedRuns {
    private final LanguageTag language;
    private final List<String> texts = new ArrayList<>();
    private final List<Part<?>> paths = new ArrayList<>();

    RepeatedRuns(LanguageTag language) {
        this.language = language;
    }

    void add(String folded, Part<?> path) {
        texts.add(folded);
        paths.add(path);
    }

    List<Repetition> find() {
        Map<String, Integer> firsts = new HashMap<>();
        Map<String, Integer> lasts = new HashMap<>();
        List<Repetition> found = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Integer first = isLong(i) ? firsts.putIfAbsent(text, i) : null;
            Integer last = isLong(i) ? lasts.put(text, i) : null;
            if (i >= done && first != null && last != null) {
                // The nearest occurrence may lead a longer run than the first one, and the other way round.
                int original = length(first, i) >= length(last, i) ? first : last;
                done = i + length(original, i);
                found.add(repetition(original, i, done - i));
            }
        }
        return found;
    }

    /**
     * Counts the texts from {@code again} on that are the same as those from {@code original} on, formulas between them
     * included.
     */
    private int length(int original, int again) {
        int length = 0;
        while (original + length < again
                && again + length < texts.size()
                && texts.get(original + length).equals(texts.get(again + length))) {
            length++;
        }
        return length;
    }

    private Repetition repetition(int original, int again, int length) {
        int end = length - 1;
        while (end > 0 && !isLong(again + end)) {
            end--; // formulas at the end are no part of what is repeated
        }
        return new Repetition(
                language,
                end + 1,
                paths.get(again),
                paths.get(again + end),
                paths.get(original),
                paths.get(original + end));
    }

    private boolean isLong(int index) {
        return texts.get(index).length() >= Repetitions.MIN_LENGTH;
    }
}

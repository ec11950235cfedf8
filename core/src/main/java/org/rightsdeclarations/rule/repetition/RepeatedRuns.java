package org.rightsdeclarations.rule.repetition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.rule.standard.LeadIn;
import org.rightsdeclarations.rule.standard.NameLike;
import org.rightsdeclarations.value.LanguageTag;

/**
 * The texts of one language in document order, and the runs of them that stand there once more.
 *
 * <p>A run is a slip of whoever copied the text if its first text stands exactly twice in the document, at two
 * {@linkplain Surroundings places of one kind}, and with all that is nested in it. What stands three times is a
 * refrain, what stands under different parents is parallel drafting, one text that ends with a colon is a lead-in, and
 * one whose words have capitals a name.
 */
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
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> counts.merge(text, 1, Integer::sum));
        Map<String, Integer> firsts = new HashMap<>();
        Surroundings surroundings = new Surroundings(language);
        int[] ends = ends();
        List<Repetition> found = new ArrayList<>();
        int end = 0;
        int done = 0;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Integer first =
                    isLong(i) && Integer.valueOf(2).equals(counts.get(text)) ? firsts.putIfAbsent(text, i) : null;
            if (i >= done && first != null && surroundings.areAlike(paths.get(first), paths.get(i))) {
                if (i >= end) { // otherwise it is inside the run before, whose end is known
                    end = i + length(first, i);
                }
                int wholeEnd = wholeEnd(i, end, i - first, ends);
                if (wholeEnd > i + 1 || (wholeEnd > i && !LeadIn.is(text) && !isName(i))) {
                    done = wholeEnd;
                    found.add(repetition(first, i, done - i));
                }
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

    /** Returns where each text ends with all that is nested in its provision. */
    private int[] ends() {
        int[] ends = new int[texts.size()];
        Arrays.fill(ends, texts.size());
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < ends.length; i++) {
            while (!open.isEmpty() && !isWithin(paths.get(i), paths.get(open.getLast()))) {
                ends[open.removeLast()] = i;
            }
            open.addLast(i);
        }
        return ends;
    }

    private static boolean isWithin(Part<?> inner, Part<?> outer) {
        @Nullable Part<?> part = inner;
        while (part != null && Parts.DOCUMENT_ORDER.compare(part, outer) != 0) {
            part = part.getParent().orElse(null);
        }
        return part != null;
    }

    /** Returns the end of the provisions from a text on that are copied with all that is nested in them. */
    private static int wholeEnd(int again, int end, int distance, int[] ends) {
        int whole = again;
        while (whole < end && ends[whole] <= end && ends[whole] - ends[whole - distance] == distance) {
            whole++;
        }
        return whole;
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

    /** Returns whether a text is a name or a title, which may be signed or cited more than once. */
    private boolean isName(int index) {
        return paths.get(index)
                .as(Provision.class)
                .flatMap(Provision::getText)
                .flatMap(text -> text.get(language))
                .filter(NameLike::is)
                .isPresent();
    }

    private boolean isLong(int index) {
        return texts.get(index).length() >= Repetitions.MIN_LENGTH;
    }
}

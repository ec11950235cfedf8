package org.rightsdeclarations.rule.repetition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.rule.standard.LeadIn;
import org.rightsdeclarations.rule.standard.NameLike;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * The texts of one language in document order, and the runs of them that stand there once more.
 *
 * <p>A run is a slip of whoever copied the text if its first text stands exactly twice in the document, at two
 * {@linkplain Surroundings places of one kind}, and with all that is nested in it. What stands three times is a
 * refrain, and what stands under different parents parallel drafting. A single text is one only if something else
 * speaks for it: lists share lines, lead-ins and names. What different lead-ins announce is quoted, or parallel, too,
 * and what stands under notes of different years are two wordings.
 */
final class RepeatedRuns {
    /** What is longer is no mere formula that two places share. */
    private static final int NO_FORMULA = 200;

    /** How many items further on a text is still near to itself. */
    private static final int NEAR = 5;

    /** Two wordings of the same hardly differ so much in length. */
    private static final double OTHER_LENGTH = 1.25;

    private final LanguageTag language;
    private final List<String> texts = new ArrayList<>();
    private final List<Part<?>> paths = new ArrayList<>();

    /** For each text the last note before it that says which wording is below it. */
    private final List<@Nullable Part<?>> notes = new ArrayList<>();

    private @Nullable Part<?> lastNote;

    RepeatedRuns(LanguageTag language) {
        this.language = language;
    }

    void add(String folded, Part<?> path) {
        texts.add(folded);
        paths.add(path);
        notes.add(lastNote);
    }

    void addNote(Part<?> note) {
        lastNote = note;
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
        int announced = 0; // how far what is announced twice is from itself
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Integer first =
                    isLong(i) && Integer.valueOf(2).equals(counts.get(text)) ? firsts.putIfAbsent(text, i) : null;
            if (i >= done && first != null && surroundings.areAlike(paths.get(first), paths.get(i))) {
                if (i >= end) { // otherwise it is inside the run before, whose end is known
                    end = i + length(first, i);
                }
                int wholeEnd = wholeEnd(i, end, i - first, ends);
                if (wholeEnd > i) {
                    Repetition repetition = repetition(first, i, wholeEnd - i);
                    if (i - first == announced || areAnnounced(first, i) || areWordings(first, i)) {
                        announced = i - first;
                        done = wholeEnd;
                    } else if (repetition.isBlock() || isSlip(first, i)) {
                        done = wholeEnd;
                        found.add(repetition);
                    }
                }
            }
        }
        return found;
    }

    /**
     * Counts the texts from {@code again} on that are the same as those from {@code original} on, formulas between them
     * included. They do not run into each other, since the first stands twice only.
     */
    private int length(int original, int again) {
        int length = 0;
        while (again + length < texts.size() && texts.get(original + length).equals(texts.get(again + length))) {
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
        while (!isLong(again + end)) {
            end--; // formulas at the end are no part of what is repeated, and the first is none
        }
        return new Repetition(
                language,
                end + 1,
                paths.get(again),
                paths.get(again + end),
                paths.get(original),
                paths.get(original + end));
    }

    /** Returns whether different lead-ins stand before both, such as "From:" and "To:" in an amendment. */
    private boolean areAnnounced(int original, int again) {
        return original > 0 && LeadIn.is(texts.get(original - 1)) && LeadIn.is(texts.get(again - 1));
    }

    /** Returns whether a note between both, in the list of the second, says that another wording is below it. */
    private boolean areWordings(int original, int again) {
        Part<?> note = notes.get(again);
        return note != null
                && Parts.DOCUMENT_ORDER.compare(note, paths.get(original)) > 0
                && Objects.equals(note.getParent(), paths.get(again).getParent());
    }

    /**
     * Returns whether a single text that stands twice is there by mistake: near to itself, too long to be a formula, or
     * where another language says different things.
     */
    private boolean isSlip(int original, int again) {
        String text = texts.get(again);
        return !LeadIn.is(text)
                && !ClosingFormula.is(text)
                && !isName(again)
                && (text.length() >= NO_FORMULA
                        || areNear(paths.get(original), paths.get(again))
                        || saysOtherwise(said(original), said(again)));
    }

    private static boolean areNear(Part<?> original, Part<?> again) {
        return again.getIndex() - original.getIndex() <= NEAR
                && Parts.DOCUMENT_ORDER.compare(
                                original.getParent().orElseThrow(),
                                again.getParent().orElseThrow())
                        == 0;
    }

    /** Returns whether a language has a text that is much longer than the other, so that it is no other wording. */
    private boolean saysOtherwise(LocalizedText original, LocalizedText again) {
        return original.getLanguages().stream()
                .filter(other -> !other.equals(language))
                .anyMatch(other -> again.get(other)
                        .filter(words ->
                                areOfOtherLength(words, original.get(other).orElseThrow()))
                        .isPresent());
    }

    private static boolean areOfOtherLength(String one, String other) {
        return Math.max(one.length(), other.length()) > OTHER_LENGTH * Math.min(one.length(), other.length());
    }

    /** Returns whether a text is a name or a title, which may be signed or cited more than once. */
    private boolean isName(int index) {
        return said(index).get(language).filter(NameLike::is).isPresent();
    }

    /** Returns the text of a provision in all languages. */
    private LocalizedText said(int index) {
        return paths.get(index).as(Provision.class).flatMap(Provision::getText).orElseThrow();
    }

    private boolean isLong(int index) {
        return texts.get(index).length() >= Repetitions.MIN_LENGTH;
    }
}

package org.rightsdeclarations.description.alignment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;

/**
 * What a label says, in whatever language and however it is printed: {@code Article premier} says what {@code Article
 * 1} and {@code 第一条} say, and {@code (a)} what {@code a)} says.
 */
final class LabelSense {
    /** That of an item without a label. */
    static final LabelSense NONE = new LabelSense(Map.of(), List.of());

    /** What the key of a number begins with. */
    static final String NUMBER = "number ";

    /** The label by language; empty if it is the same in all. */
    private final Map<LanguageTag, String> words;

    /** The label as printed, each form once. */
    private final List<LabelForm> forms;

    private LabelSense(Map<LanguageTag, String> words, List<LabelForm> forms) {
        this.words = words;
        this.forms = forms;
    }

    /**
     * Reads a label.
     *
     * @param label a label, in one language or several
     * @return what it says
     */
    static LabelSense of(Label label) {
        Map<LanguageTag, String> words = new LinkedHashMap<>();
        label.getWords().ifPresent(byLanguage -> words.putAll(byLanguage.asMap()));
        Collection<String> printed = words.isEmpty() ? List.of(label.toString()) : words.values();
        return new LabelSense(
                words, printed.stream().distinct().map(LabelForm::of).toList());
    }

    /**
     * Returns whether letters are numerals.
     *
     * @param labels the labels of a list
     * @return whether all letters by which it counts are roman numerals, and one is that rather than a letter
     */
    static boolean areRoman(Collection<LabelSense> labels) {
        List<LabelForm> lettered = labels.stream()
                .flatMap(label -> label.forms.stream())
                .filter(LabelForm::isLatin)
                .toList();
        return lettered.stream().allMatch(LabelForm::mayBeRoman)
                && lettered.stream().anyMatch(LabelForm::isRoman);
    }

    /**
     * Returns whether it counts.
     *
     * @return {@code false} if it says no number and no letter
     */
    boolean counts() {
        return forms.stream().anyMatch(LabelForm::counts);
    }

    /**
     * Adds the single letters by which it may count, as small ones.
     *
     * @param letters where to add them
     */
    void addLetters(Collection<? super Character> letters) {
        forms.forEach(form -> form.letter().ifPresent(letters::add));
    }

    /**
     * Adds what is written the same for labels that say the same, the surest first.
     *
     * @param keys where to add them
     * @param isRoman whether the letters of its list are roman numerals
     * @param lastLetter the last small letter that stands for the same item in both lists
     */
    void addKeys(Collection<? super String> keys, boolean isRoman, char lastLetter) {
        words.forEach((language, printed) -> keys.add("in " + language + ' ' + printed));
        forms.forEach(form -> form.addKeys(keys, isRoman, lastLetter));
    }

    /**
     * Returns whether it counts as another does, and less.
     *
     * @param other another label
     * @return {@code false} also if they count in different ways
     */
    boolean isBefore(LabelSense other) {
        return !forms.isEmpty() && !other.forms.isEmpty() && forms.get(0).isBefore(other.forms.get(0));
    }
}

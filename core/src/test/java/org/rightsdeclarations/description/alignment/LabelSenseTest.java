package org.rightsdeclarations.description.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

class LabelSenseTest {
    private static LabelSense sense(String printed) {
        return LabelSense.of(Label.of(printed));
    }

    private static List<String> keys(LabelSense label, boolean isRoman, char lastLetter) {
        List<String> keys = new ArrayList<>();
        label.addKeys(keys, isRoman, lastLetter);
        return keys;
    }

    private static List<String> keys(String printed) {
        return keys(sense(printed), false, Character.MAX_VALUE);
    }

    private static boolean areRoman(String labels) {
        return LabelSense.areRoman(
                Stream.of(labels.split(", ", -1)).map(LabelSenseTest::sense).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Article 1, Article premier",
        "(a), a)",
        "1., 1)",
        "Article 3, 第三条",
        "'1.2', '1.2.'",
        "Article5, ARTICLE 5",
        "12a, 12 a",
        "Annex, ANNEX:",
        "１, 1"
    })
    void saysTheSame(String label, String other) {
        assertThat(keys(label)).containsAnyElementsOf(keys(other));
    }

    @ParameterizedTest
    @CsvSource({"Article 1, Article 2", "'1.2', '2.2'", "'1.2', 2", "a), b)", "a), 1)", "Annex, Appendix", "§ 12, § 1 2"
    })
    void saysSomethingElse(String label, String other) {
        assertThat(keys(label)).isNotEmpty().doesNotContainAnyElementsOf(keys(other));
    }

    @ParameterizedTest
    @CsvSource({
        "1., 2., true",
        "2., 1., false",
        "2., 2., false",
        "a), b), true",
        "1., 第二条, true",
        "1., b), false",
        "A, 2., false",
        "Annex, 2., false",
        "1., Annex, false"
    })
    void comesBeforeOneThatCountsAlike(String label, String other, boolean isBefore) {
        assertThat(sense(label).isBefore(sense(other))).isEqualTo(isBefore);
        assertThat(LabelSense.NONE.isBefore(sense(other))).isFalse();
        assertThat(sense(label).isBefore(LabelSense.NONE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "a)", "iv", "第三条", "Article premier"})
    void countsIfItSaysANumberOrALetter(String label) {
        assertThat(sense(label).counts()).isTrue();
        assertThat(sense("Annex").counts()).isFalse();
        assertThat(LabelSense.NONE.counts()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'i, ii, iii', true",
        "'I., II.', true",
        "'i, 2', true",
        "'a, b, i', false",
        "'c, d', false",
        "'1, 2', false",
        "Annex, false"
    })
    void knowsListsOfRomanNumerals(String labels, boolean areRoman) {
        assertThat(areRoman(labels)).isEqualTo(areRoman);
    }

    @Test
    void isSureOfLettersUpToTheLastThatAlphabetsShare() {
        assertThat(keys(sense("i)"), false, 'i')).contains("letters i");
        assertThat(keys(sense("l)"), false, 'i')).doesNotContain("letters l");
        assertThat(keys(sense("vii)"), false, 'i')).contains("letters vii");
        assertThat(keys(sense("l)"), true, 'i')).contains("letters l", "number 50");
        assertThat(keys(sense("vii)"), true, 'i')).contains("letters vii", "number 7");
    }

    @Test
    void isKnownInEachOfItsLanguages() {
        LabelSense label =
                LabelSense.of(Label.of(LocalizedText.of("en", "Article 3").and("fr", "Article 4")));

        assertThat(keys(label, false, Character.MAX_VALUE))
                .startsWith("in en Article 3", "in fr Article 4")
                .contains("number 3", "number 4");
    }

    @Test
    void tellsItsLetters() {
        TreeSet<Character> letters = new TreeSet<>();
        Stream.of("(a)", "B.", "č)", "12", "iv", "Annex", "ж)")
                .forEach(label -> sense(label).addLetters(letters));

        assertThat(letters).containsExactly('a', 'b', 'č', 'ж');
    }
}

package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.value.LocalizedText;

class LengthsTest {
    private static final int[][] SOUND = {
        {100, 120, 50}, {200, 240, 100}, {150, 180, 75}, {300, 360, 150}, {80, 96, 40}, {120, 144, 60}
    };

    private static int[][] with(int row, int... lengths) {
        int[][] changed = SOUND.clone();
        changed[row] = lengths;
        return changed;
    }

    private static List<String> odd(Translations texts) {
        return new Lengths(texts)
                .odd().stream()
                        .map(odd -> texts.rows().indexOf(odd.row()) + "/" + odd.at() + " " + odd.usual())
                        .toList();
    }

    private static List<String> swapped(Translations texts) {
        return new Lengths(texts)
                .swapped().stream()
                        .map(swap -> texts.rows().indexOf(swap.row()) + "/" + swap.at() + " "
                                + texts.rows().indexOf(swap.next()) + "/" + swap.nextAt())
                        .toList();
    }

    @Test
    void areUsualIfEachLanguageNeedsWhatItNeedsElsewhere() {
        assertThat(odd(Texts.ofLengths(SOUND))).isEmpty();
        assertThat(swapped(Texts.ofLengths(SOUND))).isEmpty();
    }

    @Test
    void areOddByMoreThanAFactorOfOnePointSix() {
        assertThat(odd(Texts.ofLengths(with(1, 200, 140, 100)))).containsExactly("1/1 240");
        assertThat(odd(Texts.ofLengths(with(1, 200, 400, 100)))).containsExactly("1/1 240");
        assertThat(odd(Texts.ofLengths(with(1, 200, 160, 100)))).isEmpty();
    }

    @Test
    void areSaidToBeSwappedIfEachWouldBeUsualInThePlaceOfTheOther() {
        int[][] swapped = with(1, 200, 240, 75);
        swapped[2] = new int[] {150, 180, 100};
        swapped[3] = new int[] {300, 144, 150};
        swapped[4] = new int[] {120, 360, 60};

        assertThat(swapped(Texts.ofLengths(swapped))).containsExactly("1/2 2/2", "3/1 4/1");
    }

    @ParameterizedTest
    @CsvSource({"canal, digue, 0", "digue, canal, 1"})
    void areNotSwappedAmongDefinitionsInTheOrderOfTheAlphabet(String third, String fourth, int found) {
        List<Clause> defined = List.of(
                clause("agency", 100, "agence", 120),
                clause("land", 200, "bail", 240),
                clause("lease", 150, third, 240),
                clause("minister", 200, fourth, 180),
                clause("owner", 300, "eau", 360),
                clause("proof", 80, "preuve", 96),
                clause("water", 120, "terre", 144));

        assertThat(swapped(Texts.ofClauses(defined))).hasSize(found);
    }

    @Test
    void areNotSwappedWithATextOfAnotherList() {
        List<Clause> defined = List.of(
                clause("k", 100, "k", 120),
                clause("i", 200, "i", 240),
                Clause.builder().addClause(clause("g", 150, "g", 240)).build(),
                clause("e", 200, "e", 180),
                clause("c", 300, "c", 360),
                clause("a", 80, "a", 96));

        assertThat(swapped(Texts.ofClauses(defined))).isEmpty();
    }

    private static Clause clause(String english, int length, String french, int frenchLength) {
        return Clause.of(LocalizedText.of("en", english + "a".repeat(length - english.length()))
                .and("fr", french + "a".repeat(frenchLength - french.length())));
    }

    @ParameterizedTest
    @CsvSource({"240, 79, 1", "79, 240, 1", "240, 81, 0", "59, 10, 0"})
    void areOddOfOneTextInTwoLanguagesOnlyByAFactorOfThree(int one, int other, int found) {
        assertThat(odd(Texts.ofLengths(new int[] {one, other}))).hasSize(found);
    }

    @Test
    void areOddOfOneTextByLessBesideManyLanguages() {
        assertThat(odd(Texts.ofLengths(new int[] {100, 100, 100, 100, 65}))).containsExactly("0/4 100");
        assertThat(odd(Texts.ofLengths(new int[] {100, 100, 100, 65}))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, \u4E2D, 31, 0",
        "zh, \u4E2D, 10, 1",
        "ko, \uAC00, 30, 0",
        "ko, \uAC00, 16, 1",
        "ar, \u0639, 30, 0",
        "ru, \u0436, 39, 1"
    })
    void ofOneTextAreComparedByWhatScriptsNeed(String language, String letter, int length, int found) {
        String words = "2 " + letter.repeat(length - 2);

        assertThat(odd(Texts.of("en", "a".repeat(120), language, words))).hasSize(found);
    }

    @Test
    void areSwappedInOneTextBesideManyLanguages() {
        int[][] five = {{100, 100, 100, 100, 160}, {160, 160, 160, 160, 100}};
        int[][] four = {{100, 100, 100, 160}, {160, 160, 160, 100}};

        assertThat(swapped(Texts.ofLengths(five))).containsExactly("0/4 1/4");
        assertThat(swapped(Texts.ofLengths(four))).isEmpty();
    }

    @Test
    void ofTwoLanguagesAreSwappedInTheLater() {
        int[][] two = {{100, 120}, {200, 180}, {150, 240}, {300, 360}, {80, 96}, {120, 144}};

        assertThat(swapped(Texts.ofLengths(two))).containsExactly("1/1 2/1");
    }

    @ParameterizedTest
    @CsvSource({"43, 1", "42, 0"})
    void ofTwoLanguagesAreSwappedIfBothAreLong(int said, int found) {
        int[][] two = {{100, 100}, {said, 2 * said}, {2 * said, said}, {300, 300}, {80, 80}, {120, 120}, {140, 140}};
        int[][] three = {
            {100, 100, 100},
            {said, said, 2 * said},
            {2 * said, 2 * said, said},
            {300, 300, 300},
            {80, 80, 80},
            {90, 90, 90},
            {120, 120, 120}
        };

        assertThat(swapped(Texts.ofLengths(two))).hasSize(found);
        assertThat(swapped(Texts.ofLengths(three))).hasSize(1);
    }

    @Test
    void areSwappedAcrossShortTexts() {
        int[][] apart = {
            {100, 120, 50}, {200, 240, 75}, {20, 24, 10}, {150, 180, 100}, {300, 360, 150}, {80, 96, 40}, {120, 144, 60}
        };

        assertThat(swapped(Texts.ofLengths(apart))).containsExactly("1/2 3/2");
    }

    @Test
    void areNotSwappedAcrossATextThatLacksTheLanguage() {
        int[][] apart = {
            {100, 120, 50}, {200, 240, 75}, {200, 240}, {150, 180, 100}, {300, 360, 150}, {80, 96, 40}, {120, 144, 60}
        };

        assertThat(swapped(Texts.ofLengths(apart))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, 1", "39, 0"})
    void areSwappedIfTheySayEnough(int said, int found) {
        int[][] swapped = {
            {100, 100, 100},
            {said, said, 2 * said},
            {2 * said, 2 * said, said},
            {100, 100, 100},
            {300, 300, 300},
            {80, 80, 80},
            {120, 120, 120}
        };

        assertThat(swapped(Texts.ofLengths(swapped))).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "4, 0"})
    void takeFourTextsInTheOrderOfTheAlphabetForDefinitions(int count, int found) {
        List<Clause> defined = List.of(
                clause("a", 200, "ab", 180),
                clause("b", 150, "bb", 240),
                clause("c", 300, "cb", 360),
                clause("d", 80, count > 3 ? "db" : "", 96));
        List<Clause> others = List.of(
                Clause.builder().addClause(clause("e", 100, "e", 120)).build(),
                Clause.builder().addClause(clause("f", 120, "f", 144)).build(),
                Clause.builder().addClause(clause("g", 140, "g", 168)).build());

        List<Clause> all = new ArrayList<>(defined.subList(0, count));
        all.addAll(others);
        if (count == 3) {
            all.add(Clause.builder().addClause(defined.get(3)).build());
        }

        assertThat(swapped(Texts.ofClauses(all))).hasSize(found);
    }

    @Test
    void areNotMeasuredBeforeAList() {
        Clause leadIn = Clause.builder()
                .text(LocalizedText.of("en", "a".repeat(200)).and("fr", "a".repeat(20)))
                .addClause(clause("a", 100, "a", 120))
                .build();

        assertThat(odd(Texts.ofClauses(List.of(leadIn)))).isEmpty();
    }

    @Test
    void ofTwoLanguagesNameTheShorterText() {
        int[][] two = {{100, 120}, {200, 240}, {150, 180}, {300, 150}, {80, 96}, {120, 144}};

        assertThat(odd(Texts.ofLengths(two))).containsExactly("3/1 360");
    }
}

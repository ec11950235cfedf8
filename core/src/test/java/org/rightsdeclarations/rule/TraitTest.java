package org.rightsdeclarations.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.value.LanguageTag;

class TraitTest {
    /** A short text may be nothing but a placeholder. */
    private static final String LONG = "The quayside of the harbour is open to all";

    @ParameterizedTest
    @CsvSource({
        "\u007F, CONTROL",
        "\u0080, CONTROL",
        "\u009F, CONTROL",
        "\u2028, LINE_BREAK",
        "\u2029, LINE_BREAK",
        "\u202A, BIDI",
        "\u202E, BIDI",
        "\u2066, BIDI",
        "\u2069, BIDI",
        "\uFFFD, REPLACEMENT",
        "\uE000, UNKNOWN",
        "\uFFFF, UNKNOWN",
        "\u0378, UNKNOWN",
        "\u00AD, SOFT_HYPHEN",
        "\u201C, QUOTE",
        "\u201F, QUOTE",
        "«, QUOTE",
        "「, QUOTE",
        "[, FILLER",
        "_, FILLER",
        "X, FILLER",
        "xxx, FILLER",
        "TBD, FILLER",
        "TOD, FILLER",
    })
    void isSeenAmongLetters(String written, Trait trait) {
        assertThat(traits(LONG + written + "side")).containsExactly(trait, Trait.MOSTLY_ASCII);
    }

    @ParameterizedTest
    @CsvSource({"<, MARKUP", "\", QUOTE", "[, FILLER", "\u2028, LINE_BREAK", "\u00AD, SOFT_HYPHEN"})
    void isSeenAtEveryPlace(String mark, Trait trait) {
        for (String around : new String[] {LONG, LONG + "\u00E9", "\u00E9" + LONG}) {
            assertThat(traits(mark + around)).contains(trait);
            assertThat(traits(around + mark)).contains(trait);
            assertThat(traits(around + mark + around)).contains(trait);
            assertThat(traits(around)).doesNotContain(trait);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We keep the the quays.",
                "We keep the\nthe quays.",
                "the the",
                "Nous nous en en allons.",
                "We keep to the to the quays.",
                "to the to the",
                "We use quays.Ships, too.",
                "We use quays,ships.",
                "We use quays;ships.",
                "We use quays;; too.",
                "We use quays,.",
                "Ключи\u00E9,ключи"
            })
    void isASeamWhereWordsAreTwiceOrRunTogether(String text) {
        assertThat(traits(text)).contains(Trait.SEAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We keep the then quays.",
                "We keep the, the quays.",
                "We keep to them to the quays.",
                "We keep the  quays, the",
                "We use 1.5,6 or e.g.this.",
                "We use quays. Ships, too; all",
                "We use (quays.)"
            })
    void isNoSeamElsewhere(String text) {
        assertThat(traits(text)).doesNotContain(Trait.SEAM);
    }

    @Test
    void isASeamIfMoreThanNinetyCharactersAreInARow() {
        String word = "a".repeat(90);

        assertThat(traits(word)).doesNotContain(Trait.SEAM);
        assertThat(traits(word + "a")).contains(Trait.SEAM);
        assertThat(traits("We " + word + " and")).doesNotContain(Trait.SEAM);
        assertThat(traits("We " + word + "a and")).contains(Trait.SEAM);
        assertThat(traits("We " + word + "a")).contains(Trait.SEAM);
    }

    @ParameterizedTest
    @CsvSource({
        "2O24, true",
        "qu1ay, true",
        "qu0ay, true",
        "qu2ay, false",
        "Q1A, false",
        "q1A, false",
        "Q1a, false",
        "10 l, false",
        "1I, true",
        "1S, false",
        "7, false"
    })
    void isMixedIfALetterLikeADigitFollowsOne(String number, boolean expected) {
        assertThat(traits(LONG + " " + number).anyMatch(Trait.MIXED_LETTERS::equals))
                .isEqualTo(expected);
    }

    @Test
    void tellsControlsLineBreaksAndQuotationMarks() {
        assertThat(traits(LONG + "\u0001side")).containsExactly(Trait.CONTROL, Trait.MOSTLY_ASCII);
        assertThat(traits(LONG + "\u001Fside")).containsExactly(Trait.CONTROL, Trait.MOSTLY_ASCII);
        assertThat(traits(LONG + "\rside")).containsExactly(Trait.LINE_BREAK, Trait.MOSTLY_ASCII);
        assertThat(traits(LONG + " \"side\"a")).containsExactly(Trait.QUOTE, Trait.MOSTLY_ASCII);
        assertThat(traits("quay e\u0301a")).contains(Trait.COMPOSABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quay\tside",
                "quay\nside",
                "quay\u200Eside",
                "quay\u2065side",
                "\u2019",
                "\u2010",
                "\u2027",
                "\u2018",
                "\u201B",
                "\u2020",
                "\uD83D\uDD4A",
                "xx",
                "TB",
                "BO",
                "é",
                "가",
                "水",
                "a lorem",
                "\u061C"
            })
    void isNotSeenInWhatNoRuleLooksAt(String written) {
        assertThat(traits(LONG + ", " + written + " and more of it"))
                .doesNotContain(
                        Trait.CONTROL,
                        Trait.LINE_BREAK,
                        Trait.BIDI,
                        Trait.REPLACEMENT,
                        Trait.SOFT_HYPHEN,
                        Trait.QUOTE,
                        Trait.FILLER,
                        Trait.LEADING_BLANK,
                        Trait.TRAILING_BLANK);
    }

    @ParameterizedTest
    @CsvSource({
        "Ã©, GARBLED",
        "â€, GARBLED",
        "Â«, GARBLED",
        "<, MARKUP",
        "&, MARKUP",
        "а, MIXED_LETTERS",
        "ο, MIXED_LETTERS",
        "ة, FINAL_LETTER",
        "ם, FINAL_LETTER",
        "é, OTHER_LETTERS",
        "???, FILLER"
    })
    void isSeenBesideOthers(String written, Trait trait) {
        assertThat(traits(LONG + written + "side")).contains(trait);
        assertThat(traits(LONG + " side")).containsExactly(Trait.MOSTLY_ASCII);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Lorem ipsum", "lorem", "LOREM", "...", "1.", "N/A", "à traduire", "\u2026", "\uD83D\uDD4A"})
    void isAFillerWithoutWordsOfItsOwn(String text) {
        assertThat(traits(text)).contains(Trait.FILLER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "가", "水", "ʰ", "ᚠ", "א", "ₐ", "Ა"})
    void isNoFillerIfThereIsALetter(String letter) {
        assertThat(traits("1".repeat(LONG.length()) + letter)).doesNotContain(Trait.FILLER);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\t", "\u00A0", "\u0085", "\u3000", "\u200B", "\u2060", "\uFEFF"})
    void isABlankAtOneEndOrTheOther(String blank) {
        assertThat(traits(blank + "quay")).contains(Trait.LEADING_BLANK).doesNotContain(Trait.TRAILING_BLANK);
        assertThat(traits("quay" + blank)).contains(Trait.TRAILING_BLANK).doesNotContain(Trait.LEADING_BLANK);
        assertThat(traits("quay" + blank + "side")).doesNotContain(Trait.LEADING_BLANK, Trait.TRAILING_BLANK);
    }

    @Test
    void countsAsMostlyAsciiWithAQuarterOfOtherCharacters() {
        assertThat(traits("quaé")).contains(Trait.MOSTLY_ASCII);
        assertThat(traits("quéé")).doesNotContain(Trait.MOSTLY_ASCII);
        assertThat(traits("qué")).doesNotContain(Trait.MOSTLY_ASCII);
    }

    @Test
    void isToldOneByOneOrTogether() {
        Passage passage = new Passage(LanguageTag.of("en"), "quay\u00ADside");

        assertThat(passage.has(Trait.SOFT_HYPHEN)).isTrue();
        assertThat(passage.has(Trait.BIDI)).isFalse();
        assertThat(passage.hasAny(Trait.BIDI, Trait.SOFT_HYPHEN)).isTrue();
        assertThat(passage.hasAny(Trait.BIDI, Trait.QUOTE)).isFalse();
        assertThat(passage.hasAny()).isFalse();
    }

    private static Stream<Trait> traits(String text) {
        Passage passage = new Passage(LanguageTag.of("en"), text);
        return Stream.of(Trait.values()).filter(passage::has);
    }
}

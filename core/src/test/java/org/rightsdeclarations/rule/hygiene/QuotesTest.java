package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.value.LanguageTag;

class QuotesTest {
    private static final LanguageTag LANGUAGE = LanguageTag.of("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‹ouvert›",
                "›offen‹",
                "›avoin›",
                "»offen« und »hell«",
                "“First.\r“Second.”",
                "“First.\n \u2003“Second.”",
                "»Ensin.\n»Sitten.»",
                "›Ensin.\n›Sitten.›",
                "”Först.\n”Sedan.”",
                "「一。\n「二。」",
                "「一。\n「「二。」」",
                "「「一。\n「「二。」」",
                "The „Harbour Council\" and the „Quay Office\".",
                "“harbour\" means a place, and “quay\" means a wall",
                "„het Havenverdrag’’, the treaty of 1958;",
                ",,haven\" en ``kade\", en \"het havenlicht” van 1958",
                "das Programm \"Helle Kais“ und die „Lampen“",
                "\"de haven is open. ”[8]",
                "a pipe of 24\" and one of 8\" or more",
                "\"open to 24\"",
                "کو ”بندرگاہ کا منشور“ منظور کر کے",
                "la”amate qoosso noosi",
                "ӈанасанә”дя ӈиле мәнә” хонды”"
            })
    void acceptsMarksInPairsInEveryCustom(String text) {
        assertThat(Quotes.findUnpaired(text, LANGUAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "‹ouvert, 0",
        "to ›all, 3",
        "‹ouvert« à tous, 0",
        "open” to all, 4",
        "the ”quay is open, 4",
        "„open \"to all, 0",
        "“open\" and “lit, 11",
        "“open ’’ to all, 0",
        "\"open “to all, 0",
        "\"open ” to all, 0",
        "「open』 to all, 5",
        "open」 and 「lit」, 4",
        "“open” and “lit, 11"
    })
    void saysWhichMarkIsWithoutItsOtherHalf(String text, int index) {
        assertThat(Quotes.findUnpaired(text, LANGUAGE)).hasValue(index);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "the “open\" harbour and the “lit” one    | 4 | 9",
                "the \"open” harbour                      | 4 | 9",
                "der „Hafen\" und das “Licht\"            | 4 | 10",
                "„a\" and „b” and „c\"                    | 0 | 2"
            })
    void saysWhichMarkIsClosedByThatOfAnotherPair(String text, int mark, int other) {
        assertThat(Quotes.find(text, LANGUAGE)).contains(new Quotes.Fault(mark, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legea ,,porturilor” se aplică",
                ",,Hafen“ ist offen",
                "``quays” are open",
                "»»åben« havn« er fri",
                "»(»kajen«) er åben«"
            })
    void acceptsWhatCloses(String text) {
        assertThat(Quotes.find(text, LANGUAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“열린\"이라는 항구", "“开放\"的港口", "“開放\"と言う", "«aperto\" a tutti"})
    void knowsAnUnlikeMarkBeforeALetterThatNoBlankParts(String text) {
        assertThat(Quotes.find(text, LANGUAGE)).get().matches(Quotes.Fault::isPaired);
    }

    @ParameterizedTest
    @ValueSource(strings = {"„het Havenverdrag’’ of 1958", ",,haven\" is open", "``open'' to “all”", "„open” to ”all”"})
    void takesTwoSmallMarksForOneOfEachPair(String text) {
        assertThat(Quotes.find(text, LANGUAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nio", "yrk", "sid"})
    void knowsTheMarkThatIsALetter(String language) {
        assertThat(Quotes.findUnpaired("нинту” хонды", LanguageTag.of(language)))
                .isEmpty();
        assertThat(Quotes.findUnpaired("нинту” хонды", LANGUAGE)).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"he", "iw", "yi", "lad"})
    void leavesLanguagesAloneThatWriteMarksInsideWords(String language) {
        assertThat(Quotes.findUnpaired("דו\"ח", LanguageTag.of(language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "a pipe of 24\"            | -1",
                "a pipe of 37 ¼\"          | -1",
                "a pipe of 37½\"           | -1",
                "a pipe of 37 ¾\"          | -1",
                "a pipe of 37 ⅐\"          | -1",
                "a pipe of 37 ⅞\"          | -1",
                "a pipe of 37º\"           | 13",
                "a pipe of wood\"          | 14",
                "24\"                      | -1",
                "\"a pipe of 24\" or more  | -1",
                "a 4x6” photograph         | -1",
                "a plate of 12” is fixed   | -1",
                "6” and more               | -1",
                "12” and more              | -1",
                "the rules of 120” are     | 16",
                "the rules of x” are       | 14",
                "“a plate” of 12”          | -1"
            })
    void knowsInches(String text, int index) {
        assertThat(Quotes.findUnpaired(text, LANGUAGE).orElse(-1)).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                ",,haven’’ is open           | -1",
                "``haven’’ is open           | -1",
                ",,haven\" is open            | -1",
                ",, haven\" is open           | 8",
                ",,5 havens\" are open        | 10",
                "\"haven is open,,            | 0",
                "“haven,, is open            | 0",
                "“haven, ,, 5                | 0",
                "“haven’’s is open           | 0",
                "“haven’’                    | -1",
                "“haven\"s is open           | 0",
                "“haven\"                    | -1",
                "\"haven”                    | -1",
                "\"haven ”                   | -1",
                "\"haven ”5                  | 0",
                "\"haven ” is                | 0",
                "\"haven “                   | 0"
            })
    void pairsMarksOfDifferentLooksAroundWords(String text, int index) {
        assertThat(Quotes.findUnpaired(text, LANGUAGE).orElse(-1)).isEqualTo(index);
    }
}

package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.value.LanguageTag;

class PlaceholderTest {
    private static final LanguageTag LANGUAGE = LanguageTag.of("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[missing]",
                "[Missing?]",
                "[Missing 20.2]",
                "(missing)",
                "Not available.",
                "N/A",
                "n.a.",
                "TBC",
                "@",
                "?",
                "????",
                "-",
                "\u2014",
                "...",
                "&1",
                "[à traduire]",
                "À compléter",
                "[por traducir]",
                "Pendiente de traducción.",
                "[번역 필요]",
                "미번역",
                "【待译】",
                "（待翻译）",
                "[перевод отсутствует]",
                "Не переведено",
                "[للترجمة]",
                "غير متوفر",
                "Übersetzung folgt",
                "Wird nachgereicht.",
                "(siehe englische Fassung)",
                "Translation to follow.",
                "Traduction en cours",
                "TBA",
                "(to be completed)",
                "[à déterminer]",
                "[fehlt]",
                "[folgt]",
                "[em falta]",
                "a definir",
                "[미정]",
                "추후 기재",
                "[缺]",
                "уточняется",
                "[ ]",
                "[]",
                "[...]",
                "[\u2026]",
                "（\uFF1F）",
                "[Title]",
                "[title of the convention]",
                "[Artikel 7 fehlt]",
                "DD/MM/YYYY",
                "{{city}}"
            })
    void isATextThatIsNothingElse(String text) {
        assertThat(Placeholder.find(text, LANGUAGE, false)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A date is written as DD/MM/YYYY on each boat.",
                "The date (DD/MM/YYYY) is on each boat.",
                "Each boat has a date in the format of DD/MM/YYYY beside it.",
                "The boats of MM/YYYY are let to MM. Quay and Lamp.",
                "The boats of ADD/MM/YYYYB are new.",
                "[the city] keeps the quays of [the] town.",
                "Trunk-based development (TBD) is how TBD works for our boats."
            })
    void isNotWhatSaysHowADateIsWritten(String text) {
        assertThat(Placeholder.find(text, LANGUAGE, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The quays are open [missing] to all., [missing]",
        "The quays of [insert town] are open., [insert town]",
        "The quays [tbd] are open., [tbd]",
        "Les quais [à compléter] sont ouverts., [à compléter]",
        "The quays ???? are open., ????",
        "The quays of {{ town }} are open., {{ town }}",
        "The quays of ${town} are open., ${town}",
        "The quays of [city] are open., [city]",
        "요금은 [금액]이며 문에서 낸다., [금액]",
        "Le montant est de [montant] par quai., [montant]",
        "The fee is TBD and paid at the gate., TBD",
        "The assembly meets on DD/MM/YYYY in the hall., DD/MM/YYYY",
        "The founding meeting of DD.MM.YYYY chose a name., DD.MM.YYYY",
        "Die Versammlung am TT.MM.JJJJ wählt den Rat., TT.MM.JJJJ",
        "Le conseil se réunit le JJ/MM/AAAA dans la salle., JJ/MM/AAAA",
        "It is in force from YYYY-MM-DD on., YYYY-MM-DD",
        "The quays [Article 26.3 not available] are open., [Article 26.3 not available]"
    })
    void isFoundInsideATextWhereItIsCertain(String text, String placeholder) {
        assertThat(Placeholder.find(text, LANGUAGE, false)).contains(placeholder);
    }

    @Test
    void isNoHeadingInBracketsBeforeASentence() {
        assertThat(Placeholder.find("[Date of Berthing] Each vessel shall be logged.", LANGUAGE, false))
                .isEmpty();
        assertThat(Placeholder.find("[Date] Any vessel may ask for the day of its entry.", LANGUAGE, false))
                .isEmpty();
        assertThat(Placeholder.find("[Date] Riverside", LANGUAGE, false)).contains("[Date]");
        assertThat(Placeholder.find("[date of adoption], Riverside", LANGUAGE, false))
                .contains("[date of adoption]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Repealed]",
                "[Adopted by consensus]",
                "No one is missing.",
                "Missing persons",
                "The quays are open [...] to all [sic].",
                "Is nobody missing?",
                "26.",
                "1",
                "***",
                "XXXI",
                "AT&T",
                "Needs",
                "Pending cases are closed."
            })
    void isNoTextThatSaysSomething(String text) {
        assertThat(Placeholder.find(text, LANGUAGE, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-----", "\u2014\u2014\u2014\u2014\u2014\u2014-", " \u2013\u2013\u2013\u2013\u2013 "})
    void isNoRowOfDashesThatPartsTheNotesFromTheText(String text) {
        assertThat(Placeholder.find(text, LANGUAGE, false)).isEmpty();
    }

    @Test
    void isNoHeadingThatCounts() {
        assertThat(Placeholder.find("XXX", LANGUAGE, false)).contains("XXX");
        assertThat(Placeholder.find("XXX", LANGUAGE, true)).isEmpty();
    }

    @Test
    void isNoWordOfTheLanguage() {
        assertThat(Placeholder.find("Todo", LanguageTag.of("es"), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "Lorem ipsum dolor sit amet        | Lorem ipsum",
                "orem ipsum dolor sit amet         | orem ipsum",
                "Here is lorem ipsum               | lorem ipsum",
                "The date is TBD.                  | TBD",
                "The date (TBD) is near.           |",
                "The date (TBD), as we said, is    | TBD",
                "The date is TBD 5 days before.    | TBD",
                "~The date is TBD ~                | TBD",
                "TBD means a trunk of our work.    |",
                "ATBD and TBDs, but the date TBD.  | TBD",
                "TODO say who                      | TODO",
                "signed by ___                     | ___",
                "signed by __                      |",
                "who??? signed                     | ???",
                "who?? signed                      |",
                "the city of xxxx                  | xxxx",
                "the city of xxx                   |",
                "the city of xxxxy                 |",
                "the city of yxxxx                 |"
            })
    void isSaidAsItIsPrinted(String text, String placeholder) {
        assertThat(Placeholder.find(text, LANGUAGE, false)).isEqualTo(Optional.ofNullable(placeholder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quays are open now. XXX    |",
                "The quays are opened now. XXX  |",
                "The quays are open today. XXX  | XXX",
                "The quays are open today. xxx  | xxx",
                "The quays are open today! XXX  | XXX",
                "The quays and lamps? All. XXX  |",
                "The quays are all opened. XXX  | XXX",
                "The quay is all opened. XXX    | XXX",
                "A quay that is opened. XXX     |",
                "The quays are open today, XXX  |",
                "The quays are open today.-XXX  |",
                "The quays are open to Aall. XXX |",
                "The quays are open today. XXXV |",
                "The quays are open by Art. XXX |",
                "The quays are open today XXX   |"
            })
    void isCrossesAfterASentenceThatEndsWithAWord(String text, String placeholder) {
        assertThat(Placeholder.find(text, LANGUAGE, false)).isEqualTo(Optional.ofNullable(placeholder));
    }

    @Test
    void isARowOfFortyMarksAtMost() {
        assertThat(Placeholder.find(".".repeat(40), LANGUAGE, false)).isPresent();
        assertThat(Placeholder.find(".".repeat(41), LANGUAGE, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"&0, true", "&99, true", "&a, false", "9&, false", "&:, false", "&/, false"})
    void isTheNumberOfACharacterThatLostItsEnd(String text, boolean isPlaceholder) {
        assertThat(Placeholder.find(text, LANGUAGE, false).isPresent()).isEqualTo(isPlaceholder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {". | true", "; | true", ".; | true", "\u3002 | true", "... | false", "- | false", "a | false"})
    void isNoMarkOrTwoThatLostTheirWords(String text, boolean isLeftOver) {
        assertThat(Placeholder.isLeftOver(text)).isEqualTo(isLeftOver);
        assertThat(Placeholder.isLeftOver(" " + text + " ")).isEqualTo(isLeftOver);
    }

    @Test
    void isAnotherWordOfTheLanguageThatHasTodo() {
        assertThat(Placeholder.find("TODO dicho", LanguageTag.of("es"), false)).isEmpty();
        assertThat(Placeholder.find("La fecha es TBD.", LanguageTag.of("es"), false))
                .contains("TBD");
    }
}

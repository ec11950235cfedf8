package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdeclarations.numeral.Numeral.Style.DECIMAL;
import static org.rightsdeclarations.numeral.Numeral.Style.LOWER_LETTER;
import static org.rightsdeclarations.numeral.Numeral.Style.LOWER_ROMAN;
import static org.rightsdeclarations.numeral.Numeral.Style.UPPER_LETTER;
import static org.rightsdeclarations.numeral.Numeral.Style.UPPER_ROMAN;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.problem.InvalidValueException;

class LabelTest {
    @ParameterizedTest
    @ValueSource(strings = {"1.", "(a)", "1.1", "01", "Article 1", "㈠", "۱٫۱", "•", "§ 4", "٣-", "—"})
    void keepsWhatIsPrinted(String printed) {
        assertThat(Label.of(printed)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 1.", "1. ", "1.\n", "1\t2", "\uD83D"})
    void rejectsWhatIsNoLine(String printed) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Label.of(printed))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.label"))
                .withMessageStartingWith(
                        "label must be one line of 1 to 100 characters without blanks before or after - but was: \"");
    }

    @Test
    void rejectsLabelsLongerThanTheLimit() {
        assertThat(Label.of("1".repeat(Label.MAX_LENGTH)).toString()).hasSize(Label.MAX_LENGTH);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Label.of("1".repeat(Label.MAX_LENGTH + 1)))
                .withMessageEndingWith(" - but was: \"%s… (101 characters) …%s\"", "1".repeat(30), "1".repeat(30));
    }

    @Test
    void equalsLabelsThatArePrintedTheSame() {
        assertThat(Label.of("1."))
                .isEqualTo(Label.of("1."))
                .hasSameHashCodeAs(Label.of("1."))
                .isNotEqualTo(Label.of("1)"))
                .isNotEqualTo("1.");
    }

    @ParameterizedTest
    @CsvSource({
        "1., DECIMAL, 1",
        "1), DECIMAL, 1",
        "(12), DECIMAL, 12",
        "01, DECIMAL, 1",
        "0., DECIMAL, 0",
        "999999999, DECIMAL, 999999999",
        "1.1, DECIMAL, 1",
        "3.2.10, DECIMAL, 10",
        "Article 1, DECIMAL, 1",
        "Art. 15., DECIMAL, 15",
        "§ 4, DECIMAL, 4",
        "No. 7, DECIMAL, 7",
        "№ 7, DECIMAL, 7",
        "Principle 3, DECIMAL, 3",
        "1-modda, DECIMAL, 1",
        "5 §, DECIMAL, 5",
        "1º, DECIMAL, 1",
        "1.º, DECIMAL, 1",
        "1°, DECIMAL, 1",
        "1er, DECIMAL, 1",
        "21st, DECIMAL, 21",
        "2nd, DECIMAL, 2",
        "3rd, DECIMAL, 3",
        "4th, DECIMAL, 4",
        "１２, DECIMAL, 12",
        "۱٫۱, DECIMAL, 1",
        "۲۸, DECIMAL, 28",
        "المادة ١, DECIMAL, 1",
        "अनुच्छेद १२, DECIMAL, 12",
        "第3条, DECIMAL, 3",
        "제1조, DECIMAL, 1",
        "제 12 조, DECIMAL, 12",
        "①, DECIMAL, 1",
        "⑳, DECIMAL, 20",
        "⑴, DECIMAL, 1",
        "⒈, DECIMAL, 1",
        "❶, DECIMAL, 1",
        "㊿, DECIMAL, 50",
        "(ii), LOWER_ROMAN, 2",
        "xxvii., LOWER_ROMAN, 27",
        "XXVII, UPPER_ROMAN, 27",
        "MCMXCIX, UPPER_ROMAN, 1999",
        "MMMCMXCIX, UPPER_ROMAN, 3999",
        "IV. fejezet, UPPER_ROMAN, 4",
        "Ⅳ, UPPER_ROMAN, 4",
        "ⅩⅩⅦ, UPPER_ROMAN, 27",
        "Ⅽ, UPPER_ROMAN, 100",
        "ⅳ, LOWER_ROMAN, 4",
        "(a), LOWER_LETTER, 1",
        "z, LOWER_LETTER, 26",
        "(aa), LOWER_LETTER, 27",
        "zz, LOWER_LETTER, 52",
        "ⓐ, LOWER_LETTER, 1",
        "⒝, LOWER_LETTER, 2",
        "Annex B, UPPER_LETTER, 2",
        "BB, UPPER_LETTER, 28",
        "II.B, UPPER_LETTER, 2",
        "II.B.3, DECIMAL, 3",
        "3(b), LOWER_LETTER, 2",
        "Ｂ, UPPER_LETTER, 2",
        "First, WORD, 1",
        "First Principle, WORD, 1",
        "TWELFTH:, WORD, 12",
        "Twenty-first, WORD, 21",
        "ninety nine, WORD, 99",
        "twentieth, WORD, 20",
        "Chapter One, WORD, 1",
        "Hundredth, WORD, 100",
        "one hundred, WORD, 100",
        "一、, HAN, 1",
        "第一条, HAN, 1",
        "十, HAN, 10",
        "第十二條, HAN, 12",
        "二十, HAN, 20",
        "九十九, HAN, 99",
        "百, HAN, 100",
        "百一, HAN, 101",
        "一百, HAN, 100",
        "第一百条, HAN, 100",
        "第一百零一条, HAN, 101",
        "第一百〇二條, HAN, 102",
        "第一百一十条, HAN, 110",
        "第一百十一条, HAN, 111",
        "第二百零五条, HAN, 205",
        "一千零一, HAN, 1001",
        "九千九百九十九, HAN, 9999",
        "第九九條, HAN, 99",
        "第一〇二條, HAN, 102",
        "一〇, HAN, 10",
        "第廿一條, HAN, 21",
        "卅, HAN, 30",
        "㈠, HAN, 1",
        "㊀, HAN, 1",
        "㈩, HAN, 10",
    })
    void readsOneNumeral(String printed, Style style, int number) {
        Label label = Label.of(printed);

        assertThat(label.readings().get(0)).isEqualTo(new Numeral(style, number));
        assertThat(label.number()).hasValue(number);
    }

    @Test
    void readsRomanBeforeLetterForTheUsualRomanNumerals() {
        assertThat(Label.of("(i)").readings())
                .containsExactly(new Numeral(LOWER_ROMAN, 1), new Numeral(LOWER_LETTER, 9));
        assertThat(Label.of("V.").readings())
                .containsExactly(new Numeral(UPPER_ROMAN, 5), new Numeral(UPPER_LETTER, 22));
        assertThat(Label.of("Article X").readings())
                .containsExactly(new Numeral(UPPER_ROMAN, 10), new Numeral(UPPER_LETTER, 24));
        assertThat(Label.of("ii").readings())
                .containsExactly(new Numeral(LOWER_ROMAN, 2), new Numeral(LOWER_LETTER, 35));
    }

    @Test
    void readsLetterBeforeRomanForTheOtherLetters() {
        assertThat(Label.of("(c)").readings())
                .containsExactly(new Numeral(LOWER_LETTER, 3), new Numeral(LOWER_ROMAN, 100));
        assertThat(Label.of("M").readings())
                .containsExactly(new Numeral(UPPER_LETTER, 13), new Numeral(UPPER_ROMAN, 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "iv", "b", "CXI", "First", "第一条", "Ⅽ", "①"})
    void readsUnambiguousLabelsOneWay(String printed) {
        assertThat(Label.of(printed).readings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "•",
                "—",
                "*",
                "§",
                "●",
                "Preamble",
                "Article",
                "전문",
                "前文",
                "IIII",
                "IC",
                "MMMM",
                "Iv",
                "ab",
                "aaa",
                "1234567890",
                "1.1234567890",
                "1۱",
                "½",
                "5 bis",
                "Article 5 Bis",
                "6ter",
                "①②",
                "〇",
                "一百二",
                "第四条之一",
                "廿廿",
                "一〇百",
                "百千",
                "〇百",
                "十十",
                "hundred and first",
                "one two",
                "é"
            })
    void readsNothing(String printed) {
        Label label = Label.of(printed);

        assertThat(label.readings()).isEmpty();
        assertThat(label.number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "FIRST", "NINE", "II", "Article I", "i", "THIRTIETH", "VIII"})
    void readsTheSameUnderTurkishLocale(String printed) {
        Label label = Label.of(printed);
        Locale before = Locale.getDefault();
        var readings = label.readings();

        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(label.readings()).isNotEmpty().isEqualTo(readings);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void rejectsNegativeNumerals() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Numeral(DECIMAL, -1))
                .withMessage("number must be 0 or more - but was: -1");
    }
}

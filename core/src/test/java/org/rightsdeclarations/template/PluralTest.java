package org.rightsdeclarations.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of CLDR, by examples of its own tables. */
class PluralTest {
    @ParameterizedTest
    @CsvSource({
        "ZERO, '0'",
        "ONE, '1'",
        "TWO, '2'",
        "FEW, '3 10 103 110 1003'",
        "MANY, '11 26 99 111 1011'",
        "OTHER, '100 101 102 200 202 1000 1000000'"
    })
    void hasSixFormsInArabic(Plural form, String numbers) {
        assertForms("ar", form, numbers);
    }

    @ParameterizedTest
    @CsvSource({
        "ONE, '1 21 31 101 1001'",
        "FEW, '2 3 4 22 24 102 1002'",
        "MANY, '0 5 9 10 11 12 14 19 20 25 100 111 112 1000000'"
    })
    void hasThreeFormsForWholeNumbersInRussianAndAFourthForOthers(Plural form, String numbers) {
        assertForms("ru", form, numbers);
        assertForms("uk", form, numbers);
    }

    @ParameterizedTest
    @CsvSource({"ONE, '0 1'", "MANY, '1000000 3000000'", "OTHER, '2 11 100 1000001'"})
    void countsNothingAsOneInFrenchAndPortuguese(Plural form, String numbers) {
        assertForms("fr", form, numbers);
        assertForms("pt", form, numbers);
    }

    @ParameterizedTest
    @CsvSource({"ONE, '1'", "MANY, '1000000'", "OTHER, '0 2 21'"})
    void setsMillionsApartInSpanish(Plural form, String numbers) {
        assertForms("es", form, numbers);
    }

    @ParameterizedTest
    @CsvSource({"ONE, '1'", "OTHER, '0 2 11 21 1000000'"})
    void isLikeEnglishWhereTheRulesAreNotKnown(Plural form, String numbers) {
        assertForms("en", form, numbers);
        assertForms("de", form, numbers);
        assertForms("sw", form, numbers);
    }

    @ParameterizedTest
    @CsvSource({"OTHER, '0 1 2 21 1000000'"})
    void hasOneFormInKoreanAndChinese(Plural form, String numbers) {
        assertForms("ko", form, numbers);
        assertForms("zh-Hant", form, numbers);
    }

    @Test
    void isThatOfTheNumberWithoutItsSign() {
        assertThat(Plural.of(-1, Locale.ENGLISH)).isEqualTo(Plural.ONE);
        assertThat(Plural.of(Long.MIN_VALUE, Locale.ROOT)).isEqualTo(Plural.OTHER);
    }

    private static void assertForms(String language, Plural form, String numbers) {
        assertThat(Arrays.stream(numbers.split(" ")).map(Long::valueOf))
                .as(language)
                .allSatisfy(number -> assertThat(Plural.of(number, Locale.forLanguageTag(language)))
                        .isEqualTo(form));
    }
}

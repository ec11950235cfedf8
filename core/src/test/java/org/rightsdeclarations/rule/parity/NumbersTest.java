package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.rule.parity.Numbers.Difference;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in 1948 | en 1958 | 1958 | 1948",
                "in 1948 | en 194 | 194 | 1948",
                "in 1948 | en 19485 | 19485 | 1948",
                "Convention No. 29 | Convention n° 30 | 30 | 29",
                "Article 3 | المادة ٤ | 4 | 3",
                "1948 and 1966 | 一九四八年 1976 | 1976 | 1966",
                "on 10 December 1948 | 1958년 12월 10일 | 1958 | 1948",
                "12,000 people | 13 000 personnes | 13000 | 12000",
                "20 homes | 200 logements | 200 | 20",
                "12,000 people | 1 200 personnes | 1200 | 12000",
                "1,200,000 euros | 120 000 euros | 120000 | 1200000",
                "article 3, paragraph 2 | paragraphe 2 de l’article 5 | 5 | 3",
                "paragraph 4 (b) (i) | 第五款第（二）项第1目 | 1 | 4"
            })
    void differ(String one, String other, String number, String otherNumber) {
        assertThat(compare("en", one, "fr", other)).containsExactly(new Difference(1, number, 0, otherNumber));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in 1948 | en mil neuf cent quarante-huit",
                "article 3, paragraph 2 | paragraphe 2 de l’article 3",
                "12,000 | 12 000",
                "12,000 | 1.2万",
                "2 million | 2 000 000",
                "6 p.m. | 18 heures",
                "1.5 m | 1,5 m",
                "2.50 euros | 2,5 euros",
                "Forced Labour Convention, 1930 | Convention (n° 29) sur le travail forcé",
                "Forced Labour Convention (No. 29) | Convenio sobre el trabajo forzoso, 1930",
                "10.12.1948 | 12/10/1948",
                "on 10 December 1948 | 1948年12月10日",
                "1 and 2 | 3 et 4",
                "no number | aucun nombre",
                "paragraph 4 (b) (i) | 第四款第（二）项第1目",
                "chapter 4, three towns | chapitre quatre, 3 villes, 5"
            })
    void mayBeWrittenInOtherWays(String one, String other) {
        assertThat(compare("en", one, "fr", other)).isEmpty();
    }

    @Test
    void ofAnotherCalendarAreNotCompared() {
        assertThat(compare("en", "in 1948", "th", "ใน 2491")).isEmpty();
    }

    @Test
    void areWrongWhereMostLanguagesAgree() {
        assertThat(compare("ar", "٣", "en", "3", "fr", "4", "ko", "3")).containsExactly(new Difference(2, "4", 0, "3"));
        assertThat(compare("ar", "3", "en", "3", "fr", "4", "ko", "4")).isEmpty();
    }

    @Test
    void ofLongTextsInTwoLanguagesAreComparedIfTheyAreYears() {
        String more = ", as the council and the residents of the harbour said on that day";

        assertThat(compare("en", "article 3" + more, "fr", "article 4" + more)).isEmpty();
        assertThat(compare("en", "in 1948" + more, "fr", "en 1958" + more)).hasSize(1);
        assertThat(compare("en", "article 3" + more, "fr", "article 4" + more, "ru", "статья 3" + more))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | 18 | 0",
                "6 | 17 | 1",
                "13 | 25 | 1",
                "12 | 24 | 0",
                "200 | 20000 | 1",
                "200 | 200000 | 0",
                "20 | 30 | 1",
                "100 | 1000 | 1",
                "994 | 1994 | 1",
                "29 | 1930 | 0",
                "194 | 1945 | 1",
                "1 234 | 1234 | 0",
                "0 123 | 123 | 0",
                "1 23 | 123 | 0",
                "1234 567 | 1234567 | 0"
            })
    void differByMoreThanLargerUnitsAndHours(String one, String other, int found) {
        assertThat(compare("en", one, "fr", other)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"\u0660, \u0661", "\u0E50, \u0E51", "\u0966, \u0967", "\uFF10, \uFF11"})
    void areReadInDigitsOfEachScript(String zero, String one) {
        assertThat(compare("en", "article 10", "ar", one + zero)).isEmpty();
        assertThat(compare("en", "article 10", "ar", one + one)).containsExactly(new Difference(1, "10", 0, "11"));
    }

    @Test
    void areNotComparedIfALanguageCountsByUnits() {
        assertThat(compare("en", "12 and 15", "fr", "12 et 16", "zh", "12\u4E07 15"))
                .isEmpty();
    }

    @Test
    void areNotComparedInTables() {
        assertThat(compare("en", "1 ".repeat(200), "fr", "1 ".repeat(199) + "2"))
                .isEmpty();
    }

    private static List<Difference> compare(String... texts) {
        Translations translations = Texts.of(texts);
        return Numbers.compare(translations.rows().get(0), translations.languages());
    }
}

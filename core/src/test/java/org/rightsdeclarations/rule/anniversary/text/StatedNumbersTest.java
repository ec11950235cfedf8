package org.rightsdeclarations.rule.anniversary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.value.LocalizedText;

class StatedNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "en, 70, the 70th anniversary",
        "en, 90, the 90th anniversary",
        "en, 100, the hundredth anniversary",
        "en, 150, the sesquicentenary of its 30 articles",
        "en, 150, the sesquicentennial of its 30 articles",
        "en, 123456789, session 123456789 of 30",
        "zh, 1, 一周年之际，第24号决议",
        "zh, 11, 十一周年之际，第24号决议",
        "ar, 75, الذكرى الـ٧٥"
    })
    void areSaidInDigitsOrInWords(String language, int number, String text) {
        assertThat(in(language, text).lack(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 7, the 70th anniversary",
        "en, 100, its anniversary",
        "en, 123456789, session 1234567890 of 30",
        "fr, 75, le 100e anniversaire",
        "fr, 20, le vingt-cinquième anniversaire",
        "fr, 75, son anniversaire",
        "es, 5, el septuagésimo quinto aniversario",
        "es, 70, el setenta y cinco aniversario",
        "ru, 74, В семьдесят пятую годовщину Декларации",
        "ru, 70, В семьдесят пятую годовщину Декларации",
        "ru, 75, в годовщину Декларации",
        "ru, 70, к семидесятипятилетию Декларации",
        "ru, 75, в сто двадцать пятую годовщину Декларации",
        "ar, 74, الذكرى الخامسة والسبعون للإعلان",
        "ar, 5, الذكرى الخامسة والسبعون للإعلان",
        "ar, 75, ذكرى الإعلان في كانون الأول",
        "zh, 1, 十一周年之际，第24号决议"
    })
    void areLackingIfOtherNumbersAreSaid(String language, int number, String text) {
        assertThat(in(language, text).lack(number)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 101, its anniversary",
        "de, 75, am Jahrestag 1948",
        "de, 75, am Jahrestag",
        "fr, 101, son anniversaire"
    })
    void mayBeSaidInWordsThatAreNotKnown(String language, int number, String text) {
        assertThat(in(language, text).lack(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 75, soixante-quinze ans après",
        "ru, 75, В семьдесят пятую годовщину Декларации",
        "ru, 75, к семидесятипятилетию Декларации",
        "ru, 75, через семьдесят пять лет",
        "ru, 75, спустя более семидесяти пяти лет",
        "ru, 100, столетие Лиги",
        "ru, 50, полувековой юбилей",
        "ar, 75, الذكرى الخامسة والسبعون للإعلان",
        "ar, 75, بعد خمسة وسبعين عاما",
        "ar, 75, وبالخامسة والسبعين",
        "ar, 50, اليوبيل الذهبي",
        "ar, 100, الذكرى المئوية",
        "fr, 25, le vingt-cinquième anniversaire",
        "fr, 50, son cinquantenaire",
        "fr, 50, il y a un demi-siècle",
        "es, 75, setenta y cinco años después",
        "es, 75, el septuagésimo quinto aniversario",
        "es, 50, hace medio siglo"
    })
    void areSaidInWords(String language, int number, String text) {
        assertThat(in(language, text).lack(number)).isFalse();
    }

    @Test
    void mayBeSaidInOneOfSeveralLanguages() {
        LocalizedText both = LocalizedText.of("en", "the 70th anniversary").and("ko", "75주년");

        assertThat(new StatedNumbers(List.of(both), NumberWords::new).lack(75)).isFalse();
        assertThat(new StatedNumbers(List.of(both), NumberWords::new).lack(80)).isTrue();
    }

    private static StatedNumbers in(String language, String text) {
        return new StatedNumbers(List.of(LocalizedText.of(language, text)), NumberWords::new);
    }
}

package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "Причaлы открыты, 4",
        "Cвобода, 0",
        "все мopя открыты, 5",
        "the quаys, 6",
        "о Χarta, 2",
        "къэIу, 3",
        "die Ma\u03B2e, 6",
        "ausschlie\u03B2lich, 9"
    })
    void lookLikeThoseOfAnotherAlphabet(String text, int index) {
        assertThat(Letters.findLookAlike(text)).hasValue(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMS-рассылка", "UCLGшный", "а b в", "причалы", "the quays", "dвfж"})
    void mayBeOfTwoAlphabets(String text) {
        assertThat(Letters.findLookAlike(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0441e, 1", // most letters are Latin
        "\u0441a\u0441, 1", // most are Cyrillic
        "a\u0441e\u0441, 0", // half of them
        "a\u0436e, 0", // one is Cyrillic for sure
        "b\u0441d, 1", // one is Latin for sure
        "the a\u0441e, 5",
        "aa \u0441\u0441, -1",
        "a\u0441, -1"
    })
    void lookLikeThoseOfAnotherAlphabetWithinAWord(String text, int index) {
        assertThat(Letters.findLookAlike(text).orElse(-1)).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({
        "не позднее чем зa месяц, 16",
        "нa основе, 1",
        "από τo vα, 5",
        "vα, 0",
        "oι όροι, 0",
        "2 μs, -1",
        "μA, -1",
        "Δx, -1",
        "αx, -1",
        "Зa, -1",
        "ЗA, -1",
        "зg, -1"
    })
    void lookLikeThoseOfAnotherAlphabetInAWordOfTwo(String text, int index) {
        assertThat(Letters.findLookAlike(text).orElse(-1)).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({
        "het clubblad gepub1iceerd of, 18",
        "la responsabi1idad, 13",
        "F0otbal, -1",
        "Foo0tbal, 3",
        "reco0d, -1",
        "recc0rd., 4",
        "при1чалы, 3",
        "i18n, -1",
        "sha1s, -1",
        "qu2ays, -1",
        "web10units, -1",
        "CO1emissions, -1",
        "RAD1rako, -1",
        "fifty1Fifty, -1",
        "port.quay1side, -1",
        "@quay1side, -1",
        "quay1side@port, -1",
        "quay1side_port, -1",
        "quay1side-port, -1",
        "quay1side.example, -1",
        "quay1side. Example, 4",
        "水水1水水, -1"
    })
    void areDigitsInAWordOfSmallLetters(String text, int index) {
        assertThat(Letters.findLookAlike(text).orElse(-1)).isEqualTo(index);
    }

    @Test
    void areNotReversedIfAsManyEndWordsAsBeginThem() {
        assertThat(Letters.findReversed("ةا ةا")).hasValue(0);
        assertThat(Letters.findReversed("اا ةا ةا")).hasValue(3);
        assertThat(Letters.findReversed("ةا ةا اة اة")).isEmpty();
        assertThat(Letters.findReversed("ةا ةا اةا اةا")).hasValue(0);
    }

    @Test
    void beginWordsIfTheTextIsReversed() {
        String text = "الأرصفة مفتوحة للجميع";
        String reversed = new StringBuilder(text).reverse().toString();

        assertThat(Letters.findReversed(text)).isEmpty();
        assertThat(Letters.findReversed(reversed)).hasValue(reversed.indexOf('ة'));
        assertThat(Letters.findReversed("ة ة")).isEmpty();
        assertThat(Letters.findReversed("ةعاس فقط")).isEmpty();
        assertThat(Letters.findReversed(
                        new StringBuilder("הרציפים פתוחים תמיד").reverse().toString()))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "in 2O23, 4",
        "in 2\u041E23, 4",
        "2l0, 1",
        "1OO0, 1",
        "2O2 and 2O3, 1",
        "3x4 of 1O0, 8",
        "2023, -1",
        "in 2023., -1",
        "28I, -1",
        "20O, -1",
        "I28, -1",
        "O20, -1",
        "2b3, -1",
        "2Ob3, -1",
        "AO1, -1"
    })
    void lookLikeDigitsWithinANumber(String text, int index) {
        assertThat(Letters.findLookAlike(text).orElse(-1)).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({"Poccия, 0", "\u0420\u043Ert, 0", "\u0410rt, 0", "the quay \u043Ef, -1"})
    void lookLikeThoseOfAnotherAlphabetFromTheirFirstOn(String text, int index) {
        assertThat(Letters.findLookAlike(text).orElse(-1)).isEqualTo(index);
    }
}

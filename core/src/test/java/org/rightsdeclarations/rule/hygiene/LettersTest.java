package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({"Причaлы открыты, 4", "Cвобода, 0", "все мopя открыты, 5", "the quаys, 6", "о Χarta, 2", "къэIу, 3"})
    void lookLikeThoseOfAnotherAlphabet(String text, int index) {
        assertThat(Letters.findLookAlike(text)).hasValue(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMS-рассылка", "UCLGшный", "а b в", "причалы", "the quays", "dвfж"})
    void mayBeOfTwoAlphabets(String text) {
        assertThat(Letters.findLookAlike(text)).isEmpty();
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
}

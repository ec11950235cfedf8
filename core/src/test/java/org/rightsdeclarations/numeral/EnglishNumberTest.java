package org.rightsdeclarations.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishNumberTest {
    @ParameterizedTest
    @CsvSource({
        "one, 1",
        "First, 1",
        "NINTH, 9",
        "ten, 10",
        "nineteenth, 19",
        "twenty, 20",
        "twentieth, 20",
        "twenty-one, 21",
        "Twenty First, 21",
        "seventy-fifth, 75",
        "ninety-nine, 99",
        "hundredth, 100",
        "one hundred, 100",
        "the one hundredth, 100",
        "the second, 2",
        "first of all, 1"
    })
    void isReadFromOneWordOrTwo(String words, int number) {
        assertThat(Numeral.ofEnglish(words)).isEqualTo(OptionalInt.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anniversary",
                "hundred and first",
                "hundred first",
                "two hundred",
                "ten first",
                "twenty ten",
                "nineteen first",
                "first second",
                "one first"
            })
    void isNoneIfTheWordsAreMoreOrOthers(String words) {
        assertThat(Numeral.ofEnglish(words)).isEmpty();
    }
}

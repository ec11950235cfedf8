package org.rightsdeclarations.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.numeral.Numeral.Style;

class NumeralStyleTest {
    @ParameterizedTest
    @CsvSource({
        "LOWER_LETTER, 1, a",
        "LOWER_LETTER, 26, z",
        "LOWER_LETTER, 27, aa",
        "LOWER_LETTER, 52, zz",
        "UPPER_LETTER, 2, B",
        "UPPER_LETTER, 28, BB",
        "LOWER_ROMAN, 1, i",
        "LOWER_ROMAN, 4, iv",
        "LOWER_ROMAN, 1948, mcmxlviii",
        "UPPER_ROMAN, 27, XXVII",
        "UPPER_ROMAN, 3999, MMMCMXCIX",
        "DECIMAL, 12, 12"
    })
    void writesANumberAsALabelShowsIt(Style style, int number, String written) {
        assertThat(style.write(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"LOWER_LETTER, 0", "UPPER_LETTER, 53", "LOWER_ROMAN, 0", "UPPER_ROMAN, 4000", "WORD, 3", "HAN, 3"})
    void writesDigitsWhereTheStyleHasNothing(Style style, int number) {
        assertThat(style.write(number)).isEqualTo(Integer.toString(number));
    }
}

package org.rightsdeclarations.numeral.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanNumeralTest {
    private static final int GREATEST = 9999;
    private static final String SHORT_FOR_TENS = "(DIGIT[百千]){1,2}[一二三四五六七八九]".replace("DIGIT", "[二三四五六七八九]");

    private static Stream<String> wrong(ULocale locale) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        return IntStream.rangeClosed(1, GREATEST)
                .filter(number -> !HanNumeral.read(format.format(number)).equals(OptionalInt.of(number)))
                .mapToObj(format::format);
    }

    @Test
    void isReadAsChineseWriteIt() {
        assertThat(wrong(ULocale.CHINA)).isEmpty();
        assertThat(wrong(ULocale.TAIWAN)).isEmpty();
    }

    @Test
    void isReadAsJapaneseWriteItUnlessItMayBeShortForTens() {
        assertThat(wrong(ULocale.JAPAN)).isNotEmpty().allMatch(numeral -> numeral.matches(SHORT_FOR_TENS));
    }

    @ParameterizedTest
    @CsvSource({
        "百一, 101",
        "百九, 109",
        "百二十, 120",
        "千一, 1001",
        "千百, 1100",
        "二千百, 2100",
        "二千百一, 2101",
        "千百一, 1101",
        "千二百一, 1201"
    })
    void hasOneHundredOrThousandWithoutADigitInJapanese(String printed, int number) {
        assertThat(HanNumeral.read(printed)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二百一", "一百二", "一千二", "一千二百三", "百千", "百百", "一百百", "一千零百"})
    void isNotReadIfItMayBeAnother(String printed) {
        assertThat(HanNumeral.read(printed)).isEmpty();
    }
}

package org.rightsdeclarations.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.rule.language.Parity.Copy;
import org.rightsdeclarations.rule.language.Parity.OddLength;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

class ParityTest {
    private static final LanguageTag EN = LanguageTag.of("en");
    private static final LanguageTag ES = LanguageTag.of("es");
    private static final LanguageTag FR = LanguageTag.of("fr");

    @Test
    void findsACopyOfTwentyCharactersOrMore() {
        assertThat(Parity.copies(sameInTwo("a".repeat(20)))).containsExactly(new Copy(FR, EN));
        assertThat(Parity.copies(sameInTwo("a".repeat(19)))).isEmpty();
    }

    @Test
    void tellsTextsOfOneLengthApart() {
        assertThat(Parity.copies(LocalizedText.of("en", "a".repeat(20)).and("fr", "b".repeat(20))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80, 26", "82, 27", "240, 79"})
    void findsATextOfLessThanAThirdOfAnother(int longer, int shorter) {
        assertThat(Parity.oddLength(lengths(longer, shorter))).contains(new OddLength(FR, shorter, EN, longer));
        assertThat(Parity.oddLength(lengths(shorter, longer))).contains(new OddLength(EN, shorter, FR, longer));
    }

    @ParameterizedTest
    @CsvSource({"79, 26", "81, 27", "79, 1", "240, 80", "100, 100"})
    void acceptsShortTextsAndThoseOfAThirdOrMore(int longer, int shorter) {
        assertThat(Parity.oddLength(lengths(longer, shorter))).isEmpty();
    }

    @Test
    void findsTheOneOfThreeThatIsFarthestFromTheMedian() {
        assertThat(Parity.oddLength(lengths(20, 80).and("es", "a".repeat(90)))).contains(new OddLength(EN, 20, FR, 80));
        assertThat(Parity.oddLength(lengths(70, 80).and("es", "a".repeat(400))))
                .contains(new OddLength(ES, 400, FR, 80));
    }

    @Test
    void findsTheShorterOfTwoThatAreEquallyFarFromTheMedian() {
        assertThat(Parity.oddLength(lengths(20, 80).and("es", "a".repeat(320))))
                .contains(new OddLength(EN, 20, FR, 80));
    }

    @Test
    void acceptsThatNoTextIsFarFromTheMedian() {
        assertThat(Parity.oddLength(lengths(40, 80).and("es", "a".repeat(160)))).isEmpty();
    }

    private static LocalizedText sameInTwo(String text) {
        return LocalizedText.of("en", text).and("fr", text);
    }

    private static LocalizedText lengths(int english, int french) {
        return LocalizedText.of("en", "a".repeat(english)).and("fr", "b".repeat(french));
    }
}

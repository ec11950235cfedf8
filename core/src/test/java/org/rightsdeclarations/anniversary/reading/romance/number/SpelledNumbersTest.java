package org.rightsdeclarations.anniversary.reading.romance.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.SaidNumbers;

class SpelledNumbersTest {
    private static final SpelledNumbers FRENCH = new SpelledNumbers("""
            1 un
            2 deux
            4 quatre
            5 cinq
            6 six
            9 neuf
            10 dix
            11 onze
            19 dixneuf
            20 vingt vingts
            30 trente
            60 soixante
            100 cent cents
            1000 mille
            """, """
            1 unieme premier
            5 cinquieme
            11 onzieme
            20 vingtieme
            """, "et", false);

    private static final SpelledNumbers SPANISH = new SpelledNumbers("""
            5 cinco
            20 veinte
            30 treinta
            100 cien ciento
            200 doscientos
            """, """
            5 quinto
            20 vigesimo
            100 centesimo
            200 ducentesimo
            """, "y", true);

    @ParameterizedTest
    @CsvSource({
        "un, 1",
        "vingt-cinq, 25",
        "vingt et un, 21",
        "trente et neuf, 39",
        "soixante-dix, 70",
        "soixante et onze, 71",
        "soixante-dix-neuf, 79",
        "quatre-vingt, 80",
        "quatre-vingts, 80",
        "quatre-vingt-dix, 90",
        "quatre-vingt-onze, 91",
        "quatre-vingt-dix-neuf, 99",
        "cent, 100",
        "cent cinq, 105",
        "deux cents, 200",
        "deux cent quatre-vingt-onze, 291",
        "neuf cent quatre-vingt-dix-neuf, 999"
    })
    void readsACardinalAsAWhole(String words, int number) {
        Ordinal ordinal = FRENCH.cardinal("les " + words, 4 + words.length());

        assertThat(ordinal).extracting(Ordinal::number).isEqualTo(number);
        assertThat(ordinal).extracting(Ordinal::start).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rights",
                "mille",
                "cinq cinq",
                "cinq vingt",
                "onze deux",
                "vingt-vingt",
                "trente-dix",
                "soixante-vingt",
                "quatre-vingt-vingt",
                "vingt cent",
                "dix cent",
                "deux cents cent",
                "cent deux cents",
                "mille cinq"
            })
    void readsNothingThatIsNotOneNumber(String words) {
        assertThat(FRENCH.cardinal(words, words.length())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "trente et onze, onze, 11",
        "dix et cinq, cinq, 5",
        "cent et cinq, cinq, 5",
        "soixante et dixneuf, dixneuf, 19",
        "un cent, cent, 100",
        "vingt et-cinq, vingt et-cinq, 25",
        "'vingt, cinq', cinq, 5"
    })
    void readsTheLastNumberIfNothingJoinsItToTheOneBefore(String text, String words, int number) {
        assertThat(said(FRENCH.cardinal(text, text.length()), text)).isEqualTo(words + " = " + number);
    }

    @ParameterizedTest
    @CsvSource({
        "premier, 1",
        "vingt-cinquième, 25",
        "vingt et unième, 21",
        "quatre-vingt-onzième, 91",
        "cent vingtième, 120"
    })
    void readsAnOrdinalOfWhichTheLastWordIsOne(String words, int number) {
        assertThat(FRENCH.ordinal(words, words.length()))
                .extracting(Ordinal::number)
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"vigésimo quinto, 25", "centésimo vigésimo quinto, 125", "ducentésimo quinto, 205"})
    void readsAnOrdinalOfWhichEachWordIsOne(String words, int number) {
        assertThat(SPANISH.ordinal(words, words.length()))
                .extracting(Ordinal::number)
                .isEqualTo(number);
    }

    @Test
    void readsWordsForHundreds() {
        assertThat(SPANISH.cardinal("doscientos cinco", 16))
                .extracting(Ordinal::number)
                .isEqualTo(205);
        assertThat(SPANISH.cardinal("treinta doscientos", 18)).isNull();
        assertThat(SPANISH.cardinal("cien doscientos", 15)).isNull();
        assertThat(SPANISH.cardinal("treinta y cinco", 15))
                .extracting(Ordinal::number)
                .isEqualTo(35);
    }

    @Test
    void mixesNoCardinalsWithOrdinalsWhereEachWordIsOne() {
        String words = "veinte quinto";

        assertThat(said(SPANISH.ordinal(words, words.length()), words)).isEqualTo("quinto = 5");
    }

    @ParameterizedTest
    @CsvSource({"LXXV, LXXV = 75", "C, C = 100", "I, I = 1", "IIII, ", "LXXVD, ", "lxxv, ", "'', "})
    void readsARomanNumeralInCapitals(String numeral, @Nullable String said) {
        String text = "le " + numeral;

        assertThat(said(SpelledNumbers.roman(text, 3, text.length(), text.length()), text))
                .isEqualTo(said);
        assertThat(said(SpelledNumbers.roman(numeral, 0, numeral.length(), numeral.length()), numeral))
                .isEqualTo(said);
    }

    @Test
    void readsNoRomanNumeralInsideAWord() {
        assertThat(SpelledNumbers.roman("aXL", 1, 3, 3)).isNull();
        assertThat(SpelledNumbers.roman("(XLe)", 1, 3, 4))
                .extracting(Ordinal::number)
                .isEqualTo(40);
    }

    @Test
    void findsAllNumbersThatATextSays() {
        assertThat(FRENCH.in("vingt-cinq villes, deux ports et soixante et onze phares", word -> false))
                .isEqualTo(new SaidNumbers(Set.of(25, 2, 71), true));
        assertThat(FRENCH.in("cinq", word -> false).numbers()).containsExactly(5);
        assertThat(FRENCH.in("vingt et cinq", word -> false).numbers()).containsExactly(25);
        assertThat(FRENCH.in("le cinquième et le onzième", word -> false).numbers())
                .containsExactlyInAnyOrder(5, 11);
        assertThat(FRENCH.in("", word -> false)).isEqualTo(new SaidNumbers(Set.of(), true));
    }

    @Test
    void tellsWhetherATextSaysANumberInAnotherWay() {
        assertThat(FRENCH.in("Le Jubilé de cinq villes", "jubile"::equals))
                .isEqualTo(new SaidNumbers(Set.of(5), false));
    }

    @Test
    void looksAtNoWordThatIsTooLong() {
        String word = "x".repeat(30);

        assertThat(SpelledNumbers.startOfWord(word, 30)).isEqualTo(5);
        assertThat(SpelledNumbers.startOfWord("le " + word, 27)).isEqualTo(3);
        assertThat(FRENCH.in(word, List.of(word)::contains).areAll()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "deux-un, 5, 4",
        "deux un, 5, 4",
        "deux  un, 6, 4",
        "deux - un, 7, 6",
        "-un, 1, 0",
        "un, 0, 0",
        "deuxun, 4, 4"
    })
    void stepsBackOverBlanksOrOneHyphen(String text, int place, int end) {
        assertThat(SpelledNumbers.skipJoint(text, place)).isEqualTo(end);
    }

    private static @Nullable String said(@Nullable Ordinal ordinal, String text) {
        return ordinal == null
                ? null
                : text.substring(
                                ordinal.start(),
                                ordinal.start() + ordinal.words().words().length())
                        + " = " + ordinal.number();
    }
}

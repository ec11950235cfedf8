package org.rightsdeclarations.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordReaderTest {
    @ParameterizedTest
    @CsvSource({
        "A. General, A",
        "A: General, A",
        "A – General, A",
        "A - General, A",
        "a.) general, a",
        "b] general, b",
        "II. General, II",
        "II General, II",
        "MIX. General, MIX",
        "CD rights, CD",
        "II. B, II",
        "Chapter A. General, A",
        "Chapter II – General, II",
        "Chapter A: General rights, A"
    })
    void readsALetterOrRomanNumeralBeforeATitle(String label, String number) {
        assertThat(PrintedNumber.of(label)).hasToString(number);
    }

    @ParameterizedTest
    @CsvSource({
        "Article c, c",
        "Article l, l",
        "Article.B, B",
        "Article(I), I",
        "Article MIX, MIX",
        "ARTICLE XI, XI",
        "ARTICLE B, B",
        "ARTICLE(XI), XI",
        "Глава б), б",
        "Chapter α, α",
        "Annex to B, B",
        "Annex to II, II",
        "ANNEX TO XI, XI",
        "II B, B"
    })
    void readsALetterOrRomanNumeralAtTheEnd(String label, String number) {
        PrintedNumber printed = PrintedNumber.of(label);

        assertThat(printed).hasToString(number);
        assertThat(printed.isPart()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"II.B, B", "II.b, b", "II-B, B", "II(b), b"})
    void readsALetterRightAfterANumeralAsAPartOfIt(String label, String number) {
        PrintedNumber printed = PrintedNumber.of(label);

        assertThat(printed).hasToString(number);
        assertThat(printed.getSeries()).isEqualTo("ii");
        assertThat(printed.isPart()).isTrue();
        assertThat(printed.isInserted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "...",
                "A.General",
                "A General",
                "Chapter A general",
                "Chapter A.General",
                "Chapter AB. General",
                "II General provisions",
                "Mi casa",
                "MI CASA",
                "LI CASA",
                "LID general",
                "Article mix",
                "ARTICLE MIX",
                "ARTICLE DI",
                "Article-I",
                "Annex to b",
                "Annex to ii",
                "ANNEX TO B",
                "Annex to Part B",
                "x-i-v",
                "ab"
            })
    void takesForAWordWhatMayWellBeOne(String label) {
        assertThat(PrintedNumber.of(label).getReadings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The first: of all things, first, 1",
        "'The first, of all things and more', first, 1",
        "twenty first, twenty first, 21",
        "twenty-first, twenty-first, 21",
        "one hundred, one hundred, 100",
        "First of mi, First, 1",
        "The very first, first, 1"
    })
    void readsANumberInWordsBesideFewOthersOrBeforePunctuation(String label, String words, int number) {
        PrintedNumber printed = PrintedNumber.of(label);

        assertThat(printed).hasToString(words);
        assertThat(printed.getReadings()).containsExactly(new Numeral(Numeral.Style.WORD, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The first of things",
                "The very first old",
                "The very old first:",
                "First second",
                "first things second",
                "twenty and first",
                "and first",
                "twenty one hundred",
                "hundred first",
                "two hundred",
                "vingt et",
                "et unième"
            })
    void readsNoNumberAmongManyWordsNorTwoOfThem(String label) {
        assertThat(PrintedNumber.of(label).getReadings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Artículo Vigésimo Caurto:", "Twenty Fisrt", "Décimo Segndo", "Trigésima Quinnta"})
    void readsNoTenBeforeAMisspeltWordForItsUnits(String label) {
        assertThat(PrintedNumber.of(label).getReadings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Artículo Vigésimo Libertad, 20",
        "'Artículo Vigésimo. Cuota', 20",
        "Vigésimo Cuarto, 24",
        "Primero Cuerto, 1",
        "Décimo Paz, 10"
    })
    void readsATenBeforeATitle(String label, int number) {
        assertThat(PrintedNumber.of(label).getReadings()).containsExactly(new Numeral(Numeral.Style.WORD, number));
    }

    @ParameterizedTest
    @CsvSource({
        "Firstly, 1, Firstly",
        "TENTHLY:, 10, TENTHLY",
        "Deuxièmement, 2, Deuxièmement",
        "Ten tweede, 2, Ten tweede",
        "Ten  tiende, 10, Ten  tiende",
        "Во-вторых, 2, Во-вторых",
        "В-четвертых, 4, В-четвертых",
        "두 번째, 2, 두 번째",
        "두번째, 2, 두번째",
        "두 번째 원칙, 2, 두 번째",
        "İKİNCİ MADDE, 2, İKİNCİ",
        "ALTINCI MADDE, 6, ALTINCI"
    })
    void readsAdverbsAndWhatIsSaidInTwoWords(String label, int number, String text) {
        PrintedNumber printed = PrintedNumber.of(label);

        assertThat(printed).hasToString(text);
        assertThat(printed.getReadings()).containsExactly(new Numeral(Numeral.Style.WORD, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ten", "Ten bakers", "Во", "번째", "두", "Tiende en eerste", "Во первых рядах людей"})
    void readsNoPartOfWhatIsSaidInTwoWords(String label) {
        assertThat(PrintedNumber.of(label).getReadings()).noneMatch(reading -> reading.number() < 10);
    }
}

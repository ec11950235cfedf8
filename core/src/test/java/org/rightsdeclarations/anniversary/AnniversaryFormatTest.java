package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;

class AnniversaryFormatTest {
    private static final Commemoration END_OF_DECADE =
            AnniversaryCalendar.of(Origins.DECADE).only(25).in(2029).get(0);

    @ParameterizedTest
    @CsvSource({
        "1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "10, 10th",
        "11, 11th", "12, 12th", "13, 13th", "14, 14th", "20, 20th",
        "21, 21st", "22, 22nd", "23, 23rd", "75, 75th", "100, 100th",
        "101, 101st", "111, 111th", "112, 112th", "113, 113th", "121, 121st",
        "1011, 1011th", "2147483647, 2147483647th",
    })
    void writesEnglishOrdinals(int ordinal, String text) {
        assertThat(AnniversaryFormat.in(Locale.ENGLISH).ordinal(ordinal)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.er", "2, 2.º", "3, 3.er", "4, 4.º", "10, 10.º",
        "11, 11.º", "12, 12.º", "13, 13.er", "20, 20.º", "21, 21.er",
        "23, 23.er", "75, 75.º", "100, 100.º", "101, 101.er", "103, 103.er",
        "111, 111.º", "113, 113.er",
    })
    void writesSpanishOrdinalsAsBeforeAMasculineNoun(int ordinal, String text) {
        assertThat(format("es").ordinal(ordinal)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1, 1er", "2, 2e", "21, 21e", "75, 75e", "101, 101e"})
    void writesFrenchOrdinals(int ordinal, String text) {
        assertThat(format("fr").ordinal(ordinal)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, 1, الـ1",
        "ar, 75, الـ75",
        "ko, 1, 1주년",
        "ko, 75, 75주년",
        "ru, 1, 1-я",
        "ru, 3, 3-я",
        "ru, 75, 75-я",
        "zh, 1, 1周年",
        "zh, 75, 75周年",
    })
    void writesOrdinalsThatNeverVary(String language, int ordinal, String text) {
        assertThat(format(language).ordinal(ordinal)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void rejectsOrdinalsBeforeTheFirst(int ordinal) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AnniversaryFormat.in(Locale.ENGLISH).name(ordinal))
                .withMessage("ordinal must be 1 or more - but was: " + ordinal);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, الذكرى السنوية الـ75",
        "en, 75th anniversary",
        "es, 75.º aniversario",
        "fr, 75e anniversaire",
        "ko, 75주년",
        "ru, 75-я годовщина",
        "zh, 75周年",
        "zh-Hant-TW, 75週年",
        "fr-CA, 75e anniversaire",
        "sw, 75th anniversary",
        "und, 75th anniversary",
    })
    void namesAnAnniversary(String reader, String name) {
        assertThat(format(reader).name(75)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, الإعلان العالمي لحقوق الإنسان: الذكرى السنوية الـ75",
        "en, Universal Declaration of Human Rights: 75th anniversary",
        "es, Declaración Universal de Derechos Humanos: 75.º aniversario",
        "fr, Déclaration universelle des droits de l’homme\u00a0: 75e anniversaire",
        "ko, 세계인권선언 75주년",
        "ru, Всеобщая декларация прав человека: 75-я годовщина",
        "zh, 《世界人权宣言》75周年",
        "sw, Universal Declaration of Human Rights: 75th anniversary",
    })
    void describesAnAnniversaryInTheLanguageOfTheReader(String reader, String description) {
        Commemoration computed = AnniversaryCalendar.of(Origins.UDHR).in(2023).get(0);

        assertThat(format(reader).describe(Anniversary.of(75, Origins.UDHR))).isEqualTo(description);
        assertThat(format(reader).describe(computed)).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, انتهاء \u2068Decade for Human Rights Education\u2069: الذكرى السنوية الـ25",
        "en, Decade for Human Rights Education: 25th anniversary of its end",
        "es, Decade for Human Rights Education: 25.º aniversario de su finalización",
        "fr, Decade for Human Rights Education\u00a0: 25e anniversaire de sa fin",
        "ko, 인권교육 10년 종료 25주년",
        "ru, Decade for Human Rights Education: 25-я годовщина завершения",
        "zh, “人权教育十年（1995-2004）”结束25周年",
    })
    void saysThatTheEndIsCommemorated(String reader, String description) {
        assertThat(format(reader).describe(END_OF_DECADE)).isEqualTo(description);
        assertThat(format(reader).describe(END_OF_DECADE.toAnniversary())).isEqualTo(description);
    }

    @Test
    void saysNothingOfTheBeginning() {
        assertThat(AnniversaryFormat.in(Locale.ENGLISH).describe(Anniversary.of(25, Origins.DECADE)))
                .isEqualTo("Decade for Human Rights Education: 25th anniversary");
    }

    @Test
    void describesWhatHasNoDate() {
        assertThat(AnniversaryFormat.in(Locale.ENGLISH).describe(Anniversary.of(2, Origins.UNDATED)))
                .isEqualTo("Charter: 2nd anniversary");
    }

    @Test
    void tellsInstrumentsOfOneTitleApart() {
        List<String> described =
                InstrumentCatalogue.standard().findByTitle("Local government and human rights").stream()
                        .map(entry -> AnniversaryFormat.in(Locale.ENGLISH).describe(Anniversary.of(10, entry.value())))
                        .toList();

        assertThat(described)
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates()
                .contains("Local government and human rights (A/HRC/RES/24/2): 10th anniversary");
    }

    @Test
    void marksTitlesInChineseByWhatTheyAreTitlesOf() {
        assertThat(format("zh").describe(Anniversary.of(43, Origins.UPRISING))).isEqualTo("“光州起义”43周年");
    }

    @ParameterizedTest
    @CsvSource({"《世界人权宣言》, 《世界人权宣言》75周年", "《公约》任择议定书, 《公约》任择议定书75周年"})
    void marksNoTitleTwice(String title, String description) {
        assertThat(format("zh").describe(Anniversary.of(75, titled("zh", title))))
                .isEqualTo(description);
    }

    @Test
    void isolatesTitlesThatAreWrittenTheOtherWay() {
        assertThat(AnniversaryFormat.in(Locale.ENGLISH).describe(Anniversary.of(75, titled("ar", "الإعلان"))))
                .isEqualTo("\u2068الإعلان\u2069: 75th anniversary");
        assertThat(format("ar").describe(Anniversary.of(75, titled("fr", "Déclaration (1789)"))))
                .isEqualTo("\u2068Déclaration (1789)\u2069: الذكرى السنوية الـ75");
    }

    @Test
    void printsTitlesAsTheyAre() {
        String title = "{name} of {title}\n" + "x".repeat(1000);

        assertThat(AnniversaryFormat.in(Locale.ENGLISH).describe(Anniversary.of(1, titled("en", title))))
                .isEqualTo(title + ": 1st anniversary");
    }

    private static AnniversaryFormat format(String reader) {
        return AnniversaryFormat.in(Locale.forLanguageTag(reader));
    }

    private static Instrument titled(String language, String title) {
        return Instrument.of(LocalizedText.of(language, title));
    }
}

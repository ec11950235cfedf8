package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;

/** All numbers up to a hundred, in words. */
class RussianArabicNumbersTest {
    private static final AnniversaryReader READER = AnniversaryReader.of(InstrumentCatalogue.empty());

    private static final List<String> UNITS = List.of(
            "",
            "первая",
            "вторая",
            "третья",
            "четвёртая",
            "пятая",
            "шестая",
            "седьмая",
            "восьмая",
            "девятая",
            "десятая",
            "одиннадцатая",
            "двенадцатая",
            "тринадцатая",
            "четырнадцатая",
            "пятнадцатая",
            "шестнадцатая",
            "семнадцатая",
            "восемнадцатая",
            "девятнадцатая");

    private static final List<String> TENTHS = List.of(
            "",
            "",
            "двадцатая",
            "тридцатая",
            "сороковая",
            "пятидесятая",
            "шестидесятая",
            "семидесятая",
            "восьмидесятая",
            "девяностая");

    private static final List<String> TENS = List.of(
            "",
            "",
            "двадцать",
            "тридцать",
            "сорок",
            "пятьдесят",
            "шестьдесят",
            "семьдесят",
            "восемьдесят",
            "девяносто");

    private static final List<String> GENITIVE_TENS = List.of(
            "",
            "",
            "двадцати",
            "тридцати",
            "сорока",
            "пятидесяти",
            "шестидесяти",
            "семидесяти",
            "восьмидесяти",
            "девяносто");

    private static final List<String> GENITIVE_UNITS =
            List.of("", "одно", "двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти");

    private static final List<String> ARABIC_UNITS = List.of(
            "", "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة",
            "العاشرة");

    private static final List<String> ARABIC_TENS =
            List.of("", "", "العشر", "الثلاث", "الأربع", "الخمس", "الست", "السبع", "الثمان", "التسع");

    @Test
    void russianOrdinals() {
        for (int i = 1; i < 100; i++) {
            String words = i < 20
                    ? UNITS.get(i)
                    : i % 10 == 0 ? TENTHS.get(i / 10) : TENS.get(i / 10) + " " + UNITS.get(i % 10);

            assertThat(ordinal("ru", words + " годовщина Портовой хартии"))
                    .as(words)
                    .isEqualTo(i);
        }
        assertThat(ordinal("ru", "сотая годовщина Портовой хартии")).isEqualTo(100);
    }

    @Test
    void russianCompounds() {
        for (int i = 20; i < 100; i++) {
            String word = GENITIVE_TENS.get(i / 10) + GENITIVE_UNITS.get(i % 10) + "летие";

            assertThat(ordinal("ru", word + " Портовой хартии")).as(word).isEqualTo(i);
        }
    }

    @Test
    void arabicOrdinalsInBothCases() {
        for (int i = 1; i < 100; i++) {
            for (String end : List.of("ون", "ين")) {
                String unit = i % 10 == 1 ? "الحادية" : ARABIC_UNITS.get(i % 10);
                String tens = i < 20 ? "" : ARABIC_TENS.get(i / 10) + end;
                String words = i <= 10
                        ? ARABIC_UNITS.get(i)
                        : i < 20 ? unit + " عشرة" : i % 10 == 0 ? tens : unit + " و" + tens;

                assertThat(ordinal("ar", "الذكرى السنوية " + words + " لميثاق الموانئ"))
                        .as(words)
                        .isEqualTo(i);
            }
        }
        assertThat(ordinal("ar", "الذكرى المئوية لميثاق الموانئ")).isEqualTo(100);
    }

    private static int ordinal(String language, String text) {
        List<AnniversaryMention> mentions = READER.read(LanguageTag.of(language), text);
        return mentions.isEmpty() ? 0 : mentions.get(0).ordinal();
    }
}

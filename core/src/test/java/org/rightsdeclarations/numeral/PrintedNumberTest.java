package org.rightsdeclarations.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.numeral.Numeral.Style;

class PrintedNumberTest {
    private static int first(String label) {
        return Numeral.read(label).get(0).number();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Article 4 – A fair trial | 4",
                "Artículo 5. Derecho a la vida | 5",
                "Artigo 1.o | 1",
                "Sariya 2n : | 2",
                "1. T'aqa | 1",
                "3. stat’t’u | 3",
                "Article 5. The Charter of 1951 | 5",
                "Paragraph 3 (Di paat we yu raits fi liv) | 3",
                "5-modda | 5",
                "7-бап | 7",
                "4-е | 4",
                "Article 4 – 1951 Convention | 4",
                "Part 2 Article 3 | 3",
                "第五条 五项原则 | 5",
                "第3章 統一 | 3",
                "A. General provisions | 1",
                "IV. fejezet | 4",
                "Chapter II – Definitions | 2",
                "Article I. Scope | 1"
            })
    void isInTheFiguresAndNotInTheTitle(String label, int number) {
        assertThat(first(label)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "Article premier, 1",
        "Articolul întâi, 1",
        "Artículo segundo, 2",
        "Artículo vigésimo primero, 21",
        "Zweitens, 2",
        "Vingt-troisième article, 23",
        "Глава вторая, 2",
        "Стаття третя, 3",
        "المادة الثالثة, 3",
        "المادة الحادية عشرة, 11",
        "المادة الثالثة والعشرون, 23",
        "مادهٔ بیست و سوم, 23",
        "첫째, 1",
        "열째, 10",
        "열 둘째, 12",
        "Арван нэгдүгээр зүйл, 11",
        "Birinci Madde, 1",
        "On birinci madde, 11",
        "Kapittel tredje, 3"
    })
    void isReadFromWords(String label, int number) {
        assertThat(Numeral.read(label)).containsExactly(new Numeral(Style.WORD, number));
    }

    @ParameterizedTest
    @CsvSource({
        "가., HANGUL, 1",
        "하), HANGUL, 14",
        "거., HANGUL, 15",
        "㉯, HANGUL, 2",
        "а), CYRILLIC, 1",
        "е), CYRILLIC, 6",
        "к), CYRILLIC, 10",
        "(أ), ARABIC, 1",
        "هـ), ARABIC, 5",
        "الف), ARABIC, 1",
        "סעיף ב., HEBREW, 2",
        "ט״ו, HEBREW, 15",
        "סעיף כא., HEBREW, 21",
        "στ), GREEK, 6",
        "ια, GREEK, 11",
        "አንቀጽ፡፲፩፤, ETHIOPIC, 11",
        "፺፱, ETHIOPIC, 99",
        "(ข), THAI, 2",
        "(ख), DEVANAGARI, 2",
        "ბ), GEORGIAN, 2",
        "Բ., ARMENIAN, 2",
        "(খ), BENGALI, 2",
        "ア, KANA, 1",
        "う, KANA, 3"
    })
    void isReadFromOtherAlphabets(String label, Style style, int number) {
        assertThat(Numeral.read(label)).first().isEqualTo(new Numeral(style, number));
        assertThat(style.write(number)).isNotEqualTo(Integer.toString(number));
    }

    @Test
    void isReadInSeveralWaysWhereAlphabetsDiffer() {
        assertThat(Numeral.read("(ج)"))
                .containsExactly(
                        new Numeral(Style.ARABIC, 3), new Numeral(Style.ARABIC, 5), new Numeral(Style.ARABIC, 6));
        assertThat(Numeral.read("イ")).containsExactly(new Numeral(Style.KANA, 2), new Numeral(Style.KANA, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Te'o aco",
                "Shaka tusha a pulu",
                "KAKIBATU KA MAKWINYI A YADI",
                "We deal with yu raits fi liv",
                "dix",
                "mi",
                "Articulo l5.",
                "Articulo l0",
                "DITJ13HAJ",
                "统一",
                "一般规定",
                "弐拾四",
                "Dix six",
                "centésimo primero",
                "сто первая",
                "vingt premier second",
                "5 bis",
                "Art. 2-bis",
                "12A",
                "12 A",
                "5-A",
                "Article 12-1",
                "제5조의2",
                "제 5 조의 2",
                "第四条之一",
                "第4条の2",
                "12.01",
                "40.01",
                "3–5",
                "3-5",
                "5 to 7",
                "5 to 5",
                "5 to 4",
                "1 to 202",
                "والعشرون الثالثة",
                "ثلاثة وعشرون والعشرون",
                "55 and 56",
                "第三至五条",
                "2.3-4.5.",
                "2.3 to 4.5",
                "a) et b)",
                "Treaties of Peace (Italy, Romania) Act, 1948",
                "1 2"
            })
    void isNotReadUnlessAsAWhole(String label) {
        assertThat(Numeral.read(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3–5, 3, 5",
        "5 to 7, 5, 7",
        "Articles 55 and 56, 55, 56",
        "第三至五条, 3, 5",
        "第三条至第五条, 3, 5",
        "8 à 10, 8, 10",
        "a) et b), 1, 2",
        "c) à e), 3, 5",
        "(4) à (7), 4, 7",
        "14.01 et 14.02, 1, 2",
        "'1, 2 and 3', 1, 3",
        "제2조부터 제5조까지, 2, 5",
        "제3조부터 제5조까지 삭제, 3, 5",
        "第3条から第5条まで 削除, 3, 5",
        "' to 3', 3, 0",
        "제2조 부터 제5조까지, 2, 5",
        "제2조 내지 제7조, 2, 7",
        "제2조 및 제3조, 2, 3",
        "제2조와 제3조, 2, 3",
        "제2조 ~ 제5조, 2, 5",
        "第2条から第5条まで, 2, 5",
        "第二条及び第三条, 2, 3",
        "Arts. 3º a 5º, 3, 5",
        "Artikel 6 en 7, 6, 7",
        "Artikelen 6 tot en met 8, 6, 8",
        "Статті 3 і 4, 3, 4",
        "Articolele 3 și 4, 3, 4",
        "Articles R16 à R18, 16, 18",
        "Articles L121-3 à L121-9, 3, 9",
        "7a bis 7c, 1, 3",
        "4, 4, 0",
        "4–1951, 4, 0",
        "제2편 제3장, 2, 0",
        "제1과 제2과, 1, 0",
        "1 to 201, 1, 201",
        "5 to 6.1, 5, 6",
        "3 through 5, 3, 5",
        "3 up to and including 5, 3, 5",
        "3° à 5°, 3, 5",
        "1st to 3rd, 1, 3",
        "(3.-5.), 3, 5",
        "(3)-(5), 3, 5",
        "(a)-(c), 1, 3",
        "(a)-(i), 1, 0",
        "c–e, 3, 5",
        "A-C, 3, 0",
        "2.3–2.5, 3, 5",
        "3조부터 5조까지, 3, 5",
        "3조~5조, 3, 5",
        "1-2-3, 3, 0",
        "3–5 – 1951 Convention, 3, 5",
        "5.- 10 derechos, 5, 0",
        "Article 4. – 10 principles, 4, 0",
        "'5, 6 and 7', 5, 7"
    })
    void knowsItsRange(String label, int number, int last) {
        PrintedNumber printed = PrintedNumber.of(label);

        assertThat(printed.getReadings().get(0).number()).isEqualTo(number);
        assertThat(printed.getLast(printed.getReadings().get(0).style())).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "Article 1, article, false, false",
        "1., '', false, false",
        "1.2, 1, true, false",
        "3(b), 3, true, false",
        "II.B.3, ii.b, true, false",
        "12A, 12, true, true",
        "Article 12-1, article 12, true, true",
        "제5조의2, 제5조의, true, true"
    })
    void knowsWhatItIsAPartOf(String label, String series, boolean isPart, boolean isInserted) {
        PrintedNumber printed = PrintedNumber.of(label);

        assertThat(printed.getSeries()).isEqualTo(series);
        assertThat(printed.isPart()).isEqualTo(isPart);
        assertThat(printed.isInserted()).isEqualTo(isInserted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Annex A", "Annex I", "Глава б"})
    void mayBeAWordIfItIsALetterBesideWords(String label) {
        assertThat(PrintedNumber.of(label).mayBeWord()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)", "3(b)", "Annex II.B", "Annex 1", "第一条", "Article premier", "General provisions"})
    void isNoWordOtherwise(String label) {
        assertThat(PrintedNumber.of(label).mayBeWord()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OP2 alt", "OP2 alt.", "PP3-alt", "2 (alt)", "Article 5 (new)", "Article 5 a (new)", "5 nuevo"})
    void isAnAlternativeIfTheLabelEndsWithAWordForThat(String label) {
        assertThat(PrintedNumber.of(label).isAlternative()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OP2", "Article 5 New towns", "Article 5 bis", "5 fair (new)", "alt", "Alternative 5"})
    void isNoneOtherwise(String label) {
        assertThat(PrintedNumber.of(label).isAlternative()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"제5조, 조", "14-modda, -modda", "'5. ', .", "5, ''"})
    void knowsWhatComesAfterIt(String label, String rest) {
        assertThat(PrintedNumber.of(label).getRest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"12e, 12", "Article 12e, article 12", "12, ", "12., ", "Article, ", "12th, ", "12º, "})
    void knowsTheSeriesOfALetterRightAfterIt(String label, @Nullable String series) {
        assertThat(PrintedNumber.of(label).getSeriesOfLetter()).isEqualTo(Optional.ofNullable(series));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "(1)", "– 1."})
    void hasNoSeriesIfNothingButPunctuationComesBeforeIt(String label) {
        assertThat(PrintedNumber.of(label).getSeries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "第一条, HAN, 12, 第十二条",
        "المادة ٣., DECIMAL, 10, المادة ١٠.",
        "第一条, HAN, 10000, ",
        "第一条, HAN, 9999, 第九千九百九十九条",
        "Article 3, DECIMAL, 4, ",
        "Article III, UPPER_ROMAN, 4, "
    })
    void isWrittenWithAnotherNumberInTheFiguresOfItsScript(
            String label, Style style, int number, @Nullable String relabelled) {
        assertThat(PrintedNumber.of(label).relabelled(style, number)).isEqualTo(Optional.ofNullable(relabelled));
    }

    @ParameterizedTest
    @CsvSource({"(1), (#)", "（一）, (#)", "1., #.", "1), #)", "一、, #.", "Article 1, #"})
    void knowsThePunctuationAroundIt(String label, String frame) {
        assertThat(PrintedNumber.of(label).getFrame()).isEqualTo(frame);
    }

    @Test
    void countsTheZerosBeforeIt() {
        assertThat(PrintedNumber.of("12.01").countZeros()).isEqualTo(1);
        assertThat(PrintedNumber.of("12.10").countZeros()).isZero();
        assertThat(PrintedNumber.of("0").countZeros()).isZero();
    }

    @Test
    void isEqualIfItIsPrintedAndReadTheSame() {
        assertThat(PrintedNumber.of("Article 1"))
                .isEqualTo(PrintedNumber.of("Article 1"))
                .hasSameHashCodeAs(PrintedNumber.of("Article 1"))
                .hasToString("1")
                .isNotEqualTo(PrintedNumber.of("Artikel 1"))
                .isNotEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "Article 2, Article 2A, true",
        "Article 2, Article 2 bis, true",
        "2., 2.1, true",
        "第二条, 第二条之一, true",
        "第二条, 第二十条, false",
        "2, 20, false",
        "2, 2., false",
        "2, 3A, false",
        "Article 2, Rule 2A, false",
        "General, General rules, false"
    })
    void isExtendedInALabelThatGoesOnBehindIt(String label, String other, boolean isExtended) {
        assertThat(PrintedNumber.of(label).isExtendedIn(other)).isEqualTo(isExtended);
    }
}

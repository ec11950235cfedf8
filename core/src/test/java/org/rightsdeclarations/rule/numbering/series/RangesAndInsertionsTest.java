package org.rightsdeclarations.rule.numbering.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that stand for several numbers, or for one put in between two. */
class RangesAndInsertionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1;2;3 through 5;6",
                "Section 1;Section 2;Sections 3 thru 5;Section 6",
                "1;2;3 up to and including 5;6",
                "No. 1;No. 2;Nos. 3–5;No. 6",
                "s. 1;s. 2;ss. 3–5;s. 6",
                "Article L121-1;Article L121-2;Articles L121-3 à L121-9;Article L121-10",
                "Article R1;Article R2;Articles R3 à R9;Article R10",
                "Article L121-1;Article L121-2;Articles L121-3–L121-9;Article L121-10",
                "1;2;3 à 5°;6",
                "1°;2°;3° à 5°;6°",
                "1er;2e;3e à 5e;6e",
                "1er à 3e;4e",
                "1st to 3rd;4th",
                "1st;2nd;3rd–5th;6th",
                "(1.);(2.);(3.-5.);(6.)",
                "(1);(2);(3)-(5);(6)",
                "(1);(2);(3) – (5);(6)",
                "(a);(b);(c)-(e);(f)",
                "a);b);c)–e);f)",
                "a;b;c–e;f",
                "(i);(ii);(iii)–(v);(vi)",
                "§ 1.;§ 2.;§§ 3-5.;§ 6.",
                "§ 1;§ 2;§ 3–§ 5;§ 6",
                "§ 1.;§ 2.;§§ 3 bis 5.;§ 6.",
                "2.1;2.2;2.3–2.5;2.6",
                "12;12A;12B–12D;12E;13",
                "3(a);3(b)–(d);3(e)",
                "Art. 1;Art. 2;Art. 3 bis und mit 5;Art. 6",
                "Artículo 1;Artículo 2;Artículos 3 al 5;Artículo 6",
                "Artículo 1.º;Artículo 2.º;Artículos 3.º a 5.º;Artículo 6.º",
                "Art. 1.º;Art. 2.º;Arts. 3.º ao 5.º;Art. 6.º",
                "Articolo 1;Articolo 2;Articoli 3 ed 4;Articolo 5",
                "Artikel 1;Artikel 2;Artikelen 3 tot en met 5;Artikel 6",
                "Artykuł 1;Artykuł 2;Artykuły 3 do 5;Artykuł 6",
                "Статья 1;Статья 2;Статьи 3 по 5;Статья 6",
                "1-modda;2-modda;3—5-moddalar;6-modda",
                "Madde 1;Madde 2;Maddeler 3 ila 5;Madde 6",
                "1조;2조;3조부터 5조까지;6조",
                "1조;2조;3조~5조;6조",
                "1条;2条;3条から5条まで;6条",
                "1条;2条;3条〜5条;6条",
                "第一条;第二条;第三条到第五条;第六条",
                "المادة 1;المادة 2;المواد 3 إلى 5;المادة 6",
                "المادة ١;المادة ٢;المواد ٣-٥;المادة ٦",
                "ماده ۱;ماده ۲;مواد ۳ تا ۵;ماده ۶",
                "Điều 1;Điều 2;Điều 3 đến 5;Điều 6",
                "7.2.1-7.2.7;7.2.2;7.2.3",
                "7.2.1-7.2.7;7.2.1;7.2.2;7.2.3;7.2.8",
                "7.1;7.2;7.2.1 to 7.2.7;7.2.2;7.2.5;7.3",
                "7.1.1-7.1.4;7.2.1-7.2.7;7.2.2;7.2.3;7.2.4;7.2.5-7.2.7;7.3.1-7.3.3",
                "1.15;1.16.1-1.16.3;1.16.1;1.16.4",
                "6.7.1, 6.7.2, 6.7.4;6.7.3;6.7.5",
                "6.7.1, 6.7.2, 6.7.4;6.7.5",
                "6.7.1;6.7.2, 6.7.3;6.7.4",
                "6.6;6.7.1, 6.7.2;6.7.3;6.7.4;6.8",
                "2.1;2.2, 2.4;2.3;2.5",
                "1-2-1;1-2-2;1-2-3",
                "1-2-1;1-2-2;1-2-3;1-3-1",
                "1;2;1-2-3;3",
                "1;2;3",
                "1-1;1-2;1-2-1;1-2-2;1-3",
                "(1)-(1);(1)-(2);(1)-(3)",
                "A-I;A-II;A-III;B-I;B-II",
            })
    void countAsRanges(String labels) {
        assertThat(found(labels)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Art. 11º;Art. 12º;Art. 12a;Art. 13º",
                "1º;2º;2a;3º",
                "1º;2º;2A;3º",
                "1º;2º;2-1;3º",
                "1ª;2ª;2A;3ª",
                "1.º;2.º;2.º-A;2.º-B;3.º",
                "Artigo 1.º;Artigo 2.º;Artigo 2.º bis;Artigo 2.º A;Artigo 3.º",
                "Artigo 1.o;Artigo 2.o;Artigo 2.o-A;Artigo 3.o",
                "1°;2°;2A;2B;3°",
                "1°;2°;2-1;2-2;3°",
                "11o;12o;12A;12B;13o",
                "11o;12o;12-1;13o",
                "1er;2e;2-1;2-2;3e",
                "11th;12th;12A;13th",
                "10n;11n;12n;12a;13n",
                "OP1;OP2;OP2 alt;OP3",
                "OP1;OP2;OP2 bis;OP3",
                "PP1;PP2;PP3;PP3 alt.;PP4",
                "PP1;PP2;PP3;PP3 alt 1;PP3 alt 2;PP4",
                "PP1;PP2;PP2alt;PP3",
                "PP1;PP2;PP2-alt;PP3",
                "PP1;PP2;PP2.alt;PP3",
                "PP1;PP2;PP2 (alt);PP3",
                "PP1;PP2;PP2 (bis);PP3",
                "1.;2.;2.bis;3.",
                "1.;2.;2. bis;3.",
                "Article 1er;Article 1er-1;Article 1er-2;Article 2",
                "(a);(b);(ba);(bb);(c)",
                "(a);(b);(c);(ca);(cb);(cc);(cd);(d)",
                "Art. 1º.;Art. 2º.;Art. 2º. bis;Art. 3º.",
                "Article 1;Article 2;Article 2 a (new);Article 3",
                "Article 1;Article 2;Article 2 (new);Article 3",
            })
    void acceptWhatIsPutIn(String labels) {
        assertThat(found(labels)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Article 1;Article 2;Article 2A;Article 4 | gap 3",
                "1.;2.;2 bis.;4.;5. | gap 3",
                "1.;2.;#;2 bis.;4.;5. | gap 4",
                "1.;2.;2a.;2b.;2c.;6.;7. | gap 5",
                "1.;2.;3.;3.1;3.2;5.;6. | gap 5",
                "1.2;1.3;1.3a;1.5 | gap 3",
                "OP1;OP2;OP2 alt;OP4;OP5 | gap 3",
                "Artigo 1.º;Artigo 2.º;Artigo 2.º-A;Artigo 4.º | gap 3",
                "제1조;제2조;제2조의2;제4조 | gap 3",
                "第一条;第二条;第二条之一;第四条 | gap 3",
            })
    void findANumberThatIsLostBehindWhatIsPutIn(String labels, String expected) {
        assertThat(found(labels)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 1;Article 2;Article 3A;Article 4",
                "Article 1;Article 2;Article 3A;Article 3B;Article 4",
                "1.;2.;3 bis.;4.",
                "第一条;第二条;第三条之一;第四条",
                "1.;2.;Final words;4.",
            })
    void leaveAPlaceToWhatMayStandForANumber(String labels) {
        assertThat(found(labels)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;2;4 through 6;7 | gap 2",
                "1;2;3 through 5;7 | gap 3",
                "1;2;3 through 5;5;6 | repeat 3",
                "1;2;(3)-(5);7 | gap 3",
                "(1);(2);(3)-(5);(7) | gap 3",
                "§ 1.;§ 2.;§§ 3-5.;§ 7. | gap 3",
                "Article L121-1;Articles L121-2 à L121-4;Article L121-6 | gap 2",
                "2.1;2.2–2.4;2.6 | gap 2",
                "1º;2º;2A;5º | gap 3",
                "1º;2º;2º;2A;3º | repeat 2",
                "11o;12o;12A;15o | gap 3",
                "12;12d;12e;12g | gap 3",
                "OP1;OP2;OP2;OP2 alt;OP3 | repeat 2",
                "OP1;OP2;OP2 alt;OP5 | gap 3",
                "1-2-1;1-2-2;1-2-4 | gap 2",
                "2.1;2.2–2.4;2.4;2.5 | repeat 2",
                "2.1–2.4;2.2–2.3;2.5 | order 1",
                "2.1–2.3;2.5 | gap 1",
                "2.1;2.2–2.4;2.3;2.5 | order 2",
                "7.2.1-7.2.7;7.2.2;7.2.3;7.2.9 | gap 3",
                "6.7.1, 6.7.2, 6.7.4;6.7.6 | gap 1",
                "6.7.1, 6.7.2, 6.7.4;6.7.4;6.7.5 | repeat 1",
                "6.7.1;6.7.3, 6.7.4;6.7.5 | gap 1",
                "1-2-1;1-2-2;1-2-2;1-2-3 | repeat 2",
                "14º;l5º;16º;17º | misread 1",
                "14.º;l5.º;16.º | misread 1",
                "14-modda;l5-modda;16-modda | misread 1",
                "9-modda;1O-modda;11-modda | misread 1",
                "10-modda;I1-modda;12-modda | misread 1",
                "9-бап;1O-бап;11-бап | misread 1",
                "14-я;l5-я;16-я | misread 1",
                "14e;l5e;16e | misread 1",
                "14th;l5th;16th | misread 1",
                "14. madde;l5. madde;16. madde | misread 1",
                "14 §;l5 §;16 § | misread 1",
                "14o;l5o;16o | misread 1",
            })
    void findWhatIsWrong(String labels, String expected) {
        assertThat(found(labels)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1;2;12345e999999999;3",
                "1;12345e999999999;12345e999999999",
                "12345e999999999",
                "12345e999999998;12345e999999999",
                "1e999999999-2e999999999;3"
            })
    void countNoNumberThatIsNotWritten(String labels) {
        assertThat(found(labels)).allMatch(finding -> finding.startsWith("same-label"));
    }

    private static List<String> found(String labels) {
        return Labelled.found(labels);
    }
}

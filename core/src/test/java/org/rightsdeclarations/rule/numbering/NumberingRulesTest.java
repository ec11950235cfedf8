package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.validation.DeclarationValidator;

class NumberingRulesTest {
    @Test
    void saysWhatIsMissing() {
        assertThat(found("1.", "2.", "5."))
                .containsExactly(
                        "warning /sections/0/clauses/2/label: between \"2.\" and \"5.\" there is no \"3–4\"; check against the source whether something was lost [numbering.gap]");
    }

    @ParameterizedTest
    @CsvSource({
        "第三条 第五条, 第四条",
        "第九条 第十二条, 第十条–第十一条",
        "第九十九条 第一百零一条, 第一百条",
        "第一百零九条 第一百一十一条, 第一百一十条",
        "第百八条 第百十一条, 第百九条–第百十条",
        "第千百条 第千百二条, 第千百一条",
        "（一） （三）, （二）",
        "المادة ٣ المادة ٥, المادة ٤",
        "९. ११., १०."
    })
    void saysWhatIsMissingAsTheListCounts(String labels, String missing) {
        String[] two = labels.split(labels.startsWith("المادة") ? " (?=المادة)" : " ");

        assertThat(found(two)).anyMatch(finding -> finding.contains(" there is no \"" + missing + '"'));
    }

    @ParameterizedTest
    @CsvSource({
        "أ) ب) ت) ج), ث",
        "أ) ب) ت) ث) ج) خ), ح",
        "أ) ب) د), ج",
        "أ) ب) ث) ج), ت",
        "イ ロ ニ, ハ",
        "イ ロ ハ ニ ホ ト, ヘ",
        "ア イ エ, ウ",
        "а) б) в) г) д) е) ж) з) и) й) л) м), к",
        "а) б) в) г) д) е) ж) з) и) л) м), к",
        "а) б) в) г) д) е) ё) ж) з) и) л) м), к",
        "а) б) в) г) д) е) є) ж) и), з",
        "а) б) в) г) д) е) ж) з) и) ј) к), ђ",
    })
    void saysWhichLetterIsMissingFromTheAlphabetOfTheList(String labels, String missing) {
        assertThat(found(labels.split(" "))).singleElement(STRING).contains(" there is no \"" + missing + '"');
    }

    @ParameterizedTest
    @CsvSource({"一〇九 一一一, 110", "第三条 第 五 条, 4", "First Third, 2", "① ③, 2", "4.3 4.5, 4.4", "6.2. 6.5., 6.3–6.4"})
    void saysTheNumberWhereThatIsNotCertain(String labels, String missing) {
        String[] two = labels.startsWith("第") ? new String[] {"第三条", "第 五 条"} : labels.split(" ");

        assertThat(found(two)).anyMatch(finding -> finding.contains(" there is no \"" + missing + '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.2–2.4;2.6 | 2.5",
                "6.7.1, 6.7.2, 6.7.4;6.7.6 | 6.7.5",
                "2.03;2.05 | 2.04",
                "Rule 3(b)–(d);Rule 3(f) | Rule 3(e",
            })
    void saysThePartThatIsMissingWithWhatItIsAPartOf(String labels, String missing) {
        assertThat(found(labels.split(";"))).anyMatch(finding -> finding.contains(" there is no \"" + missing + '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "г) д) е) е) ж) з) и)",
                "г) ґ) д) е) е) ж) з) и) і)",
                "г) д) е) е) є) ж)",
                "г) д) ђ) е) е) ж)",
                "ア イ イ ウ",
                "ا ب ت ت ث"
            })
    void saysWhichLetterIsRepeatedThatAlphabetsCountDifferently(String labels) {
        assertThat(found(labels.split(" ")))
                .filteredOn(finding -> !finding.contains("numbering.start"))
                .singleElement()
                .asString()
                .contains("numbering.repeat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"г) д) е) є) ж) з)", "г) ґ) д) е) є) ж) з) и) і)", "г) д) ђ) е) ж)", "イ ロ ハ ニ", "ア イ ウ エ"})
    void takesOtherLettersForNoRepeat(String labels) {
        assertThat(found(labels.split(" "))).noneMatch(finding -> finding.contains("numbering.repeat"));
    }

    @Test
    void takesNumbersApartFromLabelsForNoRepeat() {
        Section section = Section.builder()
                .addClause(Clause.builder().label("•").number(1).build())
                .addClause(Clause.builder().label("•").number(2).build())
                .build();

        assertThat(Findings.of("numbering", declaration(section)))
                .noneMatch(finding -> finding.contains("numbering.repeat"));
    }

    @Test
    void saysWhichNumberIsRepeated() {
        assertThat(found("1.", "2.", "2.", "3."))
                .containsExactly(
                        "warning /sections/0/clauses/2/label: \"2.\" has a number that another item of this list has too; check against the source which number was meant [numbering.repeat]");
    }

    @Test
    void saysWhatIsOutOfOrder() {
        assertThat(found("1.", "3.", "2.", "4."))
                .containsExactly(
                        "warning /sections/0/clauses/1/label: \"3.\" is out of order beside \"1.\"; check against the source whether the label or the place is wrong [numbering.order]");
    }

    @Test
    void saysWhichStylesAreMixed() {
        assertThat(found("1.", "b)"))
                .containsExactly(
                        "note /sections/0/clauses/1/label: \"b)\" is not numbered in the same way as \"1.\", the first label of this list; label all items alike, or nest those that belong to the item before them [numbering.mixed-styles]");
    }

    @Test
    void saysWhereTheNumberingBeginsAgain() {
        assertThat(found("1.", "2.", "3.", "1.", "2."))
                .containsExactly(
                        "warning /sections/0/clauses/3/label: the numbering begins again with \"1.\" after \"3.\"; begin a new section here [numbering.restart]");
    }

    @Test
    void reportsOddNumbersOnce() {
        String[] labels = IntStream.range(0, 50).mapToObj(i -> 2 * i + 1 + ".").toArray(String[]::new);

        assertThat(found(labels))
                .containsExactly(
                        "note /sections/0/clauses/1/label: the numbers go up by 2: \"1.\", \"3.\", \"5.\"; check against the source whether every item was read [numbering.step]");
    }

    @Test
    void saysWithWhichNumberAListBegins() {
        assertThat(found("4.", "5."))
                .containsExactly(
                        "note /sections/0/clauses/0/label: the first number of this list is \"4.\"; check whether something before it is missing [numbering.start]");
    }

    @Test
    void judgesADraftMoreMildly() {
        DeclarationValidator ofDrafts = DeclarationValidator.standard().withProfile(Profile.DRAFT);

        assertThat(Findings.of("numbering", declaration(section("1.", "3.")), ofDrafts))
                .singleElement()
                .asString()
                .startsWith("note ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 3 | gap 1",
                "1 2 4 5 | gap 2",
                "1 2 4 5 7 8 | gap 2, gap 4",
                "(a) (b) (d) | gap 2",
                "I. II. IV. | gap 2",
                "Article 1; Article 2; Article 4 | gap 2",
                "Article I; Article II; Article IV | gap 2",
                "第一条 第二条 第四条 | gap 2",
                "1.1 1.3 1.4 | gap 1",
                "1 2 999999999 | gap 2",
                "Article 17; Article 18; Article 27; Article 39; Article 44 | start 0, selection 2",
                "1 2 3 40 41 | gap 3",
                "1 1 | repeat 1",
                "1 1 2 3 | repeat 1",
                "1 2 2 2 3 | repeat 2",
                "7 7 1 2 | gap 0, repeat 1, order 2",
                "1 2 4 5 1 2 | gap 2, restart 4",
                "4 5 7 | gap 2, start 0",
                "(a) (b) (l) | gap 2",
                "(a) (b) (m) | mixed-styles 2",
                "4 2 8 5 1 7 3 6 | order 1",
                "1 3 5 7 2 | gap 2, gap 3, order 4",
                "1 2 3 3 5 | repeat 3",
                "1 2 4 4 5 | repeat 2",
                "1 2 3 1 | repeat 3",
                "1 2 3 2 3 4 | repeat 3",
                "3 2 3 4 | repeat 0",
                "1 1.1 1.2 1.2 2 | repeat 3",
                "1 2 4 3 5 | order 2",
                "2 1 3 | order 1",
                "1 2 33 4 5 | order 2",
                "1 2 7 3 4 | order 2",
                "1 5 2 3 4 | order 1",
                "5 1 2 3 4 | order 0",
                "5 4 3 2 1 | order 1",
                "3 4 1 2 | order 2",
                "1 2 b) | mixed-styles 2",
                "1 (a) (b) 2 (a) (b) (c) 3 | flattened 1",
                "a) b) III. c) | mixed-styles 2",
                "7 8 1 2 | restart 2",
                "1 2 1 2 1 2 | restart 2, restart 4",
                "1 2 3 1 2 4 | restart 3, gap 5",
                "(a) (b) (c) (a) (b) | restart 3",
                "1 3 5 7 8 9 | step 1",
                "2 4 6 | step 1",
                "10 20 30 40 | step 1",
                "1 3 5 6 7 | gap 1, gap 2",
                "(c) (d) | start 0",
                "5 | start 0",
                "II. III. | start 0",
                "Article 4; Article 5 | start 0",
                "第4 | start 0",
                "1.4 1.5 | start 0",
                "1. (1) (2) 2. (1) (2) 3. | flattened 1",
                "一、 （一） （二） 二、 （一） 三、 | flattened 1",
                "1. (1) (3) 2. | flattened 1, gap 2",
                "1 2 3 (1) (2) (3) | flattened 3",
                "1. (1) (2) | flattened 1",
                "1. (1) (a) (b) (2) 2. | flattened 1",
                "I. 1. 2. II. 3. 4. III. | flattened 1",
                "(a) (i) (ii) (iii) (b) (i) | flattened 1",
                "a) i) ii) b) i) ii) c) | flattened 1",
                "(a) (b) (i) (ii) (c) (d) | flattened 2",
                "(A) (I) (II) (B) (I) (III) (C) | flattened 1, gap 5",
                "(i) (a) (b) (c) (d) (ii) (a) (b) (iii) | flattened 1",
                "Article 1; a); b); Article 2; a); b) | flattened 1",
                "Art. 1; 1.; 2.; Art. 2; 1. | flattened 1",
                "Artikel 1; (1); (2); Artikel 2; (1); (3) | flattened 1, gap 5",
                "Article 1; Article 2; a); b); Article 3; Article 4; a) | flattened 2",
                "(1) (2) 2 4 | repeat 2",
                "(1) 2 2 3 | repeat 2",
                "1. 2. 3. (1) (2) | flattened 3",
                "1 2 3-5 8 | gap 3",
                "1 2 5-7 8 | gap 2",
                "3-1 3-2 3-4 | gap 2",
                "4 l5 6 7 8 | start 0, misread 1",
                "8 9 1O 11 | start 0, misread 2",
                "1 2 l0 4 5 | misread 2",
                "l 2 3 | misread 0",
                "l. 2. | misread 0",
                "h. i. j. k. l. m. 1. 2. | start 0, mixed-styles 6",
                "h. i. j. k. l. 2. | start 0, mixed-styles 5",
                "(l) (2) | misread 0",
                "l. 3. | start 0, mixed-styles 1",
                "I. 2. | mixed-styles 1",
                "(a) (b) (c) (d) (e) (f) (g) (h) (i) (m) | gap 9",
                "1.8 1.9 1.10 1.12 | start 0, gap 3",
                "010 020 040 050 | start 0, gap 2",
                "5; 5 bis; 5 bis; 6 | start 0, same-label 2",
                "Kifungu u; Kifungu v; Kifungu w; Kifungu v | start 0, repeat 3",
                "Ibara hii; Ibara ile; Ibara hiyo; Ibara ile | same-label 3",
                "12 12d 12e 12g | start 0, gap 3",
                "가. 나. 라. | gap 2",
                "제9조 제1O조 제11조 | start 0, misread 1",
                "제11조 제12조 제12a조 제13조 | start 0",
                "제11조 제12조 제12-1조 제13조 | start 0",
                "а) б) г) | gap 2",
                "Artículo primero; Artículo tercero | gap 1",
                "Birinci Madde; İkinci Madde; Dördüncü Madde | gap 2",
                "BİRİNCİ MADDE; İKİNCİ MADDE; ÜÇÜNCÜ MADDE; BEŞİNCİ MADDE | gap 3",
                "ALTINCI MADDE; YEDİNCİ MADDE; DOKUZUNCU MADDE | start 0, gap 2",
                "Altıncı madde; Yedinci madde; Sekizinci madde; Onuncu madde | start 0, gap 3",
                "Firstly; Secondly; Fourthly; Fifthly | gap 2",
                "Premièrement; Deuxièmement; Quatrièmement | gap 2",
                "Ten eerste; Ten tweede; Ten vierde | gap 2",
                "Во-первых; Во-вторых; В-четвёртых; В-пятых | gap 2",
                "В-пятых; В-шестых; В-восьмых | start 0, gap 2",
                "첫 번째; 두 번째; 네 번째 | gap 2",
                "첫번째; 두번째; 네번째; 다섯번째 | gap 2",
                "Primeiramente; Segundo; Quarto | gap 2",
                "Chapitre premier; Chapitre II; Chapitre IV | gap 2",
                "第一百零一条 第一百零三条 | start 0, gap 1"
            })
    void findsEachCauseOnce(String labels, String expected) {
        List<String> found = found(labels.split(labels.contains(";") ? "; " : " ")).stream()
                .map(NumberingRulesTest::brief)
                .toList();

        assertThat(found).containsExactlyInAnyOrder(expected.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.;2.;3.",
                "(h);(i);(j)",
                "(a);(b);(c);(d);(e);(f);(g);(h);(i);(j);(k)",
                "(a);(b);(c);(d);(e);(f);(g);(h);(i);(j);(k);(l);(m);(n);(o);(p);(q);(r);(s);(t);(u);(v);(w);(x);(y)",
                "(i);(ii);(iii);(iv);(v);(vi)",
                "I.;II.;III.;IV.;V.",
                "A.;B.;C.;D.;E.",
                "Section 1.010.;Section 1.020.;Section 1.030.",
                "Section 6.060.;Section 6.070.",
                "Section 6.080.;Section 6.090.;Section 6.100.;Section 6.101.;Section 6.102.;Section 6.110.",
                "Article premier;Article 2;Article 3",
                "Article 1er;Article 2;Article 3",
                "Artículo 1.º;Artículo 2.º;Artículo 3.º",
                "Artigo 1o;Artigo 2o;Artigo 3o",
                "第一条;第二条;第三条",
                "#;(1);(2);2;3;(1);(2);(3);4",
                "제1조;제2조;제3조",
                "۱.;۲.;۳.",
                "①;②;③",
                "First;Second;Third",
                "1st;2nd;3rd;4th",
                "4.;5.;5 bis;6.",
                "1°;1° bis;2°",
                "§ 6;§ 6.1;§ 6.2;§ 6a;§ 6b;§ 7",
                "Art. 1º;Art. 2º;Art. 2º-A;Art. 3º",
                "Artículo 1o.;Artículo 2o.;Artículo 2o. Bis;Artículo 3o.",
                "Article 1er;Article 1er A;Article 1er B;Article 2",
                "Article 1;Article 1 A;Article 1 AA;Article 1 AB;Article 2",
                "1;1A;1AA;1AB;1B;2",
                "Articolul 1;Articolul 1^1;Articolul 1^2;Articolul 2",
                "Art. 18;Art. 18[1];Art. 18[2];Art. 18[2a];Art. 18[2b];Art. 18[3];Art. 19",
                "(1);(1a);(1b);(2)",
                "§ 1 (1);§ 1 (1a);§ 1 (1b);§ 1 (2)",
                "Artículo 1;Artículo 2;Artículo 2 quáter;Artículo 2 undecies;Artículo 3",
                "المادة 1;المادة 2;المادة 2 مكررا;المادة 3",
                "Artikel 1;Artikel 2 t/m 4;Artikel 5",
                "Article 1;Articles 2 to 4 (repealed);Article 5",
                "Art. 1;Art. 2 – Art. 4;Art. 5",
                "제1조;제2조부터 제4조까지;제5조;제6조와 제7조;제8조",
                "Artikel 2.1;Artikel 2.1m;Artikel 2.1n;Artikel 2.1o;Artikel 2.1p;Artikel 2.2",
                "Статья 1;Статьи 2 и 3;Статья 4",
                "1.1;1.2;2.1;2.2;2.3;3.1",
                "1;1.1;1.2;2;2.1",
                "•;•;•",
                "1.;•;3.",
                "1.;2.;•;4.",
                "Chapter I;Article 1;Chapter II;Article 1",
                "Chapter I;Article 1;Article 2;Chapter II;Article 1;Article 2",
                "Preamble;Part I;Part II;Annex I;Annex II",
                "Article 1;a);b);Article 2;b);Article 3",
                "Article 1;a);b);Article 2",
                "01;02;03",
                "9;10;11",
                "x;y;z;aa;bb",
                "0.;1.;2.",
                "39;40;40.01;40.1;40.2;41",
                "12;12.1;12.01;13",
                "32;32.1;32.11;32.2;33",
                "205.01;205.011;205.02;205.1;205.11",
                "97.4;97.41;98",
                "a) et b);c);d)",
                "(4) à (7);(8)",
                "1, 2 and 3;4",
                "5 à 6.1;7",
                "a);b);c);d);e);f);g);h);i);k)",
                "a);b);c);d);e);f);g);h);i);l);m)",
                "1.01;1.02;1.03;1.04;1.05;1.06;1.07;1.08;1.09;1.10;1.11",
                "1;2;3-5;6;7",
                "5 to 7;8;9",
                "54;55 and 56;57",
                "3-1;3-2;3-3;3-4",
                "제5조;제5조의2;제5조의3;제6조",
                "Article 12;Article 12-1;Article 13",
                "12;12d;12e;12f;13",
                "2n;3n;4n;5n",
                "Aya jina;Aya 2;Aya 3",
                "1.;2);3.",
                "KA DYANGA;KA KAYADI;KA MAKUMI A YADI;KA MAKUMI A YADI NI KIMO",
                "а);б);в);г);д);е);ж);з);и);к);л)",
                "а);б);в);г);д);е);ж);з);и);й);к);л)",
                "а);б);в);г);д);е);ж);з);и);й);к);л);м);н);о);п);р);с);т);у);ф);х);ц);ч);ш);щ);э);ю);я)",
                "а);б);в);г);ґ);д)",
                "а);б);в);г);д);е);ё);ж);з);и);к);л)",
                "а);б);в);г);д);е);ё);ж);з);и);й);к);л)",
                "а);б);в);г);ґ);д);е);є);ж);з);и);і);ї);й);к)",
                "а);б);в);г);д);ђ);е);ж);з);и);ј);к);л);љ);м)",
                "أ);ب);ج);د);هـ);و)",
                "أ);ب);ت);ث);ج)",
                "ア;イ;ウ",
                "イ;ロ;ハ",
                "α);β);γ);δ);ε);στ);ζ)",
                "가.;나.;다.",
                "Note;Definition;Note;Example",
                "Article premier;Article 2;Article 3",
                "Chapitre premier;Chapitre II;Chapitre III",
                "Erstens;Zweitens;Drittens",
                "BİRİNCİ BÖLÜM;İKİNCİ BÖLÜM;ÜÇÜNCÜ BÖLÜM",
                "Ten eerste;Ten tweede;Ten derde",
                "Во-первых,;Во-вторых,;В-третьих,",
                "첫 번째;두 번째;세 번째",
                "Firstly;Secondly;Thirdly",
            })
    void acceptsListsThatCount(String labels) {
        assertThat(found(labels.split(";"))).noneMatch(line -> line.startsWith("warning"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.4", "B.4", "II.3", "1.1", "Article 1"})
    void acceptsTheOnlyItemOfAListIfItsNumberIsAPartOfALargerOne(String label) {
        assertThat(found(label)).isEmpty();
    }

    @Test
    void acceptsUnlabelledItemsBetweenTheNumbers() {
        Section section = Section.builder()
                .addClause(Clause.of("1.", en("We agree.")))
                .addClause(Clause.of(en("This holds for all.")))
                .addClause(Clause.of("2.", en("We meet.")))
                .build();

        assertThat(Findings.of("numbering", declaration(section))).isEmpty();
    }

    @Test
    @Tag("large")
    void countsAHundredThousandClausesInAnyOrder() {
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, 100_000).boxed().toList());
        assertThat(found(numbers.stream().map(n -> n + ".").toArray(String[]::new)))
                .isEmpty();

        Collections.shuffle(numbers, new Random(1));
        assertThat(found(numbers.stream().map(n -> n + ".").toArray(String[]::new)))
                .noneMatch(line -> line.contains("numbering.gap"))
                .noneMatch(line -> line.contains("numbering.repeat"));
    }

    @Test
    @Tag("large")
    void countsAHundredThousandLabelsThatAreAllTheSame() {
        String[] labels = IntStream.range(0, 100_000).mapToObj(i -> "(i)").toArray(String[]::new);

        assertThat(found(labels)).singleElement().asString().contains("numbering.repeat");
    }

    @Test
    void acceptsABulletedList() {
        assertThat(found("•", "•", "•")).isEmpty();
    }

    private static String brief(String line) {
        String pointer = line.substring(line.indexOf("/sections/0/clauses/") + 20);
        return line.substring(line.lastIndexOf('.') + 1, line.length() - 1) + " "
                + pointer.substring(0, pointer.indexOf('/'));
    }

    private static List<String> found(String... labels) {
        return Findings.of("numbering", declaration(section(labels)));
    }

    private static Section section(String... labels) {
        Section.Builder section = Section.builder();
        for (String label : labels) {
            section.addClause(Clause.of(label, en("We agree.")));
        }
        return section.build();
    }
}

package org.rightsdeclarations.rule.numbering.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.rule.numbering.label.Labels;

class RegularListTest {
    @ParameterizedTest
    @CsvSource({
        "1.;2.;3., 1, 3, DECIMAL",
        "1, 1, 1, DECIMAL",
        "0.;1., 0, 1, DECIMAL",
        "9;10;11, 9, 11, DECIMAL",
        "01;02, 1, 2, DECIMAL",
        "Article 4;Article 5, 4, 5, DECIMAL",
        "1.1;1.2;1.3, 1, 3, DECIMAL",
        "第1;第2, 1, 2, DECIMAL",
        "999999998;999999999, 999999998, 999999999, DECIMAL",
        "a;b;c, 1, 3, LOWER_LETTER",
        "(b);(c), 2, 3, LOWER_LETTER",
        "A.;B., 1, 2, UPPER_LETTER",
        "B.;C., 2, 3, UPPER_LETTER",
        "i);ii);iii);iv), 1, 4, LOWER_ROMAN",
        "Chapter I;Chapter II, 1, 2, UPPER_ROMAN"
    })
    void readsLabelsThatArePrintedAlikeAndCountOn(String labels, int first, int last, Style style) {
        ListNumbering numbering =
                RegularList.read(new Labels(Labelled.list(labels), null)).orElseThrow();

        assertThat(numbering)
                .extracting(
                        ListNumbering::first,
                        list -> list.ends().get(0).number(),
                        ListNumbering::style,
                        ListNumbering::findings)
                .containsExactly(first, last, style, List.of());
    }

    @Test
    void takesNoCloserLookAtTheLanguagesOfNodesWithoutLabels() {
        Clause english = Clause.builder().addLanguage("en").build();
        Clause labelled = Clause.builder().label("1").addLanguage("en").build();

        assertThat(RegularList.countsFromOne(List.of(english, english))).isTrue();
        assertThat(RegularList.countsFromOne(List.of(english, labelled))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.;2.",
                "4.;5.",
                "1.1",
                "1.4;1.5",
                "#;2.;#;3.",
                "(a);(b)",
                "(b);(c)",
                "A;B;C",
                "I;II;III;IV;V",
                "i);ii)",
                "4",
                "第4;第5"
            })
    void saysWhatTheCloserLookSaysToo(String labels) {
        assertThat(RegularList.read(new Labels(Labelled.list(labels), null)))
                .isPresent()
                .isEqualTo(SeriesList.read(new Labels(Labelled.list(labels), null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "---",
                "•",
                "c)",
                "5 bis",
                "(ba)",
                "1a",
                "1º",
                "First",
                "١1",
                "1234567890",
                "999999999;1000000000",
                "1.;4294967298.",
                "1.;3.",
                "2.;1.",
                "1.;2)",
                "(1);[2)",
                "(1);()",
                "1.;b.",
                "(a);(c)",
                "(a);(bb)",
                "i);iii)",
                "1.4",
                "B.4",
                "Article 4"
            })
    void leavesAllOtherListsToACloserLook(String labels) {
        assertThat(RegularList.read(new Labels(Labelled.list(labels), null))).isEmpty();
    }

    @Test
    void knowsWhichNodeHasTheFirstLabel() {
        assertThat(RegularList.read(new Labels(Labelled.list("#;#;1.;#;2."), null)))
                .get()
                .extracting(ListNumbering::firstNode)
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1.;2., false", "2.;3., true", "(b);(c), true", "4, true", "1.1, false", "1.4;1.5, true"})
    void asksForTheBeginningOfAListThatBeginsLate(String labels, boolean isStart) {
        assertThat(RegularList.read(new Labels(Labelled.list(labels), null)))
                .get()
                .extracting(ListNumbering::isStart)
                .isEqualTo(isStart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.;2.;3.", "#;1.;#;2.;3.;#", "#;#", "(a);(b)", "I;II;III"})
    void seesThatAListCountsFromOneOrNotAtAll(String labels) {
        assertThat(RegularList.countsFromOne(Labelled.list(labels))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.;3.", "0.;1.", "1.;3.", "1.;1.", "1.;2.;4.", "1.;2)", "(b);(c)", "•", "#;5"})
    void seesThatAListDoesNotCountFromOne(String labels) {
        assertThat(RegularList.countsFromOne(Labelled.list(labels))).isFalse();
    }
}

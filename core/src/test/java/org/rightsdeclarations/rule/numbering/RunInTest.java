package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.value.LocalizedText;

class RunInTest {
    private static final String GAP = "numbering.gap /sections/0/clauses/1/label";
    private static final String RUN_IN = "numbering.run-in /sections/0/clauses/0/text/en";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1) | Nothing more is due.(2) a) All may come. | (3)",
                "(1) | The harbour is open. (2) It stays open. | (3)",
                "(1) | “The harbour is open.” (2) It stays open. | (3)",
                "(1) | Is the harbour open? (2) It is. | (3)",
                "1. | It changed in 2019 for everyone. 2. It stays. | 3.",
                "e) | solve their problems;f) promote culture; | g)",
                "c) | the operators of a works,d) how it is kept | e)",
                "a. | the minutes; b: the report; | c.",
                "§ 1.º | Of the association.§ 2.º The duties: | § 3.º",
                "Articolul 14. | What the law says. Art. 15. Homes are safe. | Articolul 16.",
                "Стаття 1. | {Див. рішення} Стаття 2. Суверенітет. | Стаття 3.",
                "ČLÁNEK 4 | Článek 5 Přestup do jiné organizace | ČLÁNEK 6",
                "Article 116 | Article 117Autonomous organs manage. They do. | Article 118",
                "23.1. | 23.2.The forecast is made. | 23.3.",
                "II. | The members meet. III. The board decides. | IV.",
                "（一） | 保护权利；（二）促进合作。 | （三）",
                "一、 | 保护权利。二、促进合作。 | 三、",
                "٢. | ينتهي النص هنا. ٣. نص آخر | ٤."
            })
    void isALabelThatStandsInTheTextBeforeWhereAnItemCouldBegin(String label, String text, String next) {
        assertThat(found(label, text, next)).contains(RUN_IN).doesNotContain(GAP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1) | As in paragraph (2), all may come. | (3)",
                "(1) | This is subject to para. (2) The towns decide. | (3)",
                "(1) | See par.(2) The towns decide. | (3)",
                "1. | Es gilt Nr. 2. Der Hafen ist offen. | 3.",
                "(1) | Dies gilt nach Abs.(2) Satz 1 nicht. | (3)",
                "(1) | The harbour is open. (2) applies. | (3)",
                "(1) | The harbour is open. (2), (4) and (5) apply. | (3)",
                "(1) | The harbour is open. (2) | (3)",
                "1. | It costs 2.5 crowns; 2.5 in winter. | 3.",
                "a) | the operators, b) and the keepers, of it | c)",
                "(a) | as in (x),(b) and elsewhere | (c)",
                "1. | The score was 3:2. All went home. | 3.",
                "1. | On 31.12.2019. 2. of May. | 3.",
                "4. | As of 1. 5. 2019. 5. 6. 2020 | 6.",
                "Article 1 | The harbour is open. Article 2 Applies. | Article 3",
                "Article 1 | Article 2 applies to the rivers. | Article 3",
                "Article 1 | Article 2.1 of the Charter | Article 3",
                "Article 1 | Article 22 of the Charter | Article 3",
                "Artículo primero | Aquí. Artículo segundo. Allí. | Artículo tercero"
            })
    void isNoReference(String label, String text, String next) {
        assertThat(found(label, text, next)).contains(GAP).doesNotContain(RUN_IN);
    }

    @Test
    void mayBeginALine() {
        assertThat(found("Article 1", "The harbour is open.\nArticle 2\nIt stays open.", "Article 3"))
                .containsExactly(RUN_IN);
        assertThat(found("(1)", "The harbour\n(2) which stays", "(3)")).containsExactly(RUN_IN);
    }

    @Test
    void mayBeTheLastOfSeveralThatAreMissing() {
        assertThat(found("(1)", "The agenda is attached. (3) The board decides.", "(4)"))
                .containsExactly(RUN_IN);
    }

    @Test
    void standsInAnyTextUpToTheNextLabel() {
        Clause inner = Clause.of("a)", text("The end is near. 2. All may come."));
        Clause unlabelled = Clause.builder().text(text("2.All may come.")).build();
        Clause later = Clause.of("4.", text("It ended. 2. All may come."));

        assertThat(found(Clause.builder().label("1.").addClause(inner).build(), clause("3.")))
                .contains("numbering.run-in /sections/0/clauses/0/clauses/0/text/en");
        assertThat(found(clause("1."), unlabelled, clause("3.")))
                .containsExactly("numbering.run-in /sections/0/clauses/1/text/en");
        assertThat(found(clause("1."), later, clause("3.")))
                .doesNotContain("numbering.run-in /sections/0/clauses/1/text/en");
    }

    @Test
    void isToldOfBesideOtherPlacesWhereNumbersAreLeftOut() {
        assertThat(found(
                        Clause.of("1.", text("It ends here. 2. All may come.")),
                        clause("3."),
                        clause("5."),
                        clause("8.")))
                .containsExactlyInAnyOrder(
                        RUN_IN,
                        "numbering.gap /sections/0/clauses/2/label",
                        "numbering.gap /sections/0/clauses/3/label");
    }

    private static List<String> found(String label, String text, String next) {
        return found(Clause.of(label, text(text)), clause(next));
    }

    private static List<String> found(Clause... clauses) {
        Section section = Section.builder().addClauses(clauses).build();
        return Places.of(Declaration.builder().addSection(section).build());
    }

    private static Clause clause(String label) {
        return Clause.builder().label(label).build();
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of("en", words);
    }
}

package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.NodeId;

class OutlineTest {
    private static final Clause INNERMOST = Clause.of("(i)", en("innermost"));
    private static final Clause INNER =
            Clause.builder().label("(a)").addClause(INNERMOST).build();
    private static final Commitment COMMITMENT = Commitment.builder()
            .id(NodeId.of("housing"))
            .label("1.")
            .text(en("We house"))
            .addClause(INNER)
            .build();
    private static final Recital RECITAL =
            Recital.builder().text(en("Recalling")).addClause(INNERMOST).build();
    private static final Section NESTED =
            Section.builder().heading(en("Nested")).addClause(INNER).build();
    private static final Section SECTION = Section.builder()
            .addSection(NESTED)
            .addCommitment(COMMITMENT)
            .addClause(Clause.of("1.", en("All")))
            .addClause(Clause.of("2.", en("Everyone")))
            .build();
    private static final Section ANNEX = Section.builder()
            .label("Annex")
            .addClause(Clause.of(en("Attached")))
            .build();
    private static final Declaration DECLARATION = Declaration.builder()
            .title(en("Declaration"))
            .addAnnex(ANNEX)
            .addSection(SECTION)
            .addSection(Section.builder().chapeau(en("We:")).build())
            .preamble(Preamble.builder().addRecital(RECITAL).build())
            .build();

    @Test
    void listsEveryNodeInDocumentOrderWithAddressAndDepth() {
        assertThat(DECLARATION.outline().getEntries())
                .extracting(entry -> entry.depth() + " " + entry.address())
                .containsExactly(
                        "0 preamble/recital-1",
                        "1 preamble/recital-1/clause-1",
                        "0 section-1",
                        "1 section-1/clause-1",
                        "1 section-1/clause-2",
                        "1 #housing",
                        "2 #housing/clause-1",
                        "3 #housing/clause-1/clause-1",
                        "1 section-1/section-1",
                        "2 section-1/section-1/clause-1",
                        "3 section-1/section-1/clause-1/clause-1",
                        "0 section-2",
                        "0 annex-1",
                        "1 annex-1/clause-1");
    }

    @Test
    void isIterated() {
        assertThat(DECLARATION.outline())
                .containsExactlyElementsOf(DECLARATION.outline().getEntries());
        assertThat(DECLARATION.outline().getEntries()).isUnmodifiable();
    }

    @Test
    void findsNodesByAddress() {
        Outline outline = DECLARATION.outline();

        assertThat(outline.find(Address.of("section-1/section-1"))).containsSame(NESTED);
        assertThat(outline.find(Address.of("#housing"))).containsSame(COMMITMENT);
        assertThat(outline.find(Address.of("#housing/clause-1/clause-1"))).containsSame(INNERMOST);
        assertThat(outline.find(Address.of("annex-1"))).containsSame(ANNEX);
    }

    @ParameterizedTest
    @CsvSource({"''", "title", "section-3", "section-1/commitment-1", "#nothing", "preamble", "section-1/clause-3"})
    void findsNothingWhereNoNodeIs(String address) {
        assertThat(DECLARATION.outline().find(Address.of(address))).isEmpty();
    }

    @Test
    void selectsNodesOfOneType() {
        Outline outline = DECLARATION.outline();

        assertThat(outline.nodes(Section.class)).hasSize(4).contains(SECTION, NESTED, ANNEX);
        assertThat(outline.nodes(Recital.class)).containsExactly(RECITAL);
        assertThat(outline.nodes(Commitment.class)).containsExactly(COMMITMENT);
        assertThat(outline.nodes(Clause.class)).hasSize(8);
        assertThat(outline.nodes(Node.class)).hasSize(14);
    }

    @Test
    void isEmptyForADeclarationWithoutNodes() {
        Outline outline = Declaration.in("en").title("Declaration").build().outline();

        assertThat(outline.getEntries()).isEmpty();
        assertThat(outline).hasToString("");
    }

    @Test
    void showsANodeALine() {
        assertThat(DECLARATION.outline()).hasToString("""
                        Recalling
                          (i) innermost
                        (section-1)
                          1. All
                          2. Everyone
                          1. We house
                            (a)
                              (i) innermost
                          Nested
                            (a)
                              (i) innermost
                        We:
                        Annex
                          Attached""");
    }

    @Test
    void prefersHeadingsToWords() {
        Clause clause = Clause.builder()
                .label("Article 1")
                .heading(en("Dignity"))
                .text(en("All human beings"))
                .build();

        assertThat(clause.toString()).startsWith("Clause{Article 1 Dignity}");
    }

    @Test
    void cutsLongTextsBetweenWords() {
        String text = "word ".repeat(30).strip();

        assertThat(Clause.of("1.", en(text)).toString()).startsWith("Clause{1. " + "word ".repeat(13) + "word\u2026}");
    }

    @Test
    void cutsTextsWithoutBlanksWhereTheyAreFull() {
        assertThat(Clause.of(en("가".repeat(100))).toString()).startsWith("Clause{" + "가".repeat(72) + "\u2026}");
        assertThat(Clause.of(en("a " + "b".repeat(100))).toString())
                .startsWith("Clause{a " + "b".repeat(70) + "\u2026}");
    }

    @Test
    void keepsTextsThatJustFit() {
        assertThat(Clause.of(en("b".repeat(72))).toString()).startsWith("Clause{" + "b".repeat(72) + "}");
    }

    @Test
    void cutsNoSurrogatePairs() {
        String emoji = "\uD83D\uDE00";

        assertThat(Clause.of(en(emoji.repeat(72))).toString()).startsWith("Clause{" + emoji.repeat(72) + "}");
        assertThat(Clause.of(en("a" + emoji.repeat(100))).toString())
                .startsWith("Clause{a" + emoji.repeat(71) + "\u2026}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\t", "\u2028", "\u0085", "\u2029"})
    void showsTextsOfSeveralLinesInOne(String lineBreak) {
        Declaration declaration = Declaration.in("en")
                .title("Declaration")
                .clause("1.", "All" + lineBreak + "human")
                .build();

        assertThat(declaration.outline()).hasToString("(section-1)\n  1. All human");
    }

    @Test
    void entriesTellNodesApart() {
        List<Outline.Entry> entries = DECLARATION.outline().getEntries();

        assertThat(entries)
                .doesNotHaveDuplicates()
                .isEqualTo(DECLARATION.outline().getEntries());
    }
}

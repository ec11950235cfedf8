package org.rightsdeclarations.rule.numbering.continuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;

class NumberingThroughListsTest {
    @Test
    void acceptsNumbersThatRunOnThroughSections() {
        assertThat(Findings.of(
                        "numbering",
                        declaration(
                                section("Article 1", "Article 2", "Article 3"),
                                section("Article 4", "Article 5"),
                                section("Article 6"))))
                .isEmpty();
    }

    @Test
    void acceptsNumbersThatRunOnThroughSectionsOverListsInsideProvisions() {
        Clause first = Clause.builder()
                .label("1.")
                .addClause(Clause.of("1.", en("We agree.")))
                .addClause(Clause.of("2.", en("We meet.")))
                .build();

        assertThat(Findings.of(
                        "numbering",
                        declaration(Section.builder().addClause(first).build(), section("2.", "3."))))
                .isEmpty();
    }

    @Test
    void acceptsNumbersThatRunOnOverAListOfAnotherKind() {
        Section section = Section.builder()
                .addClause(Clause.of("1.", en("We agree.")))
                .addClause(Clause.of("2.", en("We meet.")))
                .addCommitment(Commitment.of("2.", en("We promise.")))
                .build();
        Preamble preamble = Preamble.builder()
                .addRecital(Recital.builder().label("1.").build())
                .build();

        assertThat(Findings.of(
                        "numbering",
                        declaration(section).toBuilder().preamble(preamble).build()))
                .isEmpty();
    }

    @Test
    void acceptsClausesThatRunOnOverCommitmentsWithNumbersOfTheirOwn() {
        Section first = Section.builder()
                .addClause(Clause.of("1.", en("We agree.")))
                .addClause(Clause.of("2.", en("We meet.")))
                .addCommitment(Commitment.of("1.", en("We promise.")))
                .addCommitment(Commitment.of("2.", en("We promise more.")))
                .addCommitment(Commitment.of("3.", en("We promise most.")))
                .build();

        assertThat(Findings.of("numbering", declaration(first, section("3.")))).isEmpty();
    }

    @Test
    void acceptsCommitmentsThatRunOnOverClausesWithNumbersOfTheirOwn() {
        Section first = Section.builder()
                .addCommitment(Commitment.of("1.", en("We promise.")))
                .addCommitment(Commitment.of("2.", en("We promise more.")))
                .build();
        Section second = Section.builder()
                .addClause(Clause.of("1.", en("We agree.")))
                .addCommitment(Commitment.of("3.", en("We promise most.")))
                .build();

        assertThat(Findings.of("numbering", declaration(first, second))).isEmpty();
    }

    @Test
    void acceptsNumbersThatRunOnOverDecimals() {
        assertThat(Findings.of("numbering", declaration(section("1", "2"), section("2.1", "2.2", "2.3"), section("3"))))
                .isEmpty();
        assertThat(Findings.of("numbering", declaration(section("1", "2"), section("2.1", "2.2", "3"), section("4"))))
                .isEmpty();
        assertThat(Findings.of("numbering", declaration(section("1", "2", "2A"), section("2B", "3"), section("4"))))
                .isEmpty();
    }

    @Test
    void acceptsNumbersThatRunOnFromWordsAndRanges() {
        assertThat(Findings.of("numbering", declaration(section("Article premier"), section("Article 2", "Article 3"))))
                .isEmpty();
        assertThat(Findings.of("numbering", declaration(section("1", "2-4"), section("5"))))
                .isEmpty();
    }

    @Test
    void findsWhereNumbersDoNotRunOnThroughSections() {
        assertThat(Findings.of("numbering", declaration(section("1.", "2."), section("4.", "5."))))
                .singleElement()
                .asString()
                .contains("the first number of this list is \"4.\"");
    }

    @Test
    void acceptsNumbersThatBeginAgainInEachSection() {
        assertThat(Findings.of("numbering", declaration(section("1.", "2."), section("1.", "2.", "3."))))
                .isEmpty();
    }

    @Test
    void acceptsNumbersThatRunOnFromRecitalsOverClausesToCommitments() {
        Section section = Section.builder()
                .addClause(Clause.of("3.", en("We agree.")))
                .addCommitment(Commitment.of("4.", en("We promise.")))
                .build();
        Preamble preamble = Preamble.builder()
                .addRecital(Recital.builder().label("1.").build())
                .addRecital(Recital.builder().label("2.").build())
                .build();

        assertThat(Findings.of(
                        "numbering",
                        declaration(section).toBuilder().preamble(preamble).build()))
                .isEmpty();
    }

    @Test
    void acceptsParagraphsThatAreNumberedThroughArticles() {
        Clause first = Clause.builder()
                .label("Article 1")
                .addClause(Clause.of("1.", en("We agree.")))
                .addClause(Clause.of("2.", en("We meet.")))
                .build();
        Clause second = Clause.builder()
                .label("Article 2")
                .addClause(Clause.of("3.", en("We part.")))
                .build();

        assertThat(Findings.of(
                        "numbering",
                        declaration(Section.builder().addClauses(first, second).build())))
                .isEmpty();
    }

    @Test
    void looksAtSectionsRecitalsCommitmentsAndNestedClauses() {
        Clause nested = Clause.builder()
                .label("1.")
                .addClause(Clause.of("(a)", en("a")))
                .addClause(Clause.of("(c)", en("c")))
                .build();
        Section section = Section.builder()
                .label("I")
                .addClause(nested)
                .addCommitment(Commitment.of("1.", en("We promise.")))
                .addCommitment(Commitment.of("3.", en("We promise more.")))
                .build();
        Preamble preamble = Preamble.builder()
                .addRecital(Recital.builder().label("1)").build())
                .addRecital(Recital.builder().label("3)").build())
                .build();
        Declaration declaration = declaration(
                        section, Section.builder().label("III").build())
                .toBuilder()
                .preamble(preamble)
                .build();

        assertThat(Findings.of("numbering", declaration).stream().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactly(
                        "warning /preamble/recitals/1/label",
                        "warning /sections/0/clauses/0/clauses/1/label",
                        "warning /sections/0/commitments/1/label",
                        "warning /sections/1/label");
    }

    private static Section section(String... labels) {
        Section.Builder section = Section.builder();
        for (String label : labels) {
            section.addClause(Clause.of(label, en("We agree.")));
        }
        return section.build();
    }
}

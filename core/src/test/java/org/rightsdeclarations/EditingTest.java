package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;

class EditingTest {
    private static final Declaration DECLARATION = Declaration.builder()
            .title(en("Riverside Declaration"))
            .addSection(Section.builder()
                    .addClause(Clause.of("1.", en("Homes are a right.")))
                    .addCommitment(Commitment.of("1.", en("A hundred homes.")))
                    .addCommitment(Commitment.builder()
                            .id("lamps")
                            .label("2.")
                            .text("en", "Lamps.")
                            .addSubjects(Iri.of("https://example.org/a"), Iri.of("https://example.org/b"))
                            .build())
                    .build())
            .addNote(Note.builder().addParagraph("en", "By the river.").build())
            .build();

    @Test
    void changesOneCommitmentAndNothingElse() {
        Declaration changed = DECLARATION.edit(
                "section-1/commitment-2",
                Commitment.class,
                commitment -> commitment.toBuilder().due(Deadline.on("2030")).build());

        assertThat(changed.allCommitments().get(1).getDue()).contains(Deadline.on("2030"));
        assertThat(changed.allCommitments().get(0))
                .isSameAs(DECLARATION.allCommitments().get(0));
        assertThat(changed.getNotes()).isEqualTo(DECLARATION.getNotes());
        assertThat(changed.edit(
                        "#lamps",
                        Commitment.class,
                        commitment -> DECLARATION.allCommitments().get(1)))
                .isEqualTo(DECLARATION);
    }

    @Test
    void changesATextAnItemAndTheWhole() {
        assertThat(DECLARATION
                        .edit("title", LocalizedText.class, title -> title.and("fr", "Déclaration"))
                        .getTitle())
                .hasValue(en("Riverside Declaration").and("fr", "Déclaration"));
        assertThat(DECLARATION
                        .edit("#lamps/subject-2", Iri.class, iri -> Iri.of("https://example.org/c"))
                        .allCommitments()
                        .get(1)
                        .getSubjects())
                .extracting(Iri::toString)
                .containsExactly("https://example.org/a", "https://example.org/c");
        assertThat(DECLARATION.edit(
                        "",
                        Declaration.class,
                        whole -> whole.toBuilder().id("https://example.org/d").build()))
                .isEqualTo(DECLARATION.toBuilder().id("https://example.org/d").build());
    }

    @Test
    void rejectsAnAddressThatLeadsNowhereOrToSomethingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECLARATION.edit("section-2", Section.class, section -> section))
                .withMessage("address must lead to Section - but section-2 leads to nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECLARATION.edit("section-1/clause-1", Commitment.class, commitment -> commitment))
                .withMessageStartingWith("address must lead to Commitment - but section-1/clause-1 leads to Clause{1.");
    }

    @Test
    void saysHowToWriteTheIdOfANode() {
        Declaration housing = Declaration.builder()
                .title("en", "Quay Charter")
                .addSection(
                        Section.builder().id("housing").heading("en", "Housing").build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> housing.edit("housing", Section.class, section -> section))
                .withMessage("address must lead to Section - but housing leads to nothing; write \"#housing\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> housing.edit("water", Section.class, section -> section))
                .withMessage("address must lead to Section - but water leads to nothing");
    }

    @Test
    void refusesAChangeThatCouldNeverBeRight() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DECLARATION.edit("title", LocalizedText.class, title -> LocalizedText.of("en", " ")));
    }

    @Test
    void refusesAPartThatCannotBeThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECLARATION.edit(
                        "section-1/clause-1", Provision.class, clause -> Commitment.of("1.", en("A home."))))
                .withMessageStartingWith("changed part must be of type Clause - but was: Commitment{1. A home.}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECLARATION.edit("", Object.class, whole -> "nothing"))
                .withMessage("changed part must be of type Declaration - but was: nothing");
    }
}

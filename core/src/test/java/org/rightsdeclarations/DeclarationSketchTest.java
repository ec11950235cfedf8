package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdeclarations.Declarations.en;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;

class DeclarationSketchTest {
    private final DeclarationSketch sketch = Declaration.in("en").title("Declaration");

    @Test
    void writesATitleAlone() {
        assertThat(sketch.build())
                .isEqualTo(Declaration.builder().title(en("Declaration")).build());
    }

    @Test
    void keepsTheLastTitle() {
        assertThat(sketch.title("Charter").build().getTitle()).hasValue(en("Charter"));
    }

    @Test
    void needsNoTitle() {
        DeclarationSketch untitled = Declaration.in("en").clause("1.", "All human beings");

        assertThat(untitled.build().getTitle()).isEmpty();
        assertThat(untitled.toBuilder().title(en("Late")).build().allClauses()).hasSize(1);
    }

    @Test
    void gathersRecitalsInThePreambleWhereverTheyAreWritten() {
        Declaration declaration = sketch.recital("Recalling")
                .clause("1.", "All")
                .recital("Regretting")
                .build();

        assertThat(declaration.getPreamble())
                .hasValue(Preamble.builder()
                        .addRecital(Recital.of(en("Recalling")))
                        .addRecital(Recital.of(en("Regretting")))
                        .build());
        assertThat(declaration.getSections()).hasSize(1);
    }

    @Test
    void putsClausesAndCommitmentsWithoutHeadingIntoOneSection() {
        Declaration declaration = sketch.clause("1.", "All")
                .clause("Unnumbered")
                .commitment("1.", "We promise")
                .build();

        assertThat(declaration.getSections())
                .containsExactly(Section.builder()
                        .addClause(Clause.of("1.", en("All")))
                        .addClause(Clause.of(en("Unnumbered")))
                        .addCommitment(Commitment.of("1.", en("We promise")))
                        .build());
    }

    @Test
    void startsASectionWithAHeading() {
        Declaration declaration = sketch.heading("I")
                .clause("1.", "a")
                .heading("II")
                .heading("III")
                .clause("1.", "b")
                .build();

        assertThat(declaration.getSections())
                .containsExactly(
                        Section.builder()
                                .heading(en("I"))
                                .addClause(Clause.of("1.", en("a")))
                                .build(),
                        Section.builder().heading(en("II")).build(),
                        Section.builder()
                                .heading(en("III"))
                                .addClause(Clause.of("1.", en("b")))
                                .build());
    }

    @Test
    void startsASectionWithAChapeau() {
        Declaration declaration = sketch.clause("1.", "a")
                .chapeau("We, together:")
                .commitment("1.", "b")
                .chapeau("We also:")
                .chapeau("And:")
                .build();

        assertThat(declaration.getSections())
                .containsExactly(
                        Section.builder().addClause(Clause.of("1.", en("a"))).build(),
                        Section.builder()
                                .chapeau(en("We, together:"))
                                .addCommitment(Commitment.of("1.", en("b")))
                                .build(),
                        Section.builder().chapeau(en("We also:")).build(),
                        Section.builder().chapeau(en("And:")).build());
    }

    @Test
    void putsAChapeauRightAfterAHeadingIntoItsSection() {
        Declaration declaration = sketch.heading("Commitments").chapeau("We:").build();

        assertThat(declaration.getSections())
                .containsExactly(Section.builder()
                        .heading(en("Commitments"))
                        .chapeau(en("We:"))
                        .build());
    }

    @Test
    void startsASectionWithAClauseThatFollowsACommitment() {
        Declaration declaration = sketch.commitment("1.", "a")
                .clause("2.", "b")
                .commitment("3.", "c")
                .build();

        assertThat(declaration.getSections())
                .containsExactly(
                        Section.builder()
                                .addCommitment(Commitment.of("1.", en("a")))
                                .build(),
                        Section.builder()
                                .addClause(Clause.of("2.", en("b")))
                                .addCommitment(Commitment.of("3.", en("c")))
                                .build());
    }

    @Test
    void writesInItsLanguage() {
        Declaration declaration =
                Declaration.in("ko").title("선언").clause("1.", "모든").build();

        assertThat(declaration.allClauses()).containsExactly(Clause.of("1.", LocalizedText.of("ko", "모든")));
    }

    @Test
    void goesOnWithTheBuilder() {
        Declaration declaration = sketch.clause("1.", "a").toBuilder()
                .id(Iri.of("https://example.org/d"))
                .build();

        assertThat(declaration.getId()).hasValue(Iri.of("https://example.org/d"));
        assertThat(declaration.allClauses()).hasSize(1);
    }

    @Test
    void buildsAsOftenAsAsked() {
        Declaration before = sketch.clause("1.", "a").build();
        Declaration after = sketch.clause("2.", "b").build();

        assertThat(before.allClauses()).hasSize(1);
        assertThat(after.getSections()).hasSize(1);
        assertThat(after.allClauses()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void rejectsBlankTextsAndStaysAsItWas(String blank) {
        Declaration before = sketch.heading("I").build();

        assertRejected(() -> sketch.title(blank));
        assertRejected(() -> sketch.recital(blank));
        assertRejected(() -> sketch.chapeau(blank));
        assertThat(sketch.build()).isEqualTo(before);
        sketch.chapeau("We:").clause("1.", "a").commitment("1.", "b");
        assertRejected(() -> sketch.heading(blank));
        assertRejected(() -> sketch.clause(blank));
        assertRejected(() -> sketch.clause("1.", blank));
        assertRejected(() -> sketch.commitment("1.", blank));

        sketch.commitment("2.", "c");

        assertThat(sketch.build().getSections())
                .containsExactly(Section.builder()
                        .heading(en("I"))
                        .chapeau(en("We:"))
                        .addClause(Clause.of("1.", en("a")))
                        .addCommitment(Commitment.of("1.", en("b")))
                        .addCommitment(Commitment.of("2.", en("c")))
                        .build());
    }

    private static void assertRejected(ThrowingCallable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call)
                .withMessageStartingWith("text must not be empty or consist of blanks only - but was: \"");
    }

    @Test
    void rejectsBlankLabels() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> sketch.clause(" ", "a"))
                .withMessage(
                        "label must be one line of 1 to 100 characters without blanks before or after - but was: \"\\u0020\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> sketch.commitment("", "a"))
                .withMessage(
                        "label must be one line of 1 to 100 characters without blanks before or after - but was: \"\"");
    }

    @Test
    void rejectsWhatIsNoLanguage() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Declaration.in("english_"))
                .withMessage(
                        "language must be a well-formed BCP 47 tag, as in \"en\", \"zh-Hant\" or \"es-419\" - but was: \"english_\"");
    }
}

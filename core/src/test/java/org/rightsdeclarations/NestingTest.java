package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdeclarations.Declarations.en;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.InvalidValueException;

class NestingTest {
    private static final int INSIDE = Node.MAX_DEPTH - 1;

    @Test
    void takesAsManyNodesInsideOneAnotherAsTheLimit() {
        assertThat(sections(INSIDE).height()).isEqualTo(Node.MAX_DEPTH);
        assertThat(clauses(INSIDE).height()).isEqualTo(Node.MAX_DEPTH);
    }

    @Test
    void refusesOneMoreSection() {
        Section deepest = sections(INSIDE);
        Section.Builder around = Section.builder().addSection(deepest);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(around::build)
                .withMessage("nesting of sections and clauses must be at most 15 deep - but was: 16")
                .satisfies(refusal -> {
                    assertThat(refusal.getCode()).isEqualTo("value.depth");
                    assertThat(refusal.getMessage(Locale.KOREAN)).contains("15");
                });
    }

    @Test
    void refusesOneMoreClauseInsideNodesOfEveryKind() {
        Clause deepest = clauses(INSIDE);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Clause.builder().addClause(deepest).build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recital.builder().addClause(deepest).build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Commitment.builder().addClause(deepest).build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Section.builder().addClause(deepest).build());
    }

    @Test
    void countsTheDeepestOfAllThatASectionHolds() {
        Commitment commitment = Commitment.builder().addClause(clauses(4)).build();
        Section section = Section.builder()
                .addClause(clauses(1))
                .addCommitment(commitment)
                .addSection(sections(0))
                .build();

        assertThat(section.height()).isEqualTo(7);
    }

    @Test
    void doesNotCountTheHeightAmongTheMembers() {
        assertThat(clauses(2)).isEqualTo(clauses(2)).hasSameHashCodeAs(clauses(2));
        assertThat(clauses(2).toBuilder().build().height()).isEqualTo(3);
    }

    @Test
    void refusesAChangeThatMakesItTooDeep() {
        Declaration declaration = Declarations.declaration(sections(INSIDE));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> declaration.edit(
                        "section-1" + "/section-1".repeat(INSIDE),
                        Section.class,
                        section -> section.toBuilder().addClause(clauses(0)).build()))
                .withMessageContaining("but was: 16");
    }

    private static Section sections(int around) {
        Section section = Section.builder().heading(en("Harbour")).build();
        for (int i = 0; i < around; i++) {
            section = Section.builder().addSection(section).build();
        }
        return section;
    }

    private static Clause clauses(int around) {
        Clause clause = Clause.of(en("We keep the quays open."));
        for (int i = 0; i < around; i++) {
            clause = Clause.builder().addClause(clause).build();
        }
        return clause;
    }
}

package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.examples.declaration.ShortDeclaration;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.validation.DeclarationValidator;

class OnePartTest {
    private static final Declaration SHORT = ShortDeclaration.build();

    @Test
    void changesOneCommitment() {
        Declaration changed = OnePart.due(SHORT);

        assertThat(changed.allCommitments().get(0).getDue()).contains(Deadline.on("[..2028]"));
        assertThat(changed.allCommitments().get(1))
                .isSameAs(SHORT.allCommitments().get(1));
    }

    @Test
    void findsTheAddressOfAProblem() {
        Declaration gap = Declaration.in("en")
                .title("Riverside Declaration")
                .clause("1.", "We hold that a home is a right.")
                .clause("3.", "We hold that light is a right.")
                .build();
        Problem problem =
                DeclarationValidator.standard().validate(gap).getProblems().get(0);

        assertThat(OnePart.address(gap, problem)).hasToString("Optional[section-1/clause-2/label]");
    }

    @Test
    void joinsTranslationsThatAlign() {
        Declaration french = Declaration.in("fr")
                .title("Déclaration de Riverside sur le droit au logement")
                .build();
        Declaration longer = Declaration.in("fr")
                .title("Déclaration")
                .chapeau("Nous :")
                .clause("9.", "Rien.")
                .build();

        assertThat(OnePart.bilingual(SHORT, french).languages()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnePart.bilingual(SHORT, longer))
                .withMessageContaining("translation.unaligned");
    }
}

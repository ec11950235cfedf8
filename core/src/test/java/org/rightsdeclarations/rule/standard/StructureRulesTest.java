package org.rightsdeclarations.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.Profile;
import org.rightsdeclarations.text.LocalizedText;
import org.rightsdeclarations.validation.DeclarationValidator;

class StructureRulesTest {
    @Test
    void findsAnEmptyProvision() {
        Declaration declaration = declaration(
                Clause.of("1.", en("We agree.")), Clause.builder().label("2.").build());

        assertThat(Findings.of("structure", declaration))
                .containsExactly(
                        "error /sections/0/clauses/1: a provision has neither text nor heading nor nested clauses; "
                                + "write its text, or remove it [structure.empty-provision]");
    }

    @Test
    void judgesAnEmptyProvisionOfADraftMoreMildly() {
        Declaration declaration = declaration(Clause.builder().label("1.").build());
        DeclarationValidator ofDrafts = DeclarationValidator.standard().withProfile(Profile.DRAFT);

        assertThat(Findings.of("structure", declaration, ofDrafts))
                .singleElement()
                .asString()
                .startsWith("warning /sections/0/clauses/0: ");
    }

    @Test
    void acceptsAProvisionOfNestedClausesAlone() {
        Clause nested = Clause.of("(a)", en("We agree."));

        Declaration declaration =
                declaration(Clause.builder().label("1.").addClause(nested).build());

        assertThat(Findings.of("structure", declaration)).isEmpty();
    }

    private static Declaration declaration(Clause... clauses) {
        return Declaration.builder()
                .title(en("Declaration"))
                .addSection(Section.builder().addClauses(clauses).build())
                .build();
    }

    private static LocalizedText en(String text) {
        return LocalizedText.of("en", text);
    }
}

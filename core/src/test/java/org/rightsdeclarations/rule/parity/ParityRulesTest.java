package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LocalizedText;

class ParityRulesTest {
    private static final String ENGLISH = "We keep the quays open to all who live in the town, by day and by night.";
    private static final LocalizedText BOTH = LocalizedText.of("en", ENGLISH)
            .and("fr", "Nous gardons les quais ouverts à tous ceux qui vivent en ville, jour et nuit.");

    @Test
    void leaveNamesAsTheyAre() {
        LocalizedText same = LocalizedText.of("en", ENGLISH).and("fr", ENGLISH);
        Quotation spoken = Quotation.builder().text(BOTH).speaker(same).build();

        assertThat(Findings.of(
                        "parity",
                        of(Clause.builder().text(BOTH).addQuotation(spoken).build())))
                .isEmpty();
        assertThat(Findings.of("parity", of(Clause.of(same))))
                .singleElement()
                .asString()
                .startsWith("warning /sections/0/clauses/0/text/fr")
                .endsWith("[parity.copy]");
    }

    @Test
    void tellTheTextThatIsDoubledInOneLanguage() {
        LocalizedText doubled = LocalizedText.of("en", "We keep the quays open. We keep the quays open.")
                .and("fr", "Nous gardons les quais ouverts.");

        assertThat(Findings.of("parity", of(Clause.of(doubled))))
                .singleElement()
                .asString()
                .startsWith("warning /sections/0/clauses/0/text/en")
                .endsWith("[parity.doubled-sentence]");
    }

    private static Declaration of(Clause clause) {
        return declaration(Section.builder().addClause(clause).build());
    }
}

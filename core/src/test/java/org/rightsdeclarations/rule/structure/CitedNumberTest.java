package org.rightsdeclarations.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Citation;

class CitedNumberTest {
    @ParameterizedTest
    @CsvSource({
        "paragraph 2, 3., true",
        "paragraph 3, 3., false",
        "point (2) above, (3), true",
        "Article 2, Article 3, true",
        "paragraph 2 of page 5, 3., false",
        "the plan of 1948, 3., false",
        "paragraph 2a, 3., false",
        "paragraph 2, 3.1, false",
        "paragraph 2, 3–5, false",
        "paragraph 2, c), false",
        "that paragraph, 3., false"
    })
    void isComparedWithThatOfTheLabel(String words, String label, boolean isOther) {
        assertThat(found(LocalizedText.of("en", words), Label.of(label))).hasSize(isOther ? 1 : 0);
    }

    @Test
    void isComparedInEachLanguage() {
        List<String> found = found(
                LocalizedText.of("en", "paragraph 2").and("fr", "paragraphe 3"),
                Label.of("en", "3.").and("fr", "3."));

        assertThat(found)
                .singleElement()
                .asString()
                .startsWith(
                        "warning /sections/0/clauses/0/citations/0/words/en: the words say 2, but the label of what "
                                + "they cite is \"3.\"");
    }

    private static List<String> found(LocalizedText words, Label label) {
        Clause citing = Clause.builder()
                .label("1.")
                .text(words)
                .addCitation(Citation.builder()
                        .addTargets(Address.of("section-1/clause-2"))
                        .words(words)
                        .build())
                .build();
        Clause cited =
                Clause.builder().label(label).text("en", "We count the boats.").build();
        return Findings.of("structure", declaration(citing, cited)).stream()
                .filter(line -> line.contains("cited-number"))
                .toList();
    }
}

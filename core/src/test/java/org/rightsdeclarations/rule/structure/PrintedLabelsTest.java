package org.rightsdeclarations.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

class PrintedLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. | 1. We agree.
            1 | 1. We agree.
            1 | 1) We agree.
            (a) | (a) We agree.
            第一条 | 第一条： 我们同意。
            1. | 1.\u00A0We agree.
            1. | 1.\u2003We agree.
            """)
    void areFoundInTheText(String label, String text) {
        assertThat(findings(Label.of(label), en(text)))
                .containsExactly("/sections/0/clauses/0/text/en \"" + label + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. | 2. We agree.
            1 | 1 We agree.
            1 | 1.5 metres are enough.
            1 | 1.) We agree.
            1. | 1.We agree.
            1. | 1.
            1 | 1.
            1 | 1
            """)
    void areNotFoundWhereATextBeginsOtherwise(String label, String text) {
        assertThat(findings(Label.of(label), en(text))).isEmpty();
    }

    @Test
    void areFoundOnceInTheFirstLanguageThatHasThem() {
        LocalizedText text = en("We agree.").and("es", "1. Acordamos.").and("fr", "1. Nous convenons.");

        assertThat(findings(Label.of("1."), text)).containsExactly("/sections/0/clauses/0/text/es \"1.\"");
    }

    @Test
    void areThoseOfTheLanguageOfTheText() {
        Label label = Label.of(en("Article 1").and("fr", "Article premier"));

        assertThat(findings(label, en("We agree.").and("fr", "Article premier. Nous convenons.")))
                .containsExactly("/sections/0/clauses/0/text/fr \"Article premier\"");
        assertThat(findings(label, en("Article premier. We agree."))).isEmpty();
        assertThat(findings(label, en("Article 1. We agree."))).hasSize(1);
    }

    /** Returns where labels are found, and which. */
    private static List<String> findings(Label label, LocalizedText text) {
        Clause clause = Clause.builder().label(label).text(text).build();
        return Findings.of("structure", declaration(clause)).stream()
                .filter(line -> line.endsWith("[structure.label-in-text]"))
                .map(line ->
                        line.substring(line.indexOf('/'), line.indexOf(": ")) + line.substring(line.indexOf(" \"")))
                .map(line -> line.substring(0, line.indexOf('"', line.indexOf('"') + 1) + 1))
                .toList();
    }
}

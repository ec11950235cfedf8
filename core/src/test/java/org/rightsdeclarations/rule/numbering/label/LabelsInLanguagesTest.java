package org.rightsdeclarations.rule.numbering.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

/** Labels whose number is another one in another language. */
class LabelsInLanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. 2. 3. 4. | 1. 5. 3. 4. | 1
            1. 2. 3. 4. | 1. 2. 3. 7. | 3
            1. 2. 3. 4. | 3. 2. 3. 4. | 0
            第一条 第二条 第三条 | 1. 4. 3. | 1
            """)
    void areFoundWhereOneDiffersAlone(String english, String french, int node) {
        assertThat(places(english, french)).containsExactly("/sections/0/clauses/" + node + "/label/fr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. 2. 3. 4. | 1. 2. 4. 5. | 2
            1. 2. 4. 5. | 1. 2. 3. 4. | 2
            第一条 第二条 第三条 第四条 | 1. 2. 4. 5. | 2
            1. 2. 3. 4. 5. | 一 2. 5. 6. 7. | 2
            """)
    void areFoundOnceWhereOneLanguagePassesOverNumbers(String english, String french, int node) {
        assertThat(places(english, french)).containsExactly("/sections/0/clauses/" + node + "/label/fr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. 2. 3. 4. | 1. 2. 3. 4.
            1. 2. 3. 4. | 2. 3. 4. 5.
            3. 4. 5. 6. | 3. 1. 2. 3.
            1. 2. 3. 4. 5. | 1. 2. 2bis 3. 4.
            1. 2. 4. 5. | 1. 2. 4. 5.
            1. 2. 4. 5. | 1. 2. 6. 7.
            1. 2. 3. | I. II. III.
            (a) (b) (c) | 1. 5. 3.
            """)
    void areAcceptedWhereTheyCountAlikeOrInAnotherWay(String english, String french) {
        assertThat(places(english, french)).isEmpty();
    }

    @Test
    void areNotCountedWhereTheNumberApartFromTheLabelIsAnother() {
        assertThat(stated("1.", "2.", "3.")).isEmpty();
        assertThat(stated("1.", "1.2", "3.")).isEmpty();
        assertThat(stated("1.", "(b)", "3.")).isEmpty();
        assertThat(stated("1.", "4.", "3."))
                .singleElement()
                .asString()
                .startsWith("warning /sections/0/clauses/1/number: ");
    }

    private static List<String> stated(String... labels) {
        Section.Builder section = Section.builder();
        for (int i = 0; i < labels.length; i++) {
            section.addClause(Clause.builder()
                    .label(labels[i])
                    .number(i + 1)
                    .text(en("We agree."))
                    .build());
        }
        return Findings.of("numbering", declaration(section.build()));
    }

    private static List<String> places(String english, String french) {
        Section.Builder section = Section.builder();
        String[] one = english.split(" ", -1);
        String[] other = french.split(" ", -1);
        for (int i = 0; i < one.length; i++) {
            LocalizedText words = LocalizedText.of("en", one[i]).and("fr", other[i]);
            section.addClause(Clause.builder()
                    .label(Label.of(words))
                    .text(en("We agree."))
                    .build());
        }
        return Findings.of("numbering", declaration(section.build())).stream()
                .filter(line -> line.endsWith("[numbering.languages]"))
                .map(line -> line.substring(line.indexOf('/'), line.indexOf(": ")))
                .toList();
    }
}

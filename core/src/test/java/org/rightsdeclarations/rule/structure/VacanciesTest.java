package org.rightsdeclarations.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

class VacanciesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reserved",
                "RESERVED.",
                " Reserved ",
                "(reserved)",
                "[Repealed]",
                "[ Repealed ]",
                "(aufgehoben)",
                "Article 7 - Repealed",
                "Article 7 \u2013 Repealed",
                "Article 7: repealed.",
                "Quays [repealed]",
                "削除",
                "\u2026",
                "Quays \u2026",
                "Reserved for the crews",
                "Chapter 2 - Réservé à la navigation",
                "Hatályon kívül helyezve"
            })
    void areInHeadingsThatSayWhyNothingIsBelowThem(String heading) {
        assertThat(Vacancies.areIn(Section.builder().heading(en(heading)).build()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quays",
                "Reserved quays",
                "The quays that are reserved",
                "Repealed - Quays",
                "Quays reserved for the crews",
                "Reserved!",
                "((repealed))",
                "Quays ... lamps"
            })
    void areNotInHeadingsThatSaySomethingElse(String heading) {
        assertThat(Vacancies.areIn(Section.builder().heading(en(heading)).build()))
                .isFalse();
    }

    @Test
    void areInEachLanguageOfTheHeading() {
        LocalizedText both = en("Repealed").and("fr", "Abrogé");
        LocalizedText one = en("Repealed").and("fr", "Les quais");

        assertThat(Vacancies.areIn(Section.builder().heading(both).build())).isTrue();
        assertThat(Vacancies.areIn(Section.builder().heading(one).build())).isFalse();
    }

    @Test
    void areInLabelsThatEndWithAnEllipsis() {
        LocalizedText both = en("Article 5 \u2026").and("fr", "Article 5 \u2026");
        LocalizedText one = en("Article 5 \u2026").and("fr", "Article 5");

        assertThat(Vacancies.areIn(labelled(Label.of(both)))).isTrue();
        assertThat(Vacancies.areIn(labelled(Label.of(one)))).isFalse();
        assertThat(Vacancies.areIn(labelled(Label.of("en", "Article 5")))).isFalse();
        assertThat(Vacancies.areIn(Section.builder().build())).isFalse();
    }

    @Test
    void areNotInALabelBesideAHeading() {
        Section section = labelled(Label.of("en", "Article 5 \u2026"));

        assertThat(Vacancies.areIn(section.toBuilder().heading(en("Quays")).build()))
                .isFalse();
    }

    private static Section labelled(Label label) {
        return Section.builder().label(label).build();
    }
}

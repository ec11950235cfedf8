package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Problem;

class HouseHeadingsTest {
    private static final Declaration PLAIN = Declaration.in("en")
            .title("Riverside Declaration on the Right to Housing")
            .clause("1.", "Recognize that a home is the ground on which every other right stands.")
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; this section has no heading (clauses: 1); say in two or three words what it is about",
                "fr; cette section n’a pas d’intitulé (clauses\u00a0: 1); dire en deux ou trois mots de quoi elle traite",
                "fr-CA; cette section n’a pas d’intitulé (clauses\u00a0: 1); dire en deux ou trois mots de quoi elle traite",
                "ko; this section has no heading (clauses: 1); say in two or three words what it is about",
            })
    void speaksTheLanguageOfTheReaderOrEnglish(String reader, String message, String suggestion) {
        assertThat(HouseHeadings.validator().validate(PLAIN).in(Locale.forLanguageTag(reader)))
                .filteredOn(problem -> problem.getCode().equals("house.untitled"))
                .singleElement()
                .returns(message, Problem::getMessage)
                .satisfies(problem -> assertThat(problem.getSuggestion()).contains(suggestion));
    }

    @ParameterizedTest
    @CsvSource({"Homes", "2030"})
    void passesASectionWithAHeading(String heading) {
        Declaration headed = Declaration.in("en")
                .title("Riverside Declaration on the Right to Housing")
                .heading(heading)
                .clause("1.", "Recognize that a home is the ground on which every other right stands.")
                .build();

        assertThat(HouseHeadings.validator().validate(headed))
                .extracting(Problem::getCode)
                .doesNotContain("house.untitled");
    }
}

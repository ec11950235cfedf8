package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Problem;

class HouseStyleTest {
    @Test
    void reportsAHeadingInCapitals() {
        List<Problem> problems = problems("OUR PROMISES");

        assertThat(problems)
                .filteredOn(problem -> problem.getCode().equals("house.shouting"))
                .singleElement()
                .hasToString("warning /sections/0/heading: heading is in capitals: OUR PROMISES;"
                        + " write it as you would write a sentence [house.shouting]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our promises", "UN-Habitat", "2030", "우리의 약속"})
    void passesAnyOtherHeading(String heading) {
        List<Problem> problems = problems(heading);

        assertThat(problems).extracting(Problem::getCode).doesNotContain("house.shouting");
    }

    @Test
    void keepsTheRulesOfTheLibrary() {
        List<Problem> problems = problems("OUR PROMISES");

        assertThat(problems).extracting(Problem::getCode).contains("numbering.gap");
    }

    private static List<Problem> problems(String heading) {
        Declaration declaration = Declaration.in("en")
                .title("Riverside Declaration on the Right to Housing")
                .heading(heading)
                .commitment("1.", "To build two hundred public dwellings by 2028.")
                .commitment("3.", "To report to the residents every spring.")
                .build();
        return HouseStyle.validator().validate(declaration).getProblems();
    }
}

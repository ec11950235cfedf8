package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

class EditorialOfficeTest {
    @Test
    void letsNoGapInTheNumbersPass() {
        Declaration gap = Declaration.in("en")
                .title("Riverside Declaration")
                .clause("1.", "We hold that a home is a right.")
                .clause("3.", "We hold that light is a right.")
                .build();

        Report report = EditorialOffice.validator().validate(gap);

        assertThat(report.getProblems())
                .filteredOn(problem -> problem.getCode().equals("numbering.gap"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getSeverity()).isEqualTo(Severity.ERROR))
                .asString()
                .startsWith("erreur");
    }
}

package org.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.validation.jakarta.Violations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An application that serves nothing, and has no mapper: it starts, and its validator knows its rules. */
@SpringBootTest
class WithoutWebTest {
    @Autowired
    private Validator validator;

    @Test
    void hasNeitherWebNorMapper() {
        for (String absent : new String[] {
            "org.springframework.web.servlet.DispatcherServlet",
            "jakarta.servlet.Servlet",
            "tools.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.databind.ObjectMapper"
        }) {
            assertThatThrownBy(() -> Class.forName(absent)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void judgesByTheRulesOfTheApplication() {
        Declaration gap = Declaration.in("en")
                .title("Riverside Declaration on the Right to Housing")
                .clause("1.", "Recognize that a home is the ground on which every other right stands.")
                .clause("3.", "Regret that four hundred households of our city have none.")
                .build();

        assertThat(Violations.toReport(validator.validate(gap), Locale.ENGLISH).getProblems())
                .extracting(Problem::getCode)
                .contains("numbering.gap");
    }
}

package org.rightsdeclarations.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.standard.StandardMessages;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LocalizedText;

class RuleTest {
    private final Rule<Passage> rule = Rule.of(
            "hygiene.control",
            Subject.PASSAGE,
            Severity.INFO,
            examination ->
                    examination.report(examination.path(), Map.of("character", "U+0041", "position", 1, "count", 1)),
            StandardMessages::in);

    @Test
    void looksAtEverySubject() {
        assertThat(problems(rule)).isEqualTo(2);
    }

    @Test
    void looksOnlyWhereItIsConcerned() {
        Rule<Passage> shouting = rule.where(passage -> passage.text().endsWith("!"));

        assertThat(problems(shouting)).isEqualTo(1);
        assertThat(problems(shouting.withSeverity(Severity.ERROR).inDraft(Severity.INFO)))
                .isEqualTo(1);
    }

    private static int problems(Rule<?> rule) {
        DeclarationValidator validator = DeclarationValidator.standard();
        for (Rule<?> standard : validator.getRules()) {
            validator = validator.without(standard.getCode());
        }
        Declaration declaration = Declaration.builder()
                .title(LocalizedText.of("en", "Quay Charter").and("fr", "Charte des quais !"))
                .build();
        return validator.withRule(rule).validate(declaration).getProblems().size();
    }
}

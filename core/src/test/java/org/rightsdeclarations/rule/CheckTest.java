package org.rightsdeclarations.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LocalizedText;

class CheckTest {
    private static final Rule SHOUTING = Rule.of("house.shouting", Severity.INFO, "somebody shouts");

    private final Check<Passage> check = Check.of(
            Passage.class, examination -> examination.report(SHOUTING, examination.part(), Map.of()), SHOUTING);

    @Test
    void looksAtEverySubject() {
        assertThat(problems(check)).containsExactly("/title/en", "/title/fr");
    }

    @Test
    void looksOnlyWhereItIsConcerned() {
        assertThat(problems(check.where(passage -> passage.text().endsWith("!"))))
                .containsExactly("/title/fr");
    }

    @Test
    void looksAtAllTypesThatImplementItsSubject() {
        Check<Node> nodes = Check.of(
                Node.class, examination -> examination.report(SHOUTING, examination.part(), Map.of()), SHOUTING);

        assertThat(problems(nodes)).containsExactly("/sections/0", "/sections/0/clauses/0");
    }

    @Test
    void rejectsAReportOfARuleThatIsNotItsOwn() {
        Rule other = Rule.of("house.whispering", Severity.INFO, "somebody whispers");
        Check<Passage> wrong = Check.of(
                Passage.class, examination -> examination.report(other, examination.part(), Map.of()), SHOUTING);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> problems(wrong))
                .withMessage("rule must be one of Passage [house.shouting] - but was: house.whispering");
    }

    @Test
    void rejectsACheckThatCouldReportNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Check.of(Node.class, examination -> {}))
                .withMessage("check must have a rule - but had none");
    }

    @Test
    void rejectsAReportThatLeavesAPlaceOfTheMessageOpen() {
        Rule misspelt = Rule.of("house.misspelt", Severity.INFO, "{label} has {lable}", "ask {whom}");
        Check<Passage> check = Check.of(
                Passage.class,
                examination -> examination.report(misspelt, examination.part(), Map.of("label", "1.")),
                misspelt);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> problems(check))
                .withMessage("report of rule house.misspelt must give the argument \"lable\", which the message names"
                        + " - but gave: [label]");
    }

    @Test
    void reportsARuleWhoseMessageHasBracesThatNameNothing() {
        Rule literal = Rule.of("house.literal", Severity.INFO, "at most \\{max\\}\nof {}", "ask {whom}");
        Check<Passage> check = Check.of(
                Passage.class, examination -> examination.report(literal, examination.part(), Map.of()), literal);

        assertThat(DeclarationValidator.standard()
                        .with(check)
                        .validate(Declaration.in("en").title("Quay Charter").build()))
                .extracting(Problem::toString)
                .contains("note /title/en: at most {max}\\nof {} [house.literal]");
    }

    private static List<String> problems(Check<?> check) {
        DeclarationValidator validator = DeclarationValidator.standard();
        for (Rule standard : validator.getRules()) {
            validator = validator.without(standard.getCode());
        }
        Declaration declaration = Declaration.builder()
                .title(LocalizedText.of("en", "Quay Charter").and("fr", "Charte des quais !"))
                .addSection(Section.builder()
                        .addClause(Clause.builder().label("1.").build())
                        .build())
                .build();
        return validator.with(check).validate(declaration).getProblems().stream()
                .map(Problem::getPointer)
                .toList();
    }
}

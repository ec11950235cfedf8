package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;

class RuleCatalogueTest {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.rightsdeclarations.rule.standard.messages", Locale.ROOT);

    private static final ResourceBundle RATIONALES =
            ResourceBundle.getBundle("org.rightsdeclarations.rule.standard.rationales", Locale.ROOT);

    @ParameterizedTest
    @MethodSource("rules")
    void explainsEveryRule(Rule rule) {
        assertThat(TEXTS.keySet()).contains(rule.getCode());
        assertThat(RATIONALES.keySet()).contains(rule.getCode() + ".rationale", rule.getCode() + ".example");
    }

    @Test
    void hasNoTextsOfRulesThatAreGone() {
        assertThat(Stream.concat(TEXTS.keySet().stream(), RATIONALES.keySet().stream()))
                .filteredOn(key -> !key.startsWith("word."))
                .allMatch(key ->
                        rules().anyMatch(rule -> key.equals(rule.getCode()) || key.startsWith(rule.getCode() + ".")));
    }

    @Test
    void isPrintedOnThePage() throws IOException {
        Path made = Files.writeString(Path.of("target", "RULES.md"), page());

        assertThat(Path.of("RULES.md"))
                .as("the rules have changed: copy core/target/RULES.md to core/RULES.md")
                .hasSameTextualContentAs(made);
    }

    private static String page() {
        return """
                # Rules

                What `DeclarationValidator` finds, by the code of the rule. A draft is judged more mildly where two
                severities are given: the first is for adopted texts, the second for drafts.

                """ + rules().distinct().map(RuleCatalogueTest::entry).collect(Collectors.joining("\n"));
    }

    private static Stream<Rule> rules() {
        return StandardChecks.all().stream().flatMap(check -> check.getRules().stream());
    }

    private static String entry(Rule rule) {
        String code = rule.getCode();
        StringBuilder entry = new StringBuilder();
        entry.append("## `").append(code).append("`\n\n");
        entry.append("**")
                .append(severities(rule))
                .append("** · looks at each ")
                .append(subjects(rule));
        entry.append("\n\n> ").append(TEXTS.getString(code)).append("\n\n");
        entry.append(rule.getRationale(Locale.ENGLISH).orElseThrow()).append('\n');
        if (TEXTS.containsKey(code + ".suggestion")) {
            entry.append("\nWhat to do: ")
                    .append(TEXTS.getString(code + ".suggestion"))
                    .append(".\n");
        }
        entry.append("\nExample: `")
                .append(rule.getExample(Locale.ENGLISH).orElseThrow())
                .append("`\n");
        return entry.toString();
    }

    private static String subjects(Rule rule) {
        return StandardChecks.all().stream()
                .filter(check -> check.getRules().contains(rule))
                .map(RuleCatalogueTest::subject)
                .collect(Collectors.joining(" and "));
    }

    /** Writes {@code DateRange} as {@code date range}. */
    private static String subject(Check<?> check) {
        return check.getSubject()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
    }

    private static String severities(Rule rule) {
        String adopted =
                rule.getSeverity(Profile.ADOPTED).map(Severity::toString).orElse("not judged");
        String draft = rule.getSeverity(Profile.DRAFT).map(Severity::toString).orElse("not judged");
        return adopted.equals(draft) ? adopted : adopted + ", " + draft;
    }
}

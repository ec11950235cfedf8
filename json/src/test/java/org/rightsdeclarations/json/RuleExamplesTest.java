package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.validation.DeclarationValidator;

/** The example of a rule is a piece of a declaration; put where such a piece belongs, it breaks the rule. */
class RuleExamplesTest {
    private static final String START = "{\"format\": \"rights-declaration/1\", ";
    private static final String TITLE = START + "\"title\": {\"en\": \"Quay Charter\"}, ";
    private static final String SIGNATORY =
            "\"signatories\": {\"entries\": [{\"party\": {\"name\": {\"en\": \"Quay\"}}, ";

    /** Where a piece may belong. */
    private static final List<String> PLACES = List.of(
            "%s",
            TITLE + "\"sections\": [%s]}",
            TITLE + "\"sections\": [{\"clauses\": [%s]}]}",
            TITLE + "\"sections\": [{\"clauses\": %s}]}",
            TITLE + "\"sections\": [{\"clauses\": [{\"text\": %s}]}]}",
            TITLE + "\"sections\": [{\"clauses\": [{\"text\": {\"en\": %s}}]}]}",
            TITLE + "\"anniversaries\": [%s]}",
            TITLE + "\"notes\": [%s]}",
            TITLE + "\"identifiers\": [%s]}",
            TITLE + "\"signatories\": %s}",
            TITLE + "\"adoption\": %s}");

    @ParameterizedTest
    @MethodSource("rules")
    void breakTheirRule(Rule rule) {
        String example = rule.getExample(Locale.ENGLISH).orElseThrow();

        assertThat(documents(example)).anyMatch(document -> codes(document).anyMatch(rule.getCode()::equals));
    }

    private static Stream<String> documents(String example) {
        return Stream.concat(
                Stream.of(
                        START + members(example),
                        TITLE + members(example),
                        TITLE + SIGNATORY + members(example) + "]}}"),
                PLACES.stream().map(place -> place.replace("%s", example)));
    }

    /** Returns what stands in an object behind its first brace, to be added to another. */
    private static String members(String example) {
        return example.substring(1);
    }

    private static Stream<String> codes(String document) {
        return DeclarationJson.read(document).getReport().getProblems().stream().map(Problem::getCode);
    }

    private static Stream<Rule> rules() {
        return DeclarationValidator.standard().getRules().stream();
    }
}

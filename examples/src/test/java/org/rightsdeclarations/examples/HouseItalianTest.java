package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Problem;

class HouseItalianTest {
    private final HouseItalian italian = new HouseItalian();

    @Test
    void saysAMessageWithTheArgumentsOfTheEnglishOne() {
        Problem problem = DeclarationJson.read("{\"titel\": {\"en\": \"T\"}}").getReport().getProblems().stream()
                .filter(found -> found.getCode().equals("json.unknown-member"))
                .findFirst()
                .orElseThrow();
        String template = italian.find(problem.getCode()).orElseThrow();

        assertThat(Messages.of(Map.of(problem.getCode(), template)).format(problem.getCode(), problem.getArguments()))
                .isEqualTo("campo sconosciuto \"titel\"");
    }

    @Test
    void leavesTheRestToTheLibrary() {
        assertThat(italian.getLanguage()).isEqualTo(Locale.ITALIAN);
        assertThat(italian.find("json.empty")).isEmpty();
    }
}

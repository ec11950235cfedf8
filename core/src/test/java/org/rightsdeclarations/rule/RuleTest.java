package org.rightsdeclarations.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;

class RuleTest {
    private static final Rule SHOUTING =
            Rule.of("house.shouting", Severity.WARNING, "heading is in capitals: {heading}", "write {better}");

    @Test
    void hasACodeAndASeverityForEveryProfile() {
        assertThat(SHOUTING.getCode()).isEqualTo("house.shouting");
        assertThat(SHOUTING).hasToString("house.shouting");
        assertThat(Profile.values())
                .allSatisfy(profile -> assertThat(SHOUTING.getSeverity(profile)).hasValue(Severity.WARNING));
    }

    @Test
    void judgesDraftsInAWayOfTheirOwn() {
        Rule milder = SHOUTING.inDraft(Severity.INFO);

        assertThat(milder.getSeverity(Profile.DRAFT)).hasValue(Severity.INFO);
        assertThat(milder.getSeverity(Profile.ADOPTED)).hasValue(Severity.WARNING);
    }

    @Test
    void doesNotLookAtDraftsIfToldSo() {
        Rule ofAdopted = SHOUTING.notInDraft();

        assertThat(ofAdopted.getSeverity(Profile.DRAFT)).isEmpty();
        assertThat(ofAdopted.getSeverity(Profile.ADOPTED)).hasValue(Severity.WARNING);
        assertThat(ofAdopted.withSeverity(Severity.ERROR).getSeverity(Profile.DRAFT))
                .isEmpty();
    }

    @Test
    void takesAnotherSeverityForAllTextsItLooksAt() {
        Rule strict = SHOUTING.inDraft(Severity.INFO).withSeverity(Severity.ERROR);

        assertThat(strict.getSeverity(Profile.DRAFT)).hasValue(Severity.ERROR);
        assertThat(strict.getSeverity(Profile.ADOPTED)).hasValue(Severity.ERROR);
        assertThat(strict.getCode()).isEqualTo("house.shouting");
    }

    @Test
    void saysTheSameToAllReaders() {
        Messages messages = SHOUTING.getMessages(Locale.KOREAN);

        assertThat(messages.format("house.shouting", Map.of("heading", "HOMES")))
                .isEqualTo("heading is in capitals: HOMES");
        assertThat(messages.find("house.shouting.suggestion", Map.of("better", "Homes")))
                .hasValue("write Homes");
        assertThat(Rule.of("house.shouting", Severity.INFO, "loud")
                        .getMessages(Locale.ENGLISH)
                        .find("house.shouting.suggestion", Map.of()))
                .isEmpty();
    }

    @Test
    void saysWhyItIsThereInTheLanguageOfTheReader() {
        Rule rule = Rule.of("house.whispering", Severity.INFO, RuleTest::messages);

        assertThat(rule.getRationale(Locale.FRENCH)).hasValue("why in fr");
        assertThat(rule.getExample(Locale.KOREAN)).hasValue("such as {this}");
        assertThat(SHOUTING.getRationale(Locale.FRENCH)).isEmpty();
        assertThat(SHOUTING.getExample(Locale.FRENCH)).isEmpty();
    }

    private static Messages messages(Locale reader) {
        return Messages.of(Map.of(
                "house.whispering", "somebody whispers",
                "house.whispering.rationale", "why in " + reader,
                "house.whispering.example", "such as {this}"));
    }
}

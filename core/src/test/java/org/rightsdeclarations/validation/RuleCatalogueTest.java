package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.rule.Rule;

class RuleCatalogueTest {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.rightsdeclarations.rule.standard.messages", Locale.ROOT);

    private static final ResourceBundle RATIONALES = rationales(Locale.ROOT);

    /** Those of the languages of messages that have rationales; which must, {@code TranslationsTest} says. */
    private static final List<Locale> TRANSLATED = Messages.languages().stream()
            .filter(language -> rationales(language).getLocale().equals(language))
            .toList();

    @ParameterizedTest
    @MethodSource("rules")
    void explainsEveryRule(Rule rule) {
        assertThat(TEXTS.keySet()).contains(rule.getCode());
        assertThat(RATIONALES.keySet()).contains(rule.getCode() + ".rationale", rule.getCode() + ".example");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhatEveryRuleWasTriedOn(Rule rule) {
        assertThat(RulesPage.TEXTS.keySet()).contains(rule.getCode(), RulesPage.family(rule));
        assertThat(rule.getRationale(Locale.ENGLISH).orElseThrow()).doesNotContainIgnoringCase("tried on");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhyInTheLanguageOfTheReader(Rule rule) {
        String english = rule.getRationale(Locale.ENGLISH).orElseThrow();

        // In languages outside of a release, rationales may wait.
        assertThat(TRANSLATED)
                .extracting(language -> rule.getRationale(language).orElseThrow())
                .filteredOn(text -> !text.equals(english))
                .hasSizeGreaterThanOrEqualTo(6)
                .doesNotHaveDuplicates();
        assertThat(rule.getRationale(Locale.JAPANESE)).hasValue(english);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showsTheSameExampleInEveryLanguage(Rule rule) {
        assertThat(TRANSLATED)
                .allSatisfy(
                        language -> assertThat(rule.getExample(language)).isEqualTo(rule.getExample(Locale.ENGLISH)));
    }

    @Test
    void hasNoTextsOfRulesThatAreGone() {
        assertThat(Stream.of(TEXTS, RATIONALES, RulesPage.TEXTS).flatMap(texts -> texts.keySet().stream()))
                .filteredOn(key -> !key.startsWith("word."))
                .allMatch(key -> rules().anyMatch(rule -> key.equals(rule.getCode())
                        || key.startsWith(rule.getCode() + ".")
                        || key.equals(RulesPage.family(rule))));
    }

    @Test
    void isPrintedOnThePage() throws IOException {
        Path made = Files.writeString(
                Path.of("target", "RULES.md"), RulesPage.make(rules().distinct().toList()));

        assertThat(Path.of("RULES.md"))
                .as("the rules have changed: copy core/target/RULES.md to core/RULES.md")
                .hasSameTextualContentAs(made);
    }

    private static ResourceBundle rationales(Locale language) {
        return ResourceBundle.getBundle("org.rightsdeclarations.rule.standard.rationales", language);
    }

    private static Stream<Rule> rules() {
        return StandardChecks.all().stream().flatMap(check -> check.getRules().stream());
    }
}

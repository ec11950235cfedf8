package org.rightsdeclarations.rule.standard;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;

/** All rules of this library. */
public final class StandardRules {
    private static final String BUNDLE = "org.rightsdeclarations.rule.standard.messages";

    private StandardRules() {}

    /**
     * Returns the rules.
     *
     * @return the rules, family by family
     */
    public static List<Rule<?>> all() {
        return Stream.<List<Rule<?>>>of(
                        NumberingRules.ALL,
                        StructureRules.ALL,
                        RepetitionRules.ALL,
                        AnniversaryRules.ALL,
                        AnniversaryTextRules.ALL,
                        DateRules.ALL,
                        CatalogueRules.ALL,
                        IdentityRules.ALL,
                        CommitmentRules.ALL,
                        LanguageRules.ALL,
                        HygieneRules.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns the messages of the rules, with their suggestions, rationales and examples.
     *
     * @param locale the language of the reader; English for a language that has no messages
     * @return the messages
     */
    public static Messages messages(Locale locale) {
        Locale language = Messages.languageFor(locale);
        return new Messages(ResourceBundle.getBundle(BUNDLE, language), language);
    }

    static <T> Rule<T> rule(String code, Subject<T> subject, Severity severity, Check<T> check) {
        return Rule.of(code, subject, severity, check, StandardRules::messages);
    }
}

package org.rightsdeclarations.rule.standard;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Rule;

/** The words of the rules of this library. */
public final class StandardMessages {
    /** Not loaded before somebody asks for words: a clean document needs none. */
    private static final class Bundles {
        private static final Function<Locale, Messages> MESSAGES = Messages.byLanguage(
                language -> ResourceBundle.getBundle("org.rightsdeclarations.rule.standard.messages", language));

        private static final Function<Locale, Messages> RATIONALES = Messages.byLanguage(
                language -> ResourceBundle.getBundle("org.rightsdeclarations.rule.standard.rationales", language));
    }

    private StandardMessages() {}

    /**
     * Returns the messages of the rules, with their suggestions.
     *
     * @param locale the language of the reader; English for a language that has no messages
     * @return the messages
     */
    public static Messages in(Locale locale) {
        return Bundles.MESSAGES.apply(locale);
    }

    /**
     * Returns a rule that speaks by these messages.
     *
     * @param code the code of the rule, under which its messages are found
     * @param severity how much a problem matters
     * @return the rule
     */
    public static Rule rule(String code, Severity severity) {
        return Rule.of(code, severity, StandardMessages::in).explainedBy(StandardMessages::rationalesIn);
    }

    private static Messages rationalesIn(Locale locale) {
        return Bundles.RATIONALES.apply(locale);
    }
}

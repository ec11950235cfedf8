package org.rightsdeclarations.rule.standard;

import java.util.Locale;
import java.util.ResourceBundle;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;

/** The words of the rules of this library. */
public final class StandardMessages {
    private static final String BUNDLE = "org.rightsdeclarations.rule.standard.messages";

    private StandardMessages() {}

    /**
     * Returns the messages of the rules, with their suggestions, rationales and examples.
     *
     * @param locale the language of the reader; English for a language that has no messages
     * @return the messages
     */
    public static Messages in(Locale locale) {
        Locale language = Messages.languageFor(locale);
        return new Messages(ResourceBundle.getBundle(BUNDLE, language), language);
    }

    /**
     * Returns a rule that speaks by these messages.
     *
     * @param <T> the type of what the rule looks at
     * @param code the code of the rule, under which its messages are found
     * @param subject what the rule looks at
     * @param severity how much a problem matters
     * @param check finds the problems
     * @return the rule
     */
    public static <T> Rule<T> rule(String code, Subject<T> subject, Severity severity, Check<T> check) {
        return Rule.of(code, subject, severity, check, StandardMessages::in);
    }
}

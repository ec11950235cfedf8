package org.rightsdeclarations.json.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.validation.DeclarationValidator;

/** The codes of this library, and where their messages are. */
final class KnownCodes {
    private static final Map<String, Rule> RULES = DeclarationValidator.standard().getRules().stream()
            .collect(Collectors.toMap(Rule::getCode, Function.identity(), (first, same) -> first));

    private KnownCodes() {}

    /** Returns the rule of a code, if it is one of a rule of this library. */
    static Optional<Rule> rule(String code) {
        return Optional.ofNullable(RULES.get(code));
    }

    /** Returns the messages that know a code, by the language of the reader; empty if there are none. */
    static Optional<Function<Locale, Messages>> messages(String code) {
        Rule rule = RULES.get(code);
        if (rule != null) {
            return Optional.of(rule::getMessages);
        }
        if (StructureCode.messages(Locale.ENGLISH).text(code).isPresent()) {
            return Optional.of(StructureCode::messages);
        }
        return Messages.in(Locale.ENGLISH).text(code).isPresent() ? Optional.of(Messages::in) : Optional.empty();
    }
}

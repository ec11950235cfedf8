package org.rightsdeclarations.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Rule;

/**
 * What a rule found, before it is put into words.
 *
 * @param rule the rule
 * @param severity how much it matters
 * @param evidence what must be known whole for the finding to hold
 * @param where where the value stands that is wrong
 * @param arguments the arguments of the message
 */
public record Finding(Rule<?> rule, Severity severity, ValuePath evidence, ValuePath where, Map<String, ?> arguments) {
    /**
     * Returns the finding about a value that stands elsewhere.
     *
     * @param other where the value stands
     * @return the changed copy
     */
    public Finding at(ValuePath other) {
        return new Finding(rule, severity, evidence, other, arguments);
    }

    /**
     * Puts the finding into words.
     *
     * @param locale the language of the reader
     * @param position where the value stands in the text of the document, if it was read from one
     * @return the problem
     */
    public Problem toProblem(Locale locale, Optional<Position> position) {
        Messages messages = rule.getMessages(locale);
        return Problem.builder()
                .code(rule.getCode())
                .severity(severity)
                .pointer(where.toPointer())
                .position(position)
                .arguments(arguments)
                .message(messages.format(rule.getCode(), arguments))
                .suggestion(messages.find(rule.getCode() + ".suggestion", arguments))
                .build();
    }
}

package org.rightsdeclarations.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Rule;

/**
 * What a rule found, before it is put into words.
 *
 * @param rule the rule
 * @param severity how much it matters
 * @param evidence what must be known whole for the finding to hold
 * @param where what is wrong
 * @param arguments the arguments of the message
 */
public record Finding(Rule rule, Severity severity, Part<?> evidence, Part<?> where, Map<String, ?> arguments) {
    /**
     * Puts the finding into words.
     *
     * @param locale the language of the reader
     * @param position where the value is in the text of the document, if it was read from one
     * @return the problem
     */
    public Problem toProblem(Locale locale, Optional<Position> position) {
        return toProblem(locale, where.getPointer(), position);
    }

    /**
     * Puts the finding into words, if the value is elsewhere in the document that it was read from.
     *
     * @param locale the language of the reader
     * @param pointer where the value is in the document
     * @param position where the value is in the text of the document, if it was read from one
     * @return the problem
     */
    public Problem toProblem(Locale locale, String pointer, Optional<Position> position) {
        Messages messages = rule.getMessages(locale);
        return Problem.builder()
                .code(rule.getCode())
                .severity(severity)
                .pointer(pointer)
                .position(position)
                .arguments(arguments)
                .message(messages.format(rule.getCode(), arguments))
                .suggestion(messages.find(rule.getCode() + ".suggestion", arguments))
                .build();
    }
}

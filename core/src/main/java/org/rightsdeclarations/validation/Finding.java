package org.rightsdeclarations.validation;

import java.util.Map;
import org.rightsdeclarations.description.Part;
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
     * Makes the finding a problem.
     *
     * @return the problem, in English and without a position
     */
    public Problem toProblem() {
        return toProblem(where.getPointer());
    }

    /**
     * Makes the finding a problem of a document in which the value is elsewhere.
     *
     * @param pointer where the value is, as a JSON Pointer
     * @return the problem, in English and without a position
     */
    public Problem toProblem(String pointer) {
        return Problem.of(rule.getCode(), severity, pointer, arguments, rule::getMessages);
    }
}

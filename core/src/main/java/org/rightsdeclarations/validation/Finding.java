package org.rightsdeclarations.validation;

import java.util.Map;
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
     * Makes the finding a problem.
     *
     * @return the problem, in English and without a position
     */
    public Problem toProblem() {
        return Problem.of(rule.getCode(), severity, where.toPointer(), arguments, rule::getMessages);
    }
}

package org.rightsdeclarations.validation;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.Comparator;
import java.util.Map;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.description.place.PrintedPlace;
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
 * @param number when it was found in its judgement, from 0; of two findings of one severity at one place, the first one
 *     is told first
 */
public record Finding(
        Rule rule, Severity severity, Part<?> evidence, Part<?> where, Map<String, ?> arguments, int number) {
    /**
     * Creates a finding.
     *
     * @param rule the rule
     * @param severity how much it matters
     * @param evidence what must be known whole for the finding to hold
     * @param where what is wrong
     * @param arguments the arguments of the message
     * @param number when it was found in its judgement
     */
    public Finding {
        require(rule, "rule");
        require(severity, "severity");
        require(evidence, "evidence");
        require(where, "where");
        require(arguments, "arguments");
    }

    /**
     * As they come in the document, about an object before what is in it; at one place, errors before warnings and
     * warnings before infos.
     */
    public static final Comparator<Finding> DOCUMENT_ORDER = Comparator.comparing(Finding::where, Parts.DOCUMENT_ORDER)
            .thenComparingInt(Finding::steps)
            .thenComparing(Finding::severity)
            .thenComparingInt(Finding::number);

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
        Problem problem = Problem.of(rule.getCode(), severity, pointer, arguments, rule::getMessages);
        Problem placed = NodePlaces.of(where).map(problem::withNode).orElse(problem);
        return PrintedPlace.of(where).map(placed::withPrintedPlace).orElse(placed);
    }

    /**
     * Counts the steps of the pointer of what is wrong.
     *
     * @return 0 for a finding about the whole that was judged
     */
    public int steps() {
        int steps = 0;
        for (Part<?> part = where;
                part.getParent().isPresent();
                part = part.getParent().orElseThrow()) {
            steps += part.getIndex() < 0 ? 1 : 2;
        }
        return steps;
    }
}

package org.rightsdeclarations.validation;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;
import java.util.function.Supplier;
import org.rightsdeclarations.problem.Unchecked;

/**
 * What a judgement found, up to a limit.
 *
 * @param kept the first findings in document order, unmodifiable; if there is an error anywhere, one of them is an
 *     error
 * @param more how many others were found, 0 or more
 * @param unchecked tells what was not checked
 */
public record Findings(List<Finding> kept, int more, Supplier<List<Unchecked>> unchecked) {
    /** Nothing was found. */
    public static final Findings NONE = new Findings(List.of(), 0, List::of);

    /**
     * Copies the list.
     *
     * @param kept the first findings
     * @param more how many others were found
     * @param unchecked tells what was not checked
     */
    public Findings {
        kept = List.copyOf(require(kept, "kept"));
        require(unchecked, "unchecked");
    }
}

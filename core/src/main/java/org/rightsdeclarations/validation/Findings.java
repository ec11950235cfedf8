package org.rightsdeclarations.validation;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;

/**
 * What a judgement found, up to a limit.
 *
 * @param kept the first findings in document order, unmodifiable; if there is an error anywhere, one of them is an
 *     error
 * @param more how many others were found, 0 or more
 */
public record Findings(List<Finding> kept, int more) {
    /** Nothing was found. */
    public static final Findings NONE = new Findings(List.of(), 0);

    /**
     * Copies the list.
     *
     * @param kept the first findings
     * @param more how many others were found
     */
    public Findings {
        kept = List.copyOf(require(kept, "kept"));
    }
}

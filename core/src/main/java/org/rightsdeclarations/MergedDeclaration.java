package org.rightsdeclarations;

import static org.rightsdeclarations.problem.MissingValueException.require;

import org.rightsdeclarations.problem.Report;

/**
 * A declaration to which a translation was added. Immutable and thread-safe.
 *
 * @param declaration the declaration in all languages
 * @param report what does not fit: parts that correspond to none, which were added ({@code translation.unaligned}), and
 *     values that differ, of which those of the translation were left out and are named here
 *     ({@code translation.differs}); {@link Declaration#with} says more
 */
public record MergedDeclaration(Declaration declaration, Report report) {
    /**
     * Joins the two.
     *
     * @param declaration the declaration in all languages
     * @param report what does not fit
     */
    public MergedDeclaration {
        require(declaration, "declaration");
        require(report, "report");
    }
}

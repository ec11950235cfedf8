package org.rightsdeclarations;

import static org.rightsdeclarations.problem.MissingValueException.require;

import org.rightsdeclarations.problem.Report;

/**
 * A declaration to which a translation was added. Immutable and thread-safe.
 *
 * @param declaration the declaration in all languages
 * @param report what does not fit: what was added, put in another order, or left out and is named here, as
 *     {@link Declaration#with} says code by code
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

package org.rightsdeclarations.constraint;

/**
 * The validation group of errors in drafts: {@code validator.validate(declaration, Drafts.class)} judges by
 * {@link org.rightsdeclarations.problem.Profile#DRAFT}, the default group by
 * {@link org.rightsdeclarations.problem.Profile#ADOPTED}. The groups in it are those of the other severities.
 */
public interface Drafts {
    /** The validation group of warnings about drafts. */
    interface Warnings {}

    /** The validation group of infos about drafts. */
    interface Infos {}

    /** The validation group of all rules for drafts, without the default group. */
    interface Everything extends Drafts, Drafts.Warnings, Drafts.Infos {}
}

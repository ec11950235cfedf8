package org.rightsdeclarations.constraint;

/**
 * The validation group for drafts: {@code validator.validate(declaration, Drafts.class)} judges by
 * {@link org.rightsdeclarations.problem.Profile#DRAFT}, the default group by
 * {@link org.rightsdeclarations.problem.Profile#ADOPTED}.
 */
public interface Drafts {}

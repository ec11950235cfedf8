package org.rightsdeclarations.constraint;

/**
 * The validation group of the rules of severity {@link org.rightsdeclarations.problem.Severity#WARNING}, for texts that
 * are in use: {@code validator.validate(declaration, Warnings.class)}.
 */
public interface Warnings {}

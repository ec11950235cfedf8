package org.rightsdeclarations.constraint;

/**
 * The validation group of the rules of severity {@link org.rightsdeclarations.problem.Severity#INFO}, for texts that
 * are in use: {@code validator.validate(declaration, Infos.class)}.
 */
public interface Infos {}

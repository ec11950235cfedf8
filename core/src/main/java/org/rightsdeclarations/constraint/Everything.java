package org.rightsdeclarations.constraint;

import jakarta.validation.groups.Default;

/**
 * The validation group of all rules for texts that are in use: {@code validator.validate(declaration,
 * Everything.class)}. It holds the default group, so that the constraints of an embedding system are checked, too.
 */
public interface Everything extends Default, Warnings, Infos {}

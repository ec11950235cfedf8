/**
 * Runs the rules. Start with {@link org.rightsdeclarations.validation.DeclarationValidator}; for Jakarta Validation,
 * see {@link org.rightsdeclarations.constraint}.
 */
@NullMarked
package org.rightsdeclarations.validation;

import org.jspecify.annotations.NullMarked;

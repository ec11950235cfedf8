/** Runs the rules. Start with {@link org.rightsdeclarations.validation.DeclarationValidator}. */
@NullMarked
package org.rightsdeclarations.validation;

import org.jspecify.annotations.NullMarked;

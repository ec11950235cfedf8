/**
 * The rules as constraints of Jakarta Validation. Every type of the model carries
 * {@link org.rightsdeclarations.constraint.Sound}, so that any provider finds what
 * {@link org.rightsdeclarations.validation.DeclarationValidator} finds.
 */
@NullMarked
package org.rightsdeclarations.constraint;

import org.jspecify.annotations.NullMarked;

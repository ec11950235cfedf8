/**
 * Declarations written in Java. Start with {@link org.rightsdeclarations.examples.declaration.ShortDeclaration}; the
 * longest is a real one, {@link org.rightsdeclarations.examples.declaration.GwangjuDeclaration2023}.
 */
@NullMarked
package org.rightsdeclarations.examples.declaration;

import org.jspecify.annotations.NullMarked;

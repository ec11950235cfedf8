/**
 * What things are known by.
 *
 * <p>Start with {@link org.rightsdeclarations.id.Iri}, the name of a thing in the world, and
 * {@link org.rightsdeclarations.id.Address}, the place of a part in its declaration.
 */
@NullMarked
package org.rightsdeclarations.id;

import org.jspecify.annotations.NullMarked;

/**
 * What the types of the model are made of, written once: their members, with name, meaning and kind of value.
 *
 * <p>Start with {@link org.rightsdeclarations.description.Description}, one for each type, and
 * {@link org.rightsdeclarations.description.Part}, one value in its place in a declaration. From the descriptions
 * follow the walk through a declaration, paths, addresses and pointers, and the JSON form.
 *
 * <p>Experimental: any version may change it.
 */
@NullMarked
package org.rightsdeclarations.description;

import org.jspecify.annotations.NullMarked;

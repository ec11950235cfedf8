/**
 * Internal: how each type looks in JSON, described once: reader and writer both follow from the description. Start with
 * {@link org.rightsdeclarations.json.shape.Shapes} or {@link org.rightsdeclarations.json.shape.CatalogueShapes};
 * {@link org.rightsdeclarations.json.shape.Shape} is what a description is made of.
 */
@NullMarked
package org.rightsdeclarations.json.shape;

import org.jspecify.annotations.NullMarked;

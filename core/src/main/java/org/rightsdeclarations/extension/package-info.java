/**
 * What an embedding system keeps in a declaration beside the model: see
 * {@link org.rightsdeclarations.extension.Extensions}.
 */
@NullMarked
package org.rightsdeclarations.extension;

import org.jspecify.annotations.NullMarked;

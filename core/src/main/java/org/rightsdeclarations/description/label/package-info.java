/**
 * Internal: what labels say, in whatever language and however they are printed, so that the items of two translations
 * are told to be the same. Nothing here knows what the items are.
 */
@NullMarked
package org.rightsdeclarations.description.label;

import org.jspecify.annotations.NullMarked;

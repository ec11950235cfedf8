/**
 * Internal: what language tags mean (BCP 47), as texts: the grammar, the registry, the preferred form of a tag, what
 * was meant by a wrong one, and which of several tags suits a reader.
 */
@NullMarked
package org.rightsdeclarations.language;

import org.jspecify.annotations.NullMarked;

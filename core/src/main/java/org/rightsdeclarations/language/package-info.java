/**
 * Internal: languages. What their tags mean (BCP 47), as texts: the grammar, the registry, the preferred form of a tag,
 * what was meant by a wrong one, and which of several suits a reader; by which words and letters a text shows its
 * language; and how languages name periods. Exported to the JSON form only.
 */
@NullMarked
package org.rightsdeclarations.language;

import org.jspecify.annotations.NullMarked;

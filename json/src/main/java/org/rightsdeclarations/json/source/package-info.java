/**
 * Internal: documents that do not come as bytes, but as texts or from the parser of a mapper. They are made bytes, and
 * what is wrong with them is said at their own places.
 */
@NullMarked
package org.rightsdeclarations.json.source;

import org.jspecify.annotations.NullMarked;

/**
 * Internal: what people write instead of what a document should have, and what they meant by it. Nothing here is loaded
 * while a sound document is read. Start with {@link org.rightsdeclarations.json.mistake.Repair}.
 */
@NullMarked
package org.rightsdeclarations.json.mistake;

import org.jspecify.annotations.NullMarked;

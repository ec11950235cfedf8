/**
 * Internal: questions about characters and spellings that several packages ask, and files of words read. Exported to
 * the JSON form only.
 */
@NullMarked
package org.rightsdeclarations.characters;

import org.jspecify.annotations.NullMarked;

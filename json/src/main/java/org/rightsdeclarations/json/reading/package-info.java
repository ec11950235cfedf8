/**
 * Internal: the machine that reads a document once, from start to end, and misses no problem. Start with
 * {@link org.rightsdeclarations.json.reading.Reading}.
 */
@NullMarked
package org.rightsdeclarations.json.reading;

import org.jspecify.annotations.NullMarked;

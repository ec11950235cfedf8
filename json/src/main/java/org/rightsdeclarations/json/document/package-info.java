/**
 * Internal: the bytes of one document: how they are encoded, where in them something is, why they are no JSON, and what
 * may be wrong with their structure. Start with {@link org.rightsdeclarations.json.document.Document}.
 */
@NullMarked
package org.rightsdeclarations.json.document;

import org.jspecify.annotations.NullMarked;

/** Internal: writes documents; see {@link org.rightsdeclarations.json.writing.DocumentWriter}. */
@NullMarked
package org.rightsdeclarations.json.writing;

import org.jspecify.annotations.NullMarked;

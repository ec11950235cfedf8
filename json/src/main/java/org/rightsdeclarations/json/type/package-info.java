/** Internal: how single values look in JSON. */
@NullMarked
package org.rightsdeclarations.json.type;

import org.jspecify.annotations.NullMarked;

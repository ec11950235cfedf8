/** Doc. */
@NullMarked
package org.rightsdeclarations.time;

import org.jspecify.annotations.NullMarked;

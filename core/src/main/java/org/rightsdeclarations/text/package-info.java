/** Doc. */
@NullMarked
package org.rightsdeclarations.text;

import org.jspecify.annotations.NullMarked;

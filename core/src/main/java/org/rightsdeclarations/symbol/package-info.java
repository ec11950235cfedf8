/** Internal: how the symbols of United Nations documents are written. */
@NullMarked
package org.rightsdeclarations.symbol;

import org.jspecify.annotations.NullMarked;

/** How the symbols of United Nations documents are written. Not exported. */
@NullMarked
package org.rightsdeclarations.symbol;

import org.jspecify.annotations.NullMarked;

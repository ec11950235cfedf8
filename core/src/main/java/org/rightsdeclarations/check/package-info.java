/** Checks that the value types share. Not exported: users meet the rules in the value types. */
@NullMarked
package org.rightsdeclarations.check;

import org.jspecify.annotations.NullMarked;

/** Internal: what the rule families of this library share. Users know a rule by its code. */
@NullMarked
package org.rightsdeclarations.rule.standard;

import org.jspecify.annotations.NullMarked;

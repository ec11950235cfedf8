/** What the rule families of this library share. Not exported: users know a rule by its code. */
@NullMarked
package org.rightsdeclarations.rule.standard;

import org.jspecify.annotations.NullMarked;

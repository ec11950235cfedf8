/**
 * The rules of this library, one class for each family: see {@link org.rightsdeclarations.rule.standard.StandardRules}.
 * Not exported: users know a rule by its code.
 */
@NullMarked
package org.rightsdeclarations.rule.standard;

import org.jspecify.annotations.NullMarked;

/**
 * Internal: what a declaration and its parties are known by. Start with
 * {@link org.rightsdeclarations.rule.identity.IdentityRules}.
 */
@NullMarked
package org.rightsdeclarations.rule.identity;

import org.jspecify.annotations.NullMarked;

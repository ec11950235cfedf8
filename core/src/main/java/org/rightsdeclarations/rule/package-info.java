/**
 * What a rule is. Start with {@link org.rightsdeclarations.rule.Rule}; the rules of this library are run by
 * {@link org.rightsdeclarations.validation.DeclarationValidator}.
 */
@NullMarked
package org.rightsdeclarations.rule;

import org.jspecify.annotations.NullMarked;

/** Internal: how a text was adopted. Start with {@link org.rightsdeclarations.rule.adoption.AdoptionRules}. */
@NullMarked
package org.rightsdeclarations.rule.adoption;

import org.jspecify.annotations.NullMarked;

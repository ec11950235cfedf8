/** How a text was adopted. Start with {@link org.rightsdeclarations.rule.adoption.AdoptionRules}. Not exported. */
@NullMarked
package org.rightsdeclarations.rule.adoption;

import org.jspecify.annotations.NullMarked;

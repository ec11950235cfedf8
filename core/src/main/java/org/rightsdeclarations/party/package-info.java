/** Who adopts, signs, commits and benefits: see {@link org.rightsdeclarations.party.Party}. */
@NullMarked
package org.rightsdeclarations.party;

import org.jspecify.annotations.NullMarked;

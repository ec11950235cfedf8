/**
 * Anniversaries: what a text says about them.
 *
 * <p>Start with {@link org.rightsdeclarations.anniversary.ClaimReader}.
 */
@NullMarked
package org.rightsdeclarations.anniversary;

import org.jspecify.annotations.NullMarked;

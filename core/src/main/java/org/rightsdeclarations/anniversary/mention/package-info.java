/**
 * What texts say about anniversaries, as {@link org.rightsdeclarations.anniversary.mention.AnniversaryMention}s. They
 * are found by {@code AnniversaryReader}.
 *
 * <p>Experimental: any version may change it.
 */
@NullMarked
package org.rightsdeclarations.anniversary.mention;

import org.jspecify.annotations.NullMarked;

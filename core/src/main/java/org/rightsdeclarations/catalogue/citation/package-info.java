/**
 * Internal: the words of a citation in seven languages. Start with
 * {@link org.rightsdeclarations.catalogue.citation.PinpointToken}. Knows no instruments.
 */
@NullMarked
package org.rightsdeclarations.catalogue.citation;

import org.jspecify.annotations.NullMarked;

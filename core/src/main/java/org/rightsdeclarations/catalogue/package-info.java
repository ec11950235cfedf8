/**
 * Known instruments and editions of known series, with the sources of each and what contradicts it.
 *
 * <p>Start with {@link org.rightsdeclarations.catalogue.InstrumentCatalogue}; the best known instruments have constants
 * in {@link org.rightsdeclarations.catalogue.Instruments}.
 */
@NullMarked
package org.rightsdeclarations.catalogue;

import org.jspecify.annotations.NullMarked;

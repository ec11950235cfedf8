/**
 * What declarations cite and celebrate: see {@link org.rightsdeclarations.instrument.Instrument} and
 * {@link org.rightsdeclarations.instrument.Occurrence}.
 */
@NullMarked
package org.rightsdeclarations.instrument;

import org.jspecify.annotations.NullMarked;

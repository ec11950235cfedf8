/**
 * Compares how many documents a second each way reads and judges that come one on a line, on all processors.
 *
 * <p>Here the time on the clock counts, and so does collecting garbage: ways take turns, and the fastest round of each
 * is told.
 */
@NullMarked
package org.rightsdeclarations.benchmarks.batches;

import org.jspecify.annotations.NullMarked;

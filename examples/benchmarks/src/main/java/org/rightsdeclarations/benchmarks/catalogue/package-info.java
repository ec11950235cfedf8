/** What a larger catalogue costs a look-up, and a document that is read with it. */
@NullMarked
package org.rightsdeclarations.benchmarks.catalogue;

import org.jspecify.annotations.NullMarked;

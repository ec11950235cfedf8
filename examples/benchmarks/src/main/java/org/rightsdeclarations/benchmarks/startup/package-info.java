/** Measures what a program costs that starts, reads and judges one document, and ends. */
@NullMarked
package org.rightsdeclarations.benchmarks.startup;

import org.jspecify.annotations.NullMarked;

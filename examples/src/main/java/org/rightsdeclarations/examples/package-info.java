/** Runnable examples. Start with {@link org.rightsdeclarations.examples.Quickstart}. */
@NullMarked
package org.rightsdeclarations.examples;

import org.jspecify.annotations.NullMarked;

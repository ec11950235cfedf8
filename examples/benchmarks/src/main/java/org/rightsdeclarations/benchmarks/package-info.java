/** Programs that measure this library, and compare it with what a user would take instead. */
@NullMarked
package org.rightsdeclarations.benchmarks;

import org.jspecify.annotations.NullMarked;

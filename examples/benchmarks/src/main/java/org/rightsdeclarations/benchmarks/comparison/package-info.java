/**
 * Compares what each way of reading and writing a declaration costs, on the same bytes.
 *
 * <p>What counts is the CPU time of the thread that does the work, so that other programs on the machine do not count;
 * tasks take turns in every round, so that what they do to caches and clock rates hits all alike; and of all rounds
 * after the warm-up, the fastest is told, since noise only ever adds. Collecting garbage and compiling are done by
 * other threads, so they are not in the time; the allocated bytes stand beside it.
 */
@NullMarked
package org.rightsdeclarations.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;

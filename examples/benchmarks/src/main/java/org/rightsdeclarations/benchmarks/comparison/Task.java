package org.rightsdeclarations.benchmarks.comparison;

import java.util.function.Supplier;

/**
 * Something that is measured.
 *
 * @param name what the tables call it
 * @param work does it once, and gives what came out of it
 */
record Task(String name, Supplier<?> work) {}

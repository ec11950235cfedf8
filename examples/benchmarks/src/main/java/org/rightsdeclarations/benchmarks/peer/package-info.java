/**
 * What a user would take instead of this library: the format as records, which Jackson's data binding reads and writes,
 * and Hibernate Validator checks by constraints on them.
 */
@NullMarked
package org.rightsdeclarations.benchmarks.peer;

import org.jspecify.annotations.NullMarked;

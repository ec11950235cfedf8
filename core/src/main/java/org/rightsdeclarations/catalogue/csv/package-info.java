/**
 * Internal: tables of comma-separated values. Start with {@link org.rightsdeclarations.catalogue.csv.CsvTable}. Knows
 * nothing of what the rows mean.
 */
@NullMarked
package org.rightsdeclarations.catalogue.csv;

import org.jspecify.annotations.NullMarked;

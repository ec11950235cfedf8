package org.rightsdeclarations.catalogue.csv;

import java.util.List;
import org.rightsdeclarations.problem.Position;

/**
 * One row of a table.
 *
 * @param fields its fields
 * @param positions where each of them starts
 */
record CsvRow(List<String> fields, List<Position> positions) {
    /** The row of a table that has none. */
    static final CsvRow EMPTY = new CsvRow(List.of(), List.of());

    /** {@return where the row starts} */
    Position start() {
        return positions.isEmpty() ? new Position(1, 1) : positions.get(0);
    }
}

package org.rightsdeclarations.catalogue;

import java.util.List;
import org.rightsdeclarations.problem.Position;

/** One row of a table: its fields, with the place where each starts. */
record CsvRow(List<String> fields, List<Position> positions) {
    static final CsvRow EMPTY = new CsvRow(List.of(), List.of());

    Position start() {
        return positions.isEmpty() ? new Position(1, 1) : positions.get(0);
    }
}

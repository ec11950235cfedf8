package org.rightsdeclarations.catalogue;

import java.util.List;
import org.rightsdeclarations.problem.Position;

/** One row of a table: its fields, with the place where each starts. */
record CsvRow(List<String> fields, List<Position> positions) {}

package org.rightsdeclarations.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

/** A table with a header, and what is wrong with it. */
final class CsvTable {
    private final List<String> header = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CsvTable() {}

    /**
     * Reads a table.
     *
     * @param text the whole table
     * @param columns the columns that it may have, in any order; the first one names what the row is about, and must be
     *     there and differ from row to row
     * @param meaning what a row means; empty if something was wrong with it
     * @return what all rows mean
     * @throws InvalidCatalogueException if anything is wrong, with all of it
     */
    static <T> List<T> read(String text, List<String> columns, Function<CsvRecord, Optional<T>> meaning) {
        CsvTable table = new CsvTable();
        Map<Position, InvalidValueException> mistakes = new TreeMap<>();
        List<CsvRow> rows = CsvReader.read(text, mistakes);
        mistakes.forEach((position, mistake) -> table.note(position, "", mistake));
        List<T> values = new ArrayList<>();
        if (mistakes.isEmpty() && table.readHeader(rows, columns)) {
            Set<String> names = new HashSet<>();
            for (int i = 1; i < rows.size(); i++) {
                table.readRow(rows.get(i), i - 1, columns.get(0), names)
                        .flatMap(meaning)
                        .ifPresent(values::add);
            }
        }
        if (!table.problems.isEmpty()) {
            table.problems.sort(
                    Comparator.comparing(problem -> problem.getPosition().orElseThrow()));
            throw new InvalidCatalogueException(Report.of(table.problems, false));
        }
        return values;
    }

    private boolean readHeader(List<CsvRow> rows, List<String> columns) {
        for (int i = 0; !rows.isEmpty() && i < rows.get(0).fields().size(); i++) {
            String name = rows.get(0).fields().get(i).strip();
            Position position = rows.get(0).positions().get(i);
            if (!columns.contains(name)) {
                note(position, "", InvalidValueException.of("value.csv-column", name, "columns", list(columns)));
            } else if (header.contains(name)) {
                note(position, "", InvalidValueException.of("value.csv-twice", name));
            }
            header.add(name);
        }
        if (!header.contains(columns.get(0))) {
            note(new Position(1, 1), "", InvalidValueException.of("value.csv-missing", columns.get(0)));
        }
        return problems.isEmpty();
    }

    private static String list(List<String> columns) {
        return String.join(", ", columns);
    }

    private Optional<CsvRecord> readRow(CsvRow row, int number, String key, Set<String> names) {
        if (row.fields().size() != header.size()) {
            note(
                    row.positions().get(0),
                    "/" + number,
                    InvalidValueException.of("value.csv-fields", row.fields().size(), "columns", header.size()));
            return Optional.empty();
        }
        CsvRecord fields = new CsvRecord(this, number, row);
        fields.require(key, name -> {
            if (!names.add(name)) {
                throw InvalidValueException.of("value.csv-twice", name);
            }
            return name;
        });
        return Optional.of(fields);
    }

    int indexOf(String column) {
        return header.indexOf(column);
    }

    void note(Position position, String pointer, InvalidValueException mistake) {
        problems.add(Problem.builder()
                .severity(Severity.ERROR)
                .code(mistake.getCode())
                .pointer(pointer)
                .position(position)
                .arguments(mistake.getArguments())
                .message(mistake.getMessage())
                .build());
    }
}

package org.rightsdeclarations.catalogue.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Spelling;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;

/** A table with a header, and what is wrong with it. */
public final class CsvTable {
    /** The most characters: as many as bytes of a document in JSON. */
    public static final int MAX_LENGTH = 16 << 20;

    /** The most fields of all rows: each takes some hundred bytes of memory, however short it is. */
    public static final int MAX_FIELDS = 500_000;

    /** The most characters of one field: more than any title or source has. */
    public static final int MAX_FIELD_LENGTH = 100_000;

    static final String MORE = "> ";

    private static final int MAX_PROBLEMS = 1_000;

    /** The places of the columns by name, the first of several. */
    private final Map<String, Integer> header = new HashMap<>();

    private final List<String> known;
    private final List<String> required;
    private int columns;
    private final Set<String> missing = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private int more;

    /** What the rows so far are about. */
    private final Set<String> subjects = new HashSet<>();

    private CsvTable(List<String> known, List<String> required) {
        this.known = known;
        this.required = required;
    }

    /**
     * Reads a table.
     *
     * @param text the whole table
     * @param columns the columns that it may have, in any order
     * @param required those of them that it must have
     * @param meaning what a row means; empty if something was wrong with it
     * @param refusal makes the exception that is thrown if anything is wrong, from all of it
     * @return what all rows mean
     */
    public static <T> List<T> read(
            String text,
            List<String> columns,
            List<String> required,
            Function<CsvRecord, Optional<T>> meaning,
            Function<Report, ? extends RuntimeException> refusal) {
        CsvTable table = new CsvTable(columns, required);
        List<T> values = InvalidValueException.untraced(() -> table.values(text, meaning));
        if (!table.problems.isEmpty()) {
            table.problems.sort(
                    Comparator.comparing(problem -> problem.getPosition().orElseThrow()));
            throw refusal.apply(Report.of(table.problems).withMore(table.more));
        }
        return values;
    }

    /**
     * Refuses a table that was written in another encoding than it was read in. What is known to be sound need not be
     * looked through.
     *
     * @param text the whole table
     * @param refusal makes the exception that is thrown
     */
    public static void checkEncoding(String text, Function<Report, ? extends RuntimeException> refusal) {
        CsvEncoding.find(text).ifPresent(foreign -> {
            InvalidValueException wrong = InvalidValueException.of("value.csv-encoding", foreign.name());
            throw refusal.apply(Report.of(List.of(Problem.of(wrong, "").at(foreign.position()))));
        });
    }

    private <T> List<T> values(String text, Function<CsvRecord, Optional<T>> meaning) {
        List<CsvRow> rows = rows(text);
        List<T> values = new ArrayList<>();
        if (problems.isEmpty()) {
            readHeader(rows.isEmpty() ? CsvRow.EMPTY : rows.get(0));
            for (int i = 1; i < rows.size(); i++) {
                CsvRecord row = readRow(rows.get(i), i - 1);
                T value = row == null ? null : meaning.apply(row).orElse(null);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private List<CsvRow> rows(String text) {
        if (text.length() <= MAX_LENGTH) {
            return CsvReader.read(text, (position, wrong) -> note(position, "", wrong));
        }
        note(
                new Position(1, 1),
                "",
                InvalidValueException.of("value.csv-length", MORE + MAX_LENGTH, "max", MAX_LENGTH));
        return List.of();
    }

    private void readHeader(CsvRow row) {
        for (int i = 0; i < row.fields().size(); i++) {
            String written = row.fields().get(i).strip();
            String name = known.contains(written) ? written : name(written);
            Position position = row.positions().get(i);
            boolean isKnown = known.contains(name);
            String nearest = isKnown || problems.size() >= MAX_PROBLEMS ? "" : nearest(name, known);
            if (!isKnown) {
                note(position, "", InvalidValueException.of("value.csv-column", written, "nearest", nearest));
            }
            if (header.putIfAbsent(name, i) != null && isKnown) {
                note(position, "", InvalidValueException.of("value.csv-twice", name));
            }
        }
        columns = row.fields().size();
        for (String column : required) {
            if (!header.containsKey(column)) {
                missing.add(column);
                note(row.start(), "", InvalidValueException.of("value.csv-missing", column));
            }
        }
    }

    /** Returns the name of a column as it is known: case does not count, nor what stands between words. */
    private static String name(String written) {
        return Unicode.lower(written).replace("\uFEFF", "").replace(' ', '_').replace('-', '_');
    }

    private static String nearest(String name, List<String> columns) {
        Comparator<String> byLikeness =
                Comparator.comparing(column -> Spelling.of(name).likeness(Spelling.of(column), 0));
        return Collections.max(columns, byLikeness);
    }

    private @Nullable CsvRecord readRow(CsvRow row, int number) {
        if (row.fields().size() != columns) {
            note(
                    row.start(),
                    "/" + number,
                    InvalidValueException.of("value.csv-fields", row.fields().size(), "columns", columns));
            return null;
        }
        return new CsvRecord(this, number, row);
    }

    /** Returns the columns that the table may have. */
    List<String> known() {
        return known;
    }

    /** Returns whether each row must have something in a column. */
    boolean isRequired(String column) {
        return required.contains(column);
    }

    /** Returns whether the table was found to lack a column that it must have. */
    boolean isMissing(String column) {
        return missing.contains(column);
    }

    /** Returns whether no row above is about this. */
    boolean isNew(String subject) {
        return subjects.add(subject);
    }

    int indexOf(String column) {
        return header.getOrDefault(column, -1);
    }

    void note(Position position, String pointer, InvalidValueException refusal) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(Problem.of(refusal, pointer).at(position));
        } else {
            more++;
        }
    }
}

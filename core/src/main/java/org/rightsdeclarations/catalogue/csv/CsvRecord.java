package org.rightsdeclarations.catalogue.csv;

import java.util.Optional;
import java.util.function.Function;
import org.rightsdeclarations.problem.InvalidValueException;

/** One row of a {@link CsvTable}, with its fields by column. Notes what is wrong, and goes on. */
public final class CsvRecord {
    private final CsvTable table;
    private final int number;
    private final CsvRow row;
    private boolean sound = true;

    CsvRecord(CsvTable table, int number, CsvRow row) {
        this.table = table;
        this.number = number;
        this.row = row;
    }

    /** Whether nothing was wrong with the fields that were read so far. */
    public boolean isSound() {
        return sound;
    }

    /** Returns what a field means; empty if the column is absent, or the field is empty or refused. */
    public <V> Optional<V> get(String column, Function<String, V> meaning) {
        String field = field(column);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(meaning.apply(field));
        } catch (InvalidValueException refusal) {
            note(column, refusal);
            return Optional.empty();
        }
    }

    /** Returns what a field means; empty if it is empty or refused, and both are noted. */
    public <V> Optional<V> require(String column, Function<String, V> meaning) {
        if (field(column).isEmpty()) {
            note(column, InvalidValueException.of("value.csv-empty", column));
        }
        return get(column, meaning);
    }

    /** Whether a field is there and not empty. */
    public boolean has(String column) {
        return !field(column).isEmpty();
    }

    /**
     * Reads all fields that are not empty, and notes those that are refused, and those that are empty though each row
     * needs them.
     *
     * @param fields takes them in the order of the columns that are known
     */
    public void read(Fields fields) {
        for (String column : table.known()) {
            String field = field(column);
            if (!field.isEmpty()) {
                read(fields, column, field);
            } else if (table.isMissing(column)) {
                sound = false; // noted once, of the header
            } else if (table.isRequired(column)) {
                note(column, InvalidValueException.of("value.csv-empty", column));
            }
        }
    }

    private void read(Fields fields, String column, String field) {
        try {
            fields.read(column, field);
        } catch (InvalidValueException refusal) {
            note(column, refusal);
        }
    }

    /**
     * Refuses what a row above is about.
     *
     * @param subject what this row is about
     * @param field the field that says so
     */
    public void checkIsNew(Object subject, String field) {
        if (!table.isNew(subject.toString())) {
            throw InvalidValueException.of("value.csv-twice", field);
        }
    }

    private String field(String column) {
        int index = table.indexOf(column);
        return index < 0 ? "" : row.fields().get(index).strip();
    }

    private void note(String column, InvalidValueException refusal) {
        sound = false;
        int index = Math.max(0, table.indexOf(column));
        table.note(row.positions().get(index), "/" + number + "/" + column, refusal);
    }

    /** Takes the fields of a row. */
    @FunctionalInterface
    public interface Fields {
        /**
         * Takes a field.
         *
         * @param column the name of its column
         * @param text what it holds, without blanks around it
         * @throws InvalidValueException if it cannot be that
         */
        void read(String column, String text);
    }
}

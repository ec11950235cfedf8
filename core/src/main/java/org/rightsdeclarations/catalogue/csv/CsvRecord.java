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
        if (table.isMissing(column)) {
            sound = false; // noted once, of the header
        } else if (field(column).isEmpty()) {
            note(column, InvalidValueException.of("value.csv-empty", column));
        }
        return get(column, meaning);
    }

    /** Returns what a field means; empty if it is empty, refused or means the same as in a row above: all are noted. */
    public <V> Optional<V> requireUnique(String column, Function<String, V> meaning) {
        return require(column, field -> {
            V value = meaning.apply(field);
            if (!table.isNew(value.toString())) {
                throw InvalidValueException.of("value.csv-twice", field);
            }
            return value;
        });
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
}

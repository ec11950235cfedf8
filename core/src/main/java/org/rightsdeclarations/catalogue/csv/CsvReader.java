package org.rightsdeclarations.catalogue.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Position;

/**
 * Reads comma-separated values as RFC 4180 describes them, or such separated by semicolons or tabs. Empty lines are
 * left out, and so are lines before the header that start with {@code #}.
 */
final class CsvReader {
    private static final char QUOTE = '"';

    private static final String SEPARATORS = ",;\t";

    private final String text;
    private final char separator;
    private final List<CsvRow> rows = new ArrayList<>();
    private int index;
    private int line = 1;
    private int column = 1;
    private int fieldCount;
    private boolean full;

    private CsvReader(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** Returns what separates the fields of the header: spreadsheets write commas, semicolons or tabs. */
    private static char separator(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '#' || isBreak(text.charAt(start)))) {
            while (start < text.length() && !isBreak(text.charAt(start))) {
                start++;
            }
            start++;
        }
        int[] counts = new int[SEPARATORS.length()];
        boolean isQuoted = false;
        for (int i = start; i < text.length() && !isBreak(text.charAt(i)); i++) {
            char c = text.charAt(i);
            isQuoted ^= c == QUOTE;
            int found = isQuoted ? -1 : SEPARATORS.indexOf(c);
            if (found >= 0) {
                counts[found]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /**
     * Reads a table.
     *
     * @param text the whole table
     * @param refusals takes what is wrong with the fields, and where
     * @return the rows, the header included
     */
    static List<CsvRow> read(String text, BiConsumer<Position, InvalidValueException> refusals) {
        CsvReader reader = new CsvReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        while (reader.index < reader.text.length() && !reader.full) {
            reader.readLine(refusals);
        }
        return reader.rows;
    }

    private void readLine(BiConsumer<Position, InvalidValueException> refusals) {
        if (atBreak() || (rows.isEmpty() && text.charAt(index) == '#')) {
            while (!atBreak()) {
                advance();
            }
            readBreak();
            return;
        }
        List<String> fields = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        boolean isOpen = true;
        while (isOpen && !full) {
            if (++fieldCount > CsvTable.MAX_FIELDS) {
                full = true;
                refusals.accept(
                        new Position(line, column),
                        InvalidValueException.of(
                                "value.csv-many", CsvTable.MORE + CsvTable.MAX_FIELDS, "max", CsvTable.MAX_FIELDS));
            }
            Position start = new Position(line, column);
            positions.add(start);
            String field = readField(refusals);
            if (field.length() > CsvTable.MAX_FIELD_LENGTH) {
                refusals.accept(
                        start,
                        InvalidValueException.of("value.csv-field", field.length(), "max", CsvTable.MAX_FIELD_LENGTH));
            }
            fields.add(field);
            isOpen = index < text.length() && text.charAt(index) == separator;
            if (isOpen) {
                advance();
            }
        }
        readBreak();
        rows.add(new CsvRow(fields, positions));
    }

    private String readField(BiConsumer<Position, InvalidValueException> refusals) {
        Position start = new Position(line, column);
        if (atBreak() || text.charAt(index) != QUOTE) {
            return readPlainField();
        }
        StringBuilder field = new StringBuilder();
        boolean isClosed = false;
        advance();
        while (!isClosed && index < text.length()) {
            char c = advance();
            isClosed = c == QUOTE && (index == text.length() || text.charAt(index) != QUOTE);
            if (!isClosed) {
                field.append(c);
                if (c == QUOTE) {
                    advance();
                }
            }
        }
        if (!isClosed || !(atBreak() || text.charAt(index) == separator)) {
            refusals.accept(start, InvalidValueException.of("value.csv-quote", field.toString()));
            while (!atBreak() && text.charAt(index) != separator) {
                advance();
            }
        }
        return field.toString();
    }

    private String readPlainField() {
        int start = index;
        for (; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == separator || isBreak(c)) {
                break;
            }
            column += Character.isLowSurrogate(c) ? 0 : 1;
        }
        return text.substring(start, index);
    }

    private boolean atBreak() {
        return index >= text.length() || isBreak(text.charAt(index));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private void readBreak() {
        if (index < text.length() && advance() == '\r' && index < text.length() && text.charAt(index) == '\n') {
            advance();
        }
    }

    /** Takes one character, and keeps count of the lines and columns as {@link Position} does. */
    private char advance() {
        char c = text.charAt(index++);
        boolean isFirstOfBreak = c == '\r' && index < text.length() && text.charAt(index) == '\n';
        if ((c == '\n' || c == '\r') && !isFirstOfBreak) {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
        return c;
    }
}

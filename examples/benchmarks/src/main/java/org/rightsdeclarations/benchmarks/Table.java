package org.rightsdeclarations.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown: the first column is text, the others are figures. Not thread-safe. */
public final class Table {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Starts a table.
     *
     * @param columns the heads of its columns
     */
    public Table(String... columns) {
        this.columns = List.of(columns);
    }

    /**
     * Adds a row.
     *
     * @param cells a cell for each column
     * @return the line of the row
     */
    public String add(String... cells) {
        rows.add(List.of(cells));
        return line(rows.get(rows.size() - 1));
    }

    /**
     * The lines above the rows.
     *
     * @return two lines
     */
    public String head() {
        String rule = IntStream.range(0, columns.size())
                .mapToObj(column -> column == 0 ? "---" : "---:")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return line(columns) + rule;
    }

    /** Returns the table as lines that end in line feeds. */
    @Override
    public String toString() {
        return head() + rows.stream().map(Table::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}

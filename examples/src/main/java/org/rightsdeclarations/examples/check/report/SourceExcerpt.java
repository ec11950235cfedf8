package org.rightsdeclarations.examples.check.report;

import java.util.List;
import java.util.stream.Collectors;
import org.rightsdeclarations.examples.terminal.text.Glyph;
import org.rightsdeclarations.examples.terminal.text.Isolation;

/**
 * The part of a line that surrounds one column, ready for a terminal.
 *
 * @param text the part, with an ellipsis where the line goes on
 * @param caret the terminal cells before the column
 */
record SourceExcerpt(String text, int caret) {
    /** The most cells that are shown, ellipses not counted. */
    static final int MAX_CELLS = 60;

    /** The cells before the column if the line goes on for long on both sides. */
    private static final int CELLS_BEFORE = 24;

    /** The most code points that are looked at on each side: combining marks take no cells, however many there are. */
    private static final int REACH = 4 * MAX_CELLS;

    private static final String ELLIPSIS = "…";

    /**
     * Returns the part of a line around a column.
     *
     * @param line the code points of the line
     * @param column the column, counted in code points from 1
     */
    static SourceExcerpt of(int[] line, int column) {
        int at = Math.min(column - 1, line.length);
        int first = indentation(line, at);
        int from = Math.max(first, at - REACH);
        int to = Math.min(line.length, at + REACH);
        List<Glyph> glyphs = Glyph.of(line, from, to);
        int start = 0;
        int end = glyphs.size();
        if (Glyph.cells(glyphs) > MAX_CELLS) {
            start = startOf(glyphs, at - from);
            end = endOf(glyphs, start);
        }
        String before = from + start > first ? ELLIPSIS : "";
        String after = from + end < line.length ? ELLIPSIS : "";
        String shown = glyphs.subList(start, end).stream().map(Glyph::text).collect(Collectors.joining());
        return new SourceExcerpt(
                before + Isolation.isolateBetween('"', shown) + after,
                before.length() + Glyph.cells(glyphs.subList(start, at - from)));
    }

    /** Indentation says nothing about a single line, and costs room. */
    private static int indentation(int[] line, int at) {
        int first = 0;
        while (first < at && Character.isWhitespace(line[first])) {
            first++;
        }
        return first;
    }

    private static int startOf(List<Glyph> glyphs, int at) {
        int start = at;
        int room = Math.max(CELLS_BEFORE, MAX_CELLS - Glyph.cells(glyphs.subList(at, glyphs.size())));
        while (start > 0 && room >= glyphs.get(start - 1).cells()) {
            start--;
            room -= glyphs.get(start).cells();
        }
        return start;
    }

    private static int endOf(List<Glyph> glyphs, int start) {
        int end = start;
        int room = MAX_CELLS;
        while (end < glyphs.size() && room >= glyphs.get(end).cells()) {
            room -= glyphs.get(end).cells();
            end++;
        }
        return end;
    }
}

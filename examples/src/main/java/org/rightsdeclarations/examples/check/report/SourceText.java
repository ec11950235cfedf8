package org.rightsdeclarations.examples.check.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Position;

/** The text of a file, counted in lines and columns as a {@link Position} counts. Not thread-safe. */
final class SourceText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final byte[] bytes;
    private final boolean isOneLine;
    private @Nullable List<String> lines;

    /** The line that was asked for last: some documents have but one, with all problems in it. */
    private int number;

    private int[] line = {};

    private SourceText(byte[] bytes, boolean isOneLine) {
        this.bytes = bytes;
        this.isOneLine = isOneLine;
    }

    /**
     * Returns the text of a file.
     *
     * @param bytes what it holds, UTF-8 or not; never changed
     */
    static SourceText of(byte[] bytes) {
        return new SourceText(bytes, false);
    }

    /**
     * Returns one line of a file, whichever.
     *
     * @param bytes what it holds, UTF-8 or not; never changed
     */
    static SourceText ofLine(byte[] bytes) {
        return new SourceText(bytes, true);
    }

    /** Returns the part of a line around a position; empty if nothing that can be shown is there. */
    Optional<SourceExcerpt> excerpt(Position position) {
        List<String> all = lines();
        int wanted = isOneLine ? 1 : position.line();
        if (wanted > all.size() || all.get(wanted - 1).isBlank()) {
            return Optional.empty();
        }
        if (number != wanted) {
            number = wanted;
            line = all.get(number - 1).codePoints().toArray();
        }
        return Optional.of(SourceExcerpt.of(line, position.column()));
    }

    /** Most files are clean, so that lines are made only when one is asked for. */
    private List<String> lines() {
        if (lines == null) {
            String text = new String(bytes, UTF_8);
            String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            lines = hasWideUnits()
                    ? List.of()
                    : isOneLine ? List.of(unmarked) : unmarked.lines().toList();
        }
        return lines;
    }

    /** Whether the file is in UTF-16 or UTF-32 by its first bytes: read as UTF-8 it would be noise. */
    private boolean hasWideUnits() {
        return bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0 || isMark(0xFE, 0xFF) || isMark(0xFF, 0xFE));
    }

    private boolean isMark(int first, int second) {
        return bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}

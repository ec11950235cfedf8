package org.rightsdeclarations.problem;

import java.io.Serializable;

/**
 * A place in a text as an editor shows it. Immutable and thread-safe.
 *
 * <p>Lines end at a line feed, a carriage return or both together. Columns count code points, so a Korean syllable and
 * an emoji are one column each; a byte order mark at the very start counts as none.
 *
 * @param line the line, from 1
 * @param column the column in that line, from 1
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // else Javadoc wants comments on fields that nobody declares
public record Position(int line, int column) implements Comparable<Position>, Serializable {
    private static final long serialVersionUID = 1L;

    /** Orders by line, then by column. */
    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** Returns {@code line:column}, as in {@code 12:5}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}

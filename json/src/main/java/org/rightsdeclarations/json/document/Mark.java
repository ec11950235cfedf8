package org.rightsdeclarations.json.document;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Position;

/** A place that a message names beside its own; its line and column are found when the report is made. */
public final class Mark {
    private final long offset;
    private @Nullable Position position;

    /**
     * Marks a place.
     *
     * @param offset where it is, in bytes of the document
     */
    public Mark(long offset) {
        this.offset = offset;
    }

    /** Returns where it is, in bytes of the document. */
    public long offset() {
        return offset;
    }

    /** Finds its line and column. */
    public void locate(Locator locator) {
        position = locator.locate(offset);
    }

    /** Returns line and column, or null if the place is in no text. */
    @Nullable
    String place() {
        return position == null ? null : position.toString();
    }
}

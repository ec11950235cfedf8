package org.rightsdeclarations.json.document;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Position;

/** Turns byte offsets of one document, asked in ascending order, into positions in one pass. */
public interface Locator {
    /** Returns the position of what is at an offset, or null if it was in no text. */
    @Nullable
    Position locate(long offset);
}

package org.rightsdeclarations.anniversary.reading.words;

import java.util.List;

/**
 * The ordinals of a mention with the word for the anniversary: "50th and 25th anniversaries".
 *
 * @param all one or more
 * @param start where the first ordinal starts, or the word for the anniversary if that comes first
 * @param end where the word for the anniversary ends, or the last ordinal if that comes last
 */
public record Ordinals(List<Ordinal> all, int start, int end) {
    /** Creates ordinals before the word for the anniversary, or one that is that word. */
    public Ordinals(List<Ordinal> all, int end) {
        this(all, all.get(0).start(), end);
    }

    /** Whether the word for the anniversary is its own ordinal, such as "centenary". */
    public boolean isOneWord() {
        return !isAfterWord() && all.get(0).words().end() == end;
    }

    /** Whether the word for the anniversary comes first, as in "aniversario 75.º". */
    public boolean isAfterWord() {
        return start < all.get(0).start();
    }
}

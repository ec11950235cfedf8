package org.rightsdeclarations.anniversary.reading.words;

import java.util.List;

/**
 * The ordinals of a mention with the word for the anniversary: "50th and 25th anniversaries".
 *
 * @param all one or more
 * @param start where the first of these words starts, be it an ordinal or the word for the anniversary
 * @param end where the last of them ends
 */
public record Ordinals(List<Ordinal> all, int start, int end) {
    /** Creates ordinals that come before the word for the anniversary. */
    public Ordinals(List<Ordinal> all, int end) {
        this(all, all.get(0).start(), end);
    }

    /** Returns where the phrase starts that says one of the ordinals. */
    int startOf(Ordinal ordinal) {
        return start < all.get(0).start() ? start : ordinal.start();
    }

    /** Whether the word for the anniversary is its own ordinal, such as "centenary". */
    public boolean isOneWord() {
        return all.get(0).words().end() == end;
    }
}

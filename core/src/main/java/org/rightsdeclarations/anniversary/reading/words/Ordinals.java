package org.rightsdeclarations.anniversary.reading.words;

import java.util.List;

/**
 * The ordinals of a mention with the word for the anniversary: "50th and 25th anniversaries".
 *
 * @param all one or more
 * @param end where the word for the anniversary ends
 */
public record Ordinals(List<Ordinal> all, int end) {
    /** Returns where the first ordinal starts. */
    public int start() {
        return all.get(0).start();
    }

    /** Whether the word for the anniversary is its own ordinal, such as "centenary". */
    public boolean isOneWord() {
        return all.get(0).words().end() == end;
    }
}

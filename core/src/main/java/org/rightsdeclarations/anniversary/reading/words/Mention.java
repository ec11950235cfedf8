package org.rightsdeclarations.anniversary.reading.words;

import java.util.List;

/**
 * The word for an anniversary with its ordinals: "50th and 25th anniversaries".
 *
 * @param ordinals one or more
 * @param end where the word for the anniversary ends
 */
public record Mention(List<Ordinal> ordinals, int end) {
    /** Returns where the first ordinal starts. */
    public int start() {
        return ordinals.get(0).start();
    }

    /** Whether the word is its own ordinal, such as "centenary". */
    public boolean saysItsOrdinal() {
        return ordinals.get(0).span().end() == end;
    }
}

package org.rightsdeclarations.anniversary;

import java.util.List;

/** The word for an anniversary with its ordinals: "50th and 25th anniversaries". */
record Mention(List<Ordinal> ordinals, int end) {
    int start() {
        return ordinals.get(0).start();
    }

    /** Whether the word is its own ordinal, such as "centenary". */
    boolean saysItsOrdinal() {
        return ordinals.get(0).span().end() == end;
    }
}

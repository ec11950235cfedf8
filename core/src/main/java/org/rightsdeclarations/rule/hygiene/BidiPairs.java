package org.rightsdeclarations.rule.hygiene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * The bidirectional controls that go in pairs (UAX #9 section 3.3.2): embeddings and overrides end at PDF, isolates at
 * PDI, each within its paragraph. Those that do not can show a text in another order than it has (CVE-2021-42574).
 */
final class BidiPairs {
    private static final char PDF = '\u202C';
    private static final char PDI = '\u2069';

    private BidiPairs() {}

    /**
     * Finds the first control without its other half.
     *
     * @param text the text
     * @return its index; empty if all controls are paired
     */
    static OptionalInt findUnpaired(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == PDF || c == PDI) {
                if (open.isEmpty()) {
                    return OptionalInt.of(i);
                }
                int opening = open.removeLast();
                if (isIsolate(text.charAt(opening)) != (c == PDI)) {
                    return OptionalInt.of(c == PDI ? opening : i);
                }
            } else if (isIsolate(c) || (c >= '\u202A' && c <= '\u202E')) {
                open.addLast(i);
            } else if (!open.isEmpty() && endsParagraph(c)) {
                return OptionalInt.of(open.getFirst());
            }
        }
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.getFirst());
    }

    private static boolean isIsolate(char c) {
        return c >= '\u2066' && c <= '\u2068';
    }

    private static boolean endsParagraph(char c) {
        return c <= '\u2029' && Character.getDirectionality(c) == Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR;
    }
}

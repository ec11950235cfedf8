package org.rightsdeclarations.rule.parity;

import java.util.OptionalInt;
import org.rightsdeclarations.rule.parity.Translations.Row;

/** A sentence that stands twice, one right after the other, in one language alone: it was pasted twice. */
final class Sentences {
    private static final int MIN_LENGTH = 8;
    private static final String ENDS = ".!?\u3002\uFF01\uFF1F\u061F\u06D4\u0964";

    private Sentences() {}

    /**
     * Finds the language in which a sentence is doubled.
     *
     * @param row a text
     * @return which of its languages; empty if there is none, or several have one
     */
    static OptionalInt findDoubled(Row row) {
        int found = -1;
        for (int i = 0; i < row.words().length; i++) {
            if (isDoubled(row.words()[i])) {
                if (found >= 0) {
                    return OptionalInt.empty();
                }
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private static boolean isDoubled(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?' || c >= 0x61F) && ENDS.indexOf(c) >= 0) {
                int next = i + 1;
                while (next < text.length() && text.charAt(next) <= ' ') {
                    next++;
                }
                int length = i + 1 - start;
                if (length >= MIN_LENGTH && text.regionMatches(start, text, next, length)) {
                    return true;
                }
                start = next;
            }
        }
        return false;
    }
}

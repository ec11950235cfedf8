package org.rightsdeclarations.rule.anniversary;

import org.rightsdeclarations.anniversary.reading.ReadLanguage;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Mention;

/**
 * Sees at one glance that a mention is of a title: the words are there, and nothing parts them from it. Most claims are
 * of this kind, and need not be looked up.
 */
final class PlainNaming {
    /** As long is " of the adoption and proclamation of the ", and somewhat longer. */
    private static final int MAX_GAP_AFTER = 50;

    /** As long is "의 채택 제", and somewhat longer. */
    private static final int MAX_GAP_BEFORE = 10;

    private PlainNaming() {}

    /** Tells whether the mention at an index of a text is of a title. */
    static boolean is(MentioningText text, int index, String title) {
        Mention mention = text.mentions().get(index);
        if (mention.ordinals().size() > 1) {
            return false;
        }
        return text.language() == ReadLanguage.KOREAN
                ? isBefore(text.text(), mention.start(), title)
                : isAfter(text.text(), mention.end(), title);
    }

    private static boolean isAfter(String text, int end, String title) {
        int last = Math.min(end + MAX_GAP_AFTER, text.length() - title.length());
        for (int i = end; i <= last; i++) {
            if (text.startsWith(title, i)) {
                return !Letters.isInsideWord(text, i) && !Letters.isInsideWord(text, i + title.length());
            }
            if (parts(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBefore(String text, int start, String title) {
        int first = Math.max(start - MAX_GAP_BEFORE, title.length());
        for (int i = start; i >= first; i--) {
            if (text.startsWith(title, i - title.length())) {
                return !Letters.isInsideWord(text, i - title.length());
            }
            if (parts(text.charAt(i - 1))) {
                return false;
            }
        }
        return false;
    }

    /** Quotation marks and brackets stand around titles; other marks part a title from the words before. */
    private static boolean parts(char c) {
        return ",;.:()!?\n".indexOf(c) >= 0;
    }
}

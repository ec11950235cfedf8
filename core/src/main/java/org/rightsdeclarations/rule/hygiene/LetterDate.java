package org.rightsdeclarations.rule.hygiene;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;

/**
 * A date of which only the letters for its digits are written, DD/MM/YYYY: where a date belongs, and not where a text
 * says how dates are written.
 */
final class LetterDate {
    private static final String MONTH = "MM";
    private static final List<String> DAYS = List.of("DD", "JJ", "TT");
    private static final List<String> YEARS = List.of("YYYY", "AAAA", "JJJJ");
    private static final String SEPARATORS = "/.-";

    /** How far before a date it may be said that it is only its form. */
    private static final int NEAR = 24;

    private static final String FORM = "form";

    /** Words of the languages of the messages after which a date follows. */
    private static final Set<String> BEFORE = Set.of(
            "on of dated from until by since before after le du au am vom bis zum el del al em il dal".split(" ", -1));

    private LetterDate() {}

    /**
     * Finds the first such date.
     *
     * @param text any text
     * @return it, as printed; null if there is none
     */
    static @Nullable String find(String text) {
        for (int at = text.indexOf(MONTH); at >= 0; at = text.indexOf(MONTH, at + 1)) {
            char separator = charAt(text, at + MONTH.length());
            if (SEPARATORS.indexOf(separator) >= 0) {
                int start = at - length(text, at, separator, -1);
                int end = at + MONTH.length();
                end += length(text, end, separator, 1);
                if (start < at
                        && end > at + MONTH.length()
                        && isDate(text.substring(start, end))
                        && isMeant(text, start, end)) {
                    return text.substring(start, end);
                }
            }
        }
        return null;
    }

    /** Returns how long the letters before or behind a month are, with the mark between. */
    private static int length(String text, int from, char separator, int step) {
        int mark = step < 0 ? from - 1 : from;
        if (charAt(text, mark) != separator) {
            return 0;
        }
        int length = 1;
        while (Unicode.isLetterOrDigit(charAt(text, mark + length * step))) {
            length++;
        }
        return length;
    }

    private static boolean isDate(String letters) {
        String first = letters.substring(0, letters.indexOf(MONTH) - 1);
        String last = letters.substring(letters.indexOf(MONTH) + MONTH.length() + 1);
        return (DAYS.contains(first) && YEARS.contains(last)) || (YEARS.contains(first) && DAYS.contains(last));
    }

    private static boolean isMeant(String text, int start, int end) {
        if (start == 0 && end == text.length()) {
            return true;
        }
        String before = text.substring(Math.max(0, start - NEAR), start).toLowerCase(Locale.ROOT);
        String words = before.strip();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return before.endsWith(" ") && BEFORE.contains(last) && !before.contains(FORM);
    }

    private static char charAt(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}

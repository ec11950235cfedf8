package org.rightsdeclarations.value;

import org.jspecify.annotations.Nullable;

/** Reads a date from a part of a text, or null if it is not one. */
final class DateReader {
    private DateReader() {}

    static @Nullable PartialDate read(String text, int start, int end) {
        DateQualifier qualifier = qualifier(text, start, end);
        if (qualifier == DateQualifier.EXACT) {
            return readPlain(text, start, end, qualifier);
        }
        int from = start + qualifier.prefix.length();
        int to = end - qualifier.suffix.length();
        return text.startsWith(qualifier.prefix, start) && text.startsWith(qualifier.suffix, to)
                ? readPlain(text, from, to, qualifier)
                : null;
    }

    /** Returns the only qualifier that the text may have, by its last character. */
    private static DateQualifier qualifier(String text, int start, int end) {
        char last = end > start ? text.charAt(end - 1) : ' ';
        if (last == ']') {
            return text.startsWith(DateQualifier.OR_EARLIER.prefix, start)
                    ? DateQualifier.OR_EARLIER
                    : DateQualifier.OR_LATER;
        }
        return last == '~' ? DateQualifier.ABOUT : DateQualifier.EXACT;
    }

    private static @Nullable PartialDate readPlain(String text, int start, int end, DateQualifier qualifier) {
        int length = end - start;
        if (length != 4 && length != 7 && length != 10) {
            return null;
        }
        int year = digits(text, start, start + 4);
        int month = PartialDate.ABSENT;
        int day = PartialDate.ABSENT;
        if (length > 4) {
            month = text.charAt(start + 4) == '-' ? digits(text, start + 5, start + 7) : 0;
            if (!PartialDate.isMonth(month)) {
                return null;
            }
        }
        if (length > 7) {
            day = text.charAt(start + 7) == '-' ? digits(text, start + 8, end) : 0;
            if (!PartialDate.isDay(year, month, day)) {
                return null;
            }
        }
        return PartialDate.isYear(year) ? new PartialDate(year, month, day, qualifier) : null;
    }

    /** Returns the number, or -1 if there is anything else than ASCII digits. */
    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}

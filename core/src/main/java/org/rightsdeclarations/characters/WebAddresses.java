package org.rightsdeclarations.characters;

/** Addresses of the web and of mail inside texts: they are the same in all languages and scripts. */
public final class WebAddresses {
    private static final String[] MARKS = {"://", "www.", "@"};

    /** Letters of the first and the last part of the name of a domain. */
    private static final int MIN_DOMAIN = 2;

    private static final String ENDS = "<>\"()[]{}";

    private WebAddresses() {}

    /**
     * Replaces addresses by blanks.
     *
     * @param text a text
     * @return the text in the same length; the same text if it has no address
     */
    public static String blank(String text) {
        StringBuilder words = null;
        for (String mark : MARKS) {
            for (int at = text.indexOf(mark); at >= 0; ) {
                int start = at;
                while (start > 0 && isOfAddress(text.charAt(start - 1))) {
                    start--;
                }
                int end = at + mark.length();
                while (end < text.length() && isOfAddress(text.charAt(end))) {
                    end++;
                }
                words = words == null ? new StringBuilder(text) : words;
                for (int i = start; i < end; i++) {
                    words.setCharAt(i, ' ');
                }
                at = text.indexOf(mark, end);
            }
        }
        return blankDomains(words == null ? text : words.toString());
    }

    /** Replaces names of domains without more, such as {@code quays.example.org}. */
    private static String blankDomains(String text) {
        StringBuilder words = null;
        for (int point = text.indexOf('.'); point >= 0; ) {
            int start = point;
            while (start > 0 && isOfDomain(text.charAt(start - 1))) {
                start--;
            }
            int end = point + 1;
            int last = point;
            while (end < text.length() && (isOfDomain(text.charAt(end)) || text.charAt(end) == '.')) {
                last = text.charAt(end) == '.' && end + 1 < text.length() && isOfDomain(text.charAt(end + 1))
                        ? end
                        : last;
                end++;
            }
            if (point - start >= MIN_DOMAIN && end - last > MIN_DOMAIN && hasNoDigit(text, last + 1, end)) {
                words = words == null ? new StringBuilder(text) : words;
                for (int i = start; i < end; i++) {
                    words.setCharAt(i, ' ');
                }
            }
            point = text.indexOf('.', end);
        }
        return words == null ? text : words.toString();
    }

    private static boolean hasNoDigit(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Ascii.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfDomain(char c) {
        return (c >= 'a' && c <= 'z') || Ascii.isDigit(c) || c == '-';
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7F && ENDS.indexOf(c) < 0;
    }
}

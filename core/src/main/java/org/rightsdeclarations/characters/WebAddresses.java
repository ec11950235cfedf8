package org.rightsdeclarations.characters;

/** Addresses of the web and of mail inside texts: they are the same in all languages and scripts. */
public final class WebAddresses {
    private static final String[] MARKS = {"://", "www.", "@"};
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
        return words == null ? text : words.toString();
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7F && ENDS.indexOf(c) < 0;
    }
}

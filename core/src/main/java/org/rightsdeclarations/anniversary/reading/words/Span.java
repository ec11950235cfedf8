package org.rightsdeclarations.anniversary.reading.words;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {
    /** Returns the words of the stretch. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Returns the stretch with the quotation marks or brackets around it, if it stands in any. */
    public Span quoted(String text) {
        boolean isQuoted =
                start > 0 && end < text.length() && isQuote(text.charAt(start - 1)) && isQuote(text.charAt(end));
        return isQuoted ? new Span(start - 1, end + 1) : this;
    }

    private static boolean isQuote(char c) {
        return switch (Character.getType(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION -> true;
            default -> c == '"' || c == '\'' || c == '<' || c == '>';
        };
    }
}

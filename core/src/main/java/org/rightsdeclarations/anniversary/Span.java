package org.rightsdeclarations.anniversary;

/** A stretch of a text, in UTF-16 units; the end is exclusive. */
record Span(int start, int end) {
    String of(String text) {
        return text.substring(start, end);
    }

    int length() {
        return end - start;
    }

    /** Returns the stretch with the quotation marks or brackets around it, if it stands in any. */
    Span quoted(String text) {
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

    PrintedWords print(String text) {
        return new PrintedWords(of(text), start);
    }
}

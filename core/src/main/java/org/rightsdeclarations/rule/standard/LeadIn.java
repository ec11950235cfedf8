package org.rightsdeclarations.rule.standard;

/** Words that lead into what follows, such as a list or a new wording. */
public final class LeadIn {
    private LeadIn() {}

    /**
     * Returns whether a text is such words.
     *
     * @param text a whole text
     * @return {@code true} if it ends with a colon
     */
    public static boolean is(String text) {
        String words = text.strip();
        return words.endsWith(":") || words.endsWith("\uFF1A");
    }
}

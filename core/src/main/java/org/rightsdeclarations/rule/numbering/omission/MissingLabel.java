package org.rightsdeclarations.rule.numbering.omission;

import java.util.Optional;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.PrintedNumber;

/**
 * A label that no item of a list has, as the list would print it.
 *
 * @param prefix what is printed before its number: {@code Article } with a blank, or {@code (}
 * @param numeral its number
 * @param suffix what is printed after its number: {@code )}
 */
public record MissingLabel(String prefix, String numeral, String suffix) {
    /** Marks that part a label from the words after it, of which a text may have another. */
    private static final String CLOSING = ".):";

    private static final String ORDINAL_MARKS = "\u00BA\u00AA";
    private static final String CLOSING_OF_ANY_SCRIPT = CLOSING + "]}\u00B0\u3001\uFF09\uFF0E\uFF1A" + ORDINAL_MARKS;

    /** Letters by which an abbreviated or declined word is known: Art. for Articolul, Статьи for Статья. */
    private static final int STEM = 3;

    private static final int LONGEST_WORD = 40;

    /**
     * Returns the label that a list would print for another number.
     *
     * @param label a label of the list
     * @param printed its number as it is read
     * @param relabelled the whole label with the other number, if it is certain how that would be written
     * @param alone the other number, as written without a label
     */
    static MissingLabel like(String label, PrintedNumber printed, Optional<String> relabelled, String alone) {
        int end = label.stripTrailing().length() - printed.getRest().length();
        while (end > 0 && Opening.isBlank(label.charAt(end - 1))) {
            end--;
        }
        String prefix = label.substring(0, end - printed.getText().length());
        String suffix = label.substring(end);
        String numeral = relabelled
                .map(other -> other.substring(prefix.length(), other.length() - suffix.length()))
                .orElse(alone);
        return new MissingLabel(prefix, numeral, suffix);
    }

    /**
     * Returns whether a text has the label where a new item could begin. One that no mark parts from the words after it
     * must stand in a heading, since so do references: Article 5 applies.
     */
    boolean isIn(String text) {
        boolean isClosed = isClosed();
        for (int at = text.indexOf(numeral); at >= 0; at = text.indexOf(numeral, at + 1)) {
            int end = end(text, at + numeral.length());
            int start = end < 0 ? -1 : start(text, at);
            if (start >= 0
                    && (isClosed
                            ? Opening.isAt(text, start, end)
                            : Opening.isHeadingAt(text, start, end) || Opening.isJoinedAt(text, start, end))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the label ends with a mark: ), . or that of an ordinal. */
    private boolean isClosed() {
        return !suffix.isEmpty()
                && suffix.chars().allMatch(c -> !Unicode.isLetterOrDigit(c) || ORDINAL_MARKS.indexOf(c) >= 0)
                && CLOSING_OF_ANY_SCRIPT.indexOf(suffix.charAt(suffix.length() - 1)) >= 0;
    }

    /** Returns where the label ends whose number ends in a text; -1 if it is another. */
    private int end(String text, int after) {
        int end = after;
        if (text.startsWith(suffix, after)) {
            end += suffix.length();
        } else if (after < text.length() && CLOSING.contains(suffix) && CLOSING.indexOf(text.charAt(after)) >= 0) {
            end++;
        } else {
            return -1;
        }
        boolean goesOn = end < text.length()
                && (Unicode.isDigit(text.charAt(end)) || (suffix.isEmpty() && CLOSING.indexOf(text.charAt(end)) >= 0));
        return goesOn ? -1 : end;
    }

    /** Returns where the label begins whose number begins in a text; -1 if it is another. */
    private int start(String text, int at) {
        String before = prefix.strip();
        if (before.length() == prefix.length()) {
            return text.startsWith(before, at - before.length()) ? at - before.length() : -1;
        }
        int end = at;
        while (end > 0 && Opening.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end - before.length();
        return text.regionMatches(true, start, before, 0, before.length()) ? start : startOfWord(text, end);
    }

    private int startOfWord(String text, int after) {
        int end = after > 0 && text.charAt(after - 1) == '.' ? after - 1 : after;
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && Unicode.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean isAlike =
                end - start >= STEM && startsWithLetters() && text.regionMatches(true, start, prefix, 0, STEM);
        return isAlike ? start : -1;
    }

    private boolean startsWithLetters() {
        return prefix.length() > STEM && prefix.chars().limit(STEM).allMatch(Unicode::isLetter);
    }

    /** Returns the label as printed. */
    @Override
    public String toString() {
        return prefix + numeral + suffix;
    }
}

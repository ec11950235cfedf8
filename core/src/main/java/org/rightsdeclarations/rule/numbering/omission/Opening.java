package org.rightsdeclarations.rule.numbering.omission;

import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.rule.standard.SentenceEnd;

/**
 * Where a new item could begin inside a text: at the beginning of a line or, if what follows begins like an item, after
 * a semicolon, a colon, a comma without a blank or the end of a sentence. A full stop after one or two letters, or
 * after an abbreviation by which texts refer to a provision, ends no sentence: para. (2).
 */
final class Opening {
    private static final String LIST_MARKS = ";:\uFF1B\uFF1A\u061B";
    private static final String CLOSED = ")]\"\u00BB\u201C\u201D\u2019";
    private static final String AFTER_REFERENCE = ".,;:)]\u2013-/";
    private static final int LONGEST_ABBREVIATION = 6;
    private static final int FEW_LETTERS = 2;

    /** In the languages of the samples. */
    private static final Set<String> REFERRING = Set.of(("art arts abs abschn alin anh anl ann app apdo apr bst"
                    + " cap cfr chap fig frac inc kap lett lid lit mom nos num odst ods"
                    + " par para paras párr písm pkt poz prot reg roz rozdz sec sect secs stk str"
                    + " subs subsec tit ust vgl zák ziff абз гл подп розд ред стр част чл")
            .split(" ", -1));

    private Opening() {}

    static boolean isBlank(char c) {
        return c == '\t' || (Character.isSpaceChar(c) && c != '\u2028');
    }

    /**
     * Returns whether an item could begin with a label in a text.
     *
     * @param text the text
     * @param start where the label begins
     * @param end where it ends
     */
    static boolean isAt(String text, int start, int end) {
        int before = beforeBlanks(text, start);
        int after = end;
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        if (isStartOfLine(text, before)) {
            return after == text.length() || AFTER_REFERENCE.indexOf(text.charAt(after)) < 0;
        }
        if (after == text.length() || AFTER_REFERENCE.indexOf(text.charAt(after)) >= 0) {
            return false;
        }
        return (LIST_MARKS.indexOf(text.charAt(before - 1)) >= 0 && !isBetweenFigures(text, before - 1, start))
                || (start == before && isCommaAfterWord(text, before - 1))
                || (endsSentence(text, before, start) && beginsSentence(text, after));
    }

    /** Returns whether a label without a mark at its end begins a line that is no sentence: there it may refer. */
    static boolean isHeadingAt(String text, int start, int end) {
        if (!isStartOfLine(text, beforeBlanks(text, start)) || isLetter(text, end)) {
            return false;
        }
        int endOfLine = text.indexOf('\n', start);
        String line =
                text.substring(start, endOfLine < 0 ? text.length() : endOfLine).strip();
        char last = line.charAt(line.length() - 1);
        return SentenceEnd.MARKS.indexOf(last) < 0 && LIST_MARKS.indexOf(last) < 0 && last != ',';
    }

    /** Returns whether a label begins a line, and the next word follows without a blank: Article 5Everyone. */
    static boolean isJoinedAt(String text, int start, int end) {
        return isStartOfLine(text, beforeBlanks(text, start))
                && isLetter(text, end)
                && Unicode.isCapital(text.codePointAt(end))
                && isLetter(text, end + 1)
                && !Unicode.isCapital(text.codePointAt(end + 1));
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Unicode.isLetter(text.codePointAt(at));
    }

    private static int beforeBlanks(String text, int start) {
        int before = start;
        while (before > 0 && isBlank(text.charAt(before - 1))) {
            before--;
        }
        return before;
    }

    private static boolean isStartOfLine(String text, int before) {
        return before == 0 || text.charAt(before - 1) == '\n' || text.charAt(before - 1) == '\u2028';
    }

    private static boolean endsSentence(String text, int before, int start) {
        int mark = before - 1;
        if (text.charAt(mark) == '}') {
            return true; // of a note
        }
        if (mark > 0 && CLOSED.indexOf(text.charAt(mark)) >= 0) {
            mark--;
        }
        if (SentenceEnd.MARKS.indexOf(text.charAt(mark)) < 0) {
            return false;
        }
        return text.charAt(mark) != '.' || !isOfAbbreviation(text, mark, start);
    }

    /** Returns whether a comma, which no blank parts from the label, follows a word and no other label: debts,d). */
    private static boolean isCommaAfterWord(String text, int comma) {
        return comma > 1
                && text.charAt(comma) == ','
                && Unicode.isLetter(text.charAt(comma - 1))
                && Unicode.isLetter(text.charAt(comma - 2));
    }

    /** Looks at what is before a full stop: a figure before another, or a few letters. */
    private static boolean isOfAbbreviation(String text, int stop, int start) {
        int from = stop;
        while (from > 0 && stop - from <= LONGEST_ABBREVIATION && Unicode.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from == stop
                ? isBetweenFigures(text, stop, start)
                : stop - from <= FEW_LETTERS || REFERRING.contains(Unicode.lower(text.substring(from, stop)));
    }

    private static boolean isBetweenFigures(String text, int mark, int start) {
        return mark > 0 && Unicode.isDigit(text.charAt(mark - 1)) && Unicode.isDigit(text.charAt(start));
    }

    /** Returns whether words begin with no small letter, unless it is the label of an inner item: a). */
    private static boolean beginsSentence(String text, int at) {
        boolean isSmall = Character.isLowerCase(text.codePointAt(at));
        return !isSmall || (at + 1 < text.length() && ".)".indexOf(text.charAt(at + 1)) >= 0);
    }
}

package org.rightsdeclarations.rule.wording;

import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Two marks side by side of which one was to go: commas, semicolons and colons, one of them before a full stop, or two
 * full stops behind a word. Two commas before a word may be a quotation mark and two colons a part of a program, and a
 * full stop may end an abbreviation.
 *
 * @param marks both marks
 * @param position the character with which they begin, as people count them, from 1
 */
record DoubledMark(String marks, int position) {
    /** Languages that write two full stops for a pause. */
    private static final Set<String> WITH_PAUSES = Set.of("ar", "arb", "fa", "prs", "ur", "ps", "ckb");

    private static final String FIRST = ",;:";
    private static final String SECOND = ",;:.";

    /** Fewer letters before a full stop may be an abbreviation. */
    private static final int FEWEST_BEFORE = 3;

    /** The longest name of a character in HTML that ends with a semicolon. */
    private static final int LONGEST_NAME = 10;

    /**
     * Finds the first such marks.
     *
     * @param text the text
     * @param language its language
     */
    static Optional<DoubledMark> find(String text, LanguageTag language) {
        boolean hasPauses = WITH_PAUSES.contains(language.getLanguage());
        boolean isGreek = language.getLanguage().equals("el");
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean areMarks = FIRST.indexOf(text.charAt(i)) >= 0 && areTwo(text, i) && !endsName(text, i);
            boolean areQuestions = isGreek && text.charAt(i) == ';';
            if ((areMarks && !areQuestions) || (!hasPauses && areStops(text, i))) {
                return Optional.of(new DoubledMark(text.substring(i, i + 2), text.codePointCount(0, i) + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean areTwo(String text, int first) {
        char one = text.charAt(first);
        char other = text.charAt(first + 1);
        char next = first + 2 < text.length() ? text.charAt(first + 2) : ' ';
        return SECOND.indexOf(other) >= 0
                && (first == 0 || SECOND.indexOf(text.charAt(first - 1)) < 0)
                && (one != other || one == ';' || (one == ',' && isBetweenWords(text, first)))
                && SECOND.indexOf(next) < 0
                && !Unicode.isLetterOrDigit(next);
    }

    /** Returns whether two commas touch the word before them alone: a quotation mark would touch the one behind it. */
    private static boolean isBetweenWords(String text, int first) {
        return first > 0
                && Unicode.isLetter(text.charAt(first - 1))
                && first + 2 < text.length()
                && text.charAt(first + 2) <= ' ';
    }

    /** Returns whether two full stops, and not three, stand between a word and another one or the end. */
    private static boolean areStops(String text, int first) {
        if (text.charAt(first) != '.' || text.charAt(first + 1) != '.' || first < FEWEST_BEFORE) {
            return false;
        }
        for (int i = first - FEWEST_BEFORE; i < first; i++) {
            if (!Unicode.isLetter(text.charAt(i))) {
                return false;
            }
        }
        int next = first + 2;
        return next == text.length()
                || (text.charAt(next) <= ' ' && next + 1 < text.length() && Unicode.isLetter(text.charAt(next + 1)));
    }

    private static boolean endsName(String text, int mark) {
        int start = mark - 1;
        while (start > 0 && mark - start < LONGEST_NAME && text.charAt(start) > ' ' && text.charAt(start) != '&') {
            start--;
        }
        return start >= 0 && text.charAt(start) == '&';
    }
}

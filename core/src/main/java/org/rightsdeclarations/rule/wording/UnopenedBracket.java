package org.rightsdeclarations.rule.wording;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.standard.QuotedWords;
import org.rightsdeclarations.value.LocalizedText;

/**
 * A round bracket that closes behind a word, or behind another one, although none was opened: neither in its text nor
 * in those before. What is shorter than a word, or begins the text, may be a label, as in {@code a)}, and a figure a
 * footnote.
 *
 * @param words the end of what it closes, with the bracket
 * @param position the bracket, as people count characters, from 1
 */
record UnopenedBracket(String words, int position) {
    private static final String OPENING = "([{\uFF08\uFF3B\u3014\u3010\uFE59";
    private static final String CLOSING = ")]}\uFF09\uFF3D\u3015\u3011\uFE5A";
    private static final String ROMAN = "ivxlcdmIVXLCDM";
    private static final int FEWEST_LETTERS = 4;
    private static final int SHOWN = 24;

    /** In how many earlier texts it may have been opened. */
    private static final int MOST_TEXTS = 60;

    /**
     * Finds the first such bracket.
     *
     * @param examination a text with a bracket
     */
    static Optional<UnopenedBracket> find(Examination<Passage> examination) {
        Passage passage = examination.subject();
        String text = passage.text();
        int bracket = mayCloseMore(text) ? firstUnopened(text) : -1;
        if (bracket < 0
                || OpenBracket.FROM_RIGHT.contains(passage.language().getLanguage())
                || QuotedWords.holds(text, bracket)
                || isOpenedBefore(examination)) {
            return Optional.empty();
        }
        String words =
                text.substring(Math.max(0, bracket + 1 - SHOWN), bracket + 1).strip();
        return Optional.of(new UnopenedBracket(words, text.codePointCount(0, bracket) + 1));
    }

    /** Sees quickly that most texts open as many as they close. */
    private static boolean mayCloseMore(String text) {
        int close = text.indexOf(')');
        int open = text.indexOf('(');
        while (close >= 0 && open >= 0 && open < close) {
            close = text.indexOf(')', close + 1);
            open = text.indexOf('(', open + 1);
        }
        return close >= 0 || text.indexOf('\uFF09') >= 0;
    }

    private static int firstUnopened(String text) {
        int open = 0;
        int labels = 0; // that may have closed nothing, as in (letter a) of the act)
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open++;
            } else if (CLOSING.indexOf(c) >= 0 && open > 0) {
                open--;
                labels += OpenBracket.isLabel(text, i) ? 1 : 0;
            } else if ((c == ')' || c == '\uFF09') && closes(text, i) && labels-- <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a word or a bracket stands before a bracket, and no end of a quotation behind it. */
    private static boolean closes(String text, int bracket) {
        int start = bracket;
        boolean mayBeRoman = true;
        while (start > 0 && Unicode.isLetter(text.charAt(start - 1))) {
            start--;
            mayBeRoman &= ROMAN.indexOf(text.charAt(start)) >= 0;
        }
        boolean isWord = start > 0 && bracket - start >= FEWEST_LETTERS && !mayBeRoman;
        boolean isSecond = bracket > 1
                && text.charAt(bracket - 1) == text.charAt(bracket)
                && Unicode.isLetterOrDigit(text.charAt(bracket - 2));
        boolean isQuoted = bracket + 1 < text.length() && QuotedWords.isMark(text.charAt(bracket + 1));
        return (isWord || isSecond) && !isQuoted;
    }

    private static boolean isOpenedBefore(Examination<Passage> examination) {
        List<Part<LocalizedText>> texts = examination.parts(LocalizedText.class);
        Part<?> own = examination.part().getParent().orElseThrow();
        int at = Collections.binarySearch(texts, own, Parts.DOCUMENT_ORDER);
        for (int i = at - 1; i >= Math.max(0, at - MOST_TEXTS); i--) {
            Optional<String> text =
                    texts.get(i).getValue().get(examination.subject().language());
            if (text.isPresent() && OpenBracket.firstUnmatched(text.get()) >= 0) {
                return true;
            }
        }
        return false;
    }
}

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
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * A round bracket that nothing closes, neither in its text nor in those that follow. One that closes without having
 * been opened is most often part of a label, as in {@code a)}, and is left in peace.
 */
record OpenBracket(String words, int position) {
    private static final String OPENING = "(\uFF08";
    private static final String CLOSING = ")\uFF09";

    private static final int SHOWN = 24;

    /** Before a bracket, part of a face. */
    private static final String EYES = ":;=";

    /** A label inside a text is no longer. */
    private static final int LONGEST_LABEL = 5;

    /** How many later texts may close a bracket. */
    private static final int MOST_TEXTS = 40;

    /**
     * Finds the first bracket that is not closed.
     *
     * @param examination a text with a bracket
     */
    static Optional<OpenBracket> find(Examination<Passage> examination) {
        String text = examination.subject().text();
        int open = firstUnmatched(text);
        if (open < 0 || isPrinted(text, open) || isClosedLater(examination)) {
            return Optional.empty();
        }
        String words =
                text.substring(open, Math.min(text.length(), open + SHOWN)).strip();
        return Optional.of(new OpenBracket(words, text.codePointCount(0, open) + 1));
    }

    /** Returns where the outermost bracket without its other half is; -1 if there is none. */
    private static int firstUnmatched(String text) {
        int closed = 0;
        int open = -1;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (CLOSING.indexOf(c) >= 0) {
                closed++;
            } else if (OPENING.indexOf(c) >= 0 && closed-- == 0) {
                open = i;
                closed = 0;
            }
        }
        return open;
    }

    /** Returns whether a bracket stands for itself, is part of a face, or is in words that are quoted as they are. */
    private static boolean isPrinted(String text, int bracket) {
        char before = bracket == 0 ? ' ' : text.charAt(bracket - 1);
        return EYES.indexOf(before) >= 0 || QuotedWords.isMark(before) || QuotedWords.holds(text, bracket);
    }

    /** Returns whether one of the texts that follow closes more brackets than it opens. */
    private static boolean isClosedLater(Examination<Passage> examination) {
        LanguageTag language = examination.subject().language();
        List<Part<LocalizedText>> texts = examination.parts(LocalizedText.class);
        Part<?> own = examination.part().getParent().orElseThrow();
        int next = Collections.binarySearch(texts, own, Parts.DOCUMENT_ORDER) + 1;
        for (int i = next; i < Math.min(texts.size(), next + MOST_TEXTS); i++) {
            Optional<String> text = texts.get(i).getValue().get(language);
            if (text.isPresent() && closesMore(text.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean closesMore(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open++;
            } else if (CLOSING.indexOf(c) >= 0 && --open < 0) {
                if (!isLabel(text, i)) {
                    return true;
                }
                open = 0;
            }
        }
        return false;
    }

    /** Returns whether a label such as a) ends here. */
    private static boolean isLabel(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_LABEL && Unicode.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < end && (start == 0 || !Unicode.isLetterOrDigit(text.charAt(start - 1)));
    }
}

package org.rightsdeclarations.rule.wording;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** What may close a bracket of another kind, as in the interval (0, 1]. */
    private static final String CLOSING_OTHERS = "]\uFE5A\u3015\uFF3D";

    private static final String OPENING_OTHERS = "[\uFE59\u3014\uFF3B";

    private static final String ROMAN = "ivxlIVXL";
    private static final int SHOWN = 24;

    /** Before a bracket, part of a face. */
    private static final String EYES = ":;=";

    /** Between the eyes of a face and its mouth. */
    private static final String NOSES = "-\u2011o'";

    /** Languages in which a bracket that was typed as it looks opens where it should close. */
    static final Set<String> FROM_RIGHT =
            Set.of("ar", "arb", "he", "iw", "fa", "prs", "ur", "yi", "ji", "ps", "ckb", "sd", "ug", "dv");

    /** How many later texts may close a bracket. */
    private static final int MOST_TEXTS = 60;

    /**
     * Finds the first bracket that is not closed.
     *
     * @param examination a text with a bracket
     */
    static Optional<OpenBracket> find(Examination<Passage> examination) {
        String text = examination.subject().text();
        int open = firstUnmatched(text);
        if (open < 0
                || isPrinted(text, open)
                || isClosedOtherwise(text, open)
                || isFromRight(examination.subject(), open)
                || isClosedLater(examination)) {
            return Optional.empty();
        }
        String words =
                text.substring(open, Math.min(text.length(), open + SHOWN)).strip();
        return Optional.of(new OpenBracket(words, text.codePointCount(0, open) + 1));
    }

    /** Returns where the outermost bracket without its other half is; -1 if there is none. */
    static int firstUnmatched(String text) {
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
        boolean isFace = EYES.indexOf(before) >= 0
                || (bracket > 1 && NOSES.indexOf(before) >= 0 && EYES.indexOf(text.charAt(bracket - 2)) >= 0);
        return isFace || QuotedWords.isMark(before) || QuotedWords.holds(text, bracket);
    }

    private static boolean isClosedOtherwise(String text, int bracket) {
        int open = 0;
        for (int i = bracket + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING_OTHERS.indexOf(c) >= 0) {
                open++;
            } else if (CLOSING_OTHERS.indexOf(c) >= 0 && --open < 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a bracket may be the other one of a pair, or stand behind a label, in a text from the right. */
    private static boolean isFromRight(Passage passage, int bracket) {
        String text = passage.text();
        return FROM_RIGHT.contains(passage.language().getLanguage())
                && (closesMore(text) || (bracket > 0 && isLabel(text, bracket)));
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

    /** Returns whether a label such as a), 12), iv) or 1.) ends here. */
    static boolean isLabel(String text, int end) {
        boolean hasMark = end > 0 && text.charAt(end - 1) > ' ' && !Unicode.isLetterOrDigit(text.charAt(end - 1));
        int last = hasMark ? end - 1 : end;
        int start = last;
        while (start > 0 && Unicode.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int length = last - start;
        return switch (length) {
            case 0 ->
                hasMark
                        && CLOSING.indexOf(text.charAt(last)) < 0
                        && (last == 0 || Character.isWhitespace(text.charAt(last - 1)));
            case 1 -> true;
            case 2 -> Unicode.isDigit(text.charAt(start)) || isRoman(text, start, last);
            default -> isRoman(text, start, last);
        };
    }

    private static boolean isRoman(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
    }
}

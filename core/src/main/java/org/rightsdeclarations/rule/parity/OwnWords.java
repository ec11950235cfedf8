package org.rightsdeclarations.rule.parity;

import java.util.Arrays;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.characters.WebAddresses;
import org.rightsdeclarations.rule.parity.Translations.Row;

/**
 * What is left of texts that translations may share word for word: without addresses of the web, without the words of
 * somebody else that are quoted beside words of the text itself, and without formulas. What a note quotes is most often
 * the title of a source.
 */
final class OwnWords {
    /** Shorter quotations are names and terms. */
    private static final int MIN_QUOTED = 40;

    /** As many letters beside a quotation are words of the text itself. */
    private static final int MIN_LETTERS = 20;

    private static final int MOST_WORDS_OF_NAME = 4;

    private static final String OPENING = "\u00AB\u201C\u201E\u300C";
    private static final String CLOSING = "\u00BB\u201D\u201C\u300D";

    private OwnWords() {}

    /** Returns a row with the words that are to be translated; the same row if those are all. */
    static Row of(Row row) {
        String[] all = row.words();
        int least = row.isInNote() ? 0 : MIN_LETTERS;
        String[] own = Arrays.stream(all)
                .map(OwnWords::withoutFormula)
                .map(words -> WebAddresses.blank(words).strip())
                .map(words -> withoutQuotation(words, least))
                .toArray(String[]::new);
        return Arrays.equals(all, own) ? row : new Row(row.part(), row.languages(), own);
    }

    /**
     * Returns an empty text for one that says what a name is equal to, or has more signs and digits than a sentence.
     */
    private static String withoutFormula(String words) {
        int seen = (int) words.chars().filter(c -> c > ' ').count();
        return 4 * letters(words) > 3 * seen && !isEquation(words) ? words : "";
    }

    private static boolean isEquation(String words) {
        int sign = words.indexOf(" = ");
        return sign > 0
                && words.substring(0, sign).chars().filter(c -> c == ' ').count() < MOST_WORDS_OF_NAME;
    }

    private static String withoutQuotation(String words, int least) {
        String own = words;
        for (int i = 0; i < OPENING.length(); i++) {
            int start = own.indexOf(OPENING.charAt(i));
            int end = start < 0 ? -1 : own.indexOf(CLOSING.charAt(i), start);
            if (end - start >= MIN_QUOTED) {
                own = own.substring(0, start) + ' ' + own.substring(end + 1);
            }
        }
        return letters(own) < least ? words : own;
    }

    private static int letters(String words) {
        return (int) words.codePoints().filter(Unicode::isLetter).count();
    }
}

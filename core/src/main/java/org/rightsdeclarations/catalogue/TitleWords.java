package org.rightsdeclarations.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Titles as words, without regard to case, punctuation, a leading "the", and "UN" for "United Nations". */
final class TitleWords {
    /** No title has more characters; longer texts are not looked at, so that a hostile one costs nothing. */
    static final int MAX_LENGTH = 1000;

    private TitleWords() {}

    /** Returns the words in lower case; none if the text is too long. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        if (text.length() > MAX_LENGTH) {
            return words;
        }
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isPartOfWord(c)) {
                word.appendCodePoint(c);
            } else if (!isApostrophe(c)) {
                endWord(word, words);
            }
        });
        endWord(word, words);
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return words;
    }

    private static void endWord(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            String text = word.toString().toLowerCase(Locale.ROOT);
            words.addAll(text.equals("un") ? List.of("united", "nations") : List.of(text));
            word.setLength(0);
        }
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }
}

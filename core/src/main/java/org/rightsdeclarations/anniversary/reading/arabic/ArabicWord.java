package org.rightsdeclarations.anniversary.reading.arabic;

import java.util.List;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.characters.LetterForms;

/** An Arabic word, and the particles that are joined to it. */
final class ArabicWord {
    /** The article, after particles or not; a longer one before its start. */
    private static final List<String> ARTICLES = List.of("وبال", "ولل", "وال", "فال", "بال", "كال", "ال", "لل");

    private static final String PARTICLES = "وفبلك";

    private ArabicWord() {}

    /** Returns a word in plain letters, without marks; an empty string if there is none at that index. */
    static String at(Words words, int index) {
        return LetterForms.fold(words.lower(index));
    }

    /** Returns a word without its article and the particles before that; the word itself if it has no article. */
    static String withoutArticle(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() > article.length() + 1) {
                return word.substring(article.length());
            }
        }
        return word;
    }

    /** Returns whether a word is another, maybe with one particle or two and the article before it. */
    static boolean is(String word, String other) {
        if (!word.endsWith(other)) {
            return false;
        }
        String start = word.substring(0, word.length() - other.length());
        return start.isEmpty() || ARTICLES.contains(start) || isParticles(start);
    }

    private static boolean isParticles(String start) {
        for (int i = 0; i < start.length(); i++) {
            if (PARTICLES.indexOf(start.charAt(i)) < 0) {
                return false;
            }
        }
        return start.length() <= 2;
    }

    /** Returns where the rest of a word in a text starts after some of its letters, with their marks. */
    static int skip(String text, int start, int letters) {
        int at = start;
        for (int left = letters; at < text.length(); at++) {
            boolean isMark = LetterForms.isLeftOut(text.charAt(at));
            if (!isMark && left-- == 0) {
                return at;
            }
        }
        return at;
    }
}

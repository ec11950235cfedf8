package org.rightsdeclarations.rule.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Resource;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;

/**
 * What is known of articles, prepositions, conjunctions and their like; read when a text has something to be looked at.
 */
final class SmallWords {
    /** The longest word that is known. */
    private static final int LONGEST = 6;

    /** Shorter ones are known one by one. */
    private static final int LONG = 4;

    private static final String ONCE = " once";
    private static final String ALONE = " alone";

    /** The words by language and kind. */
    private static final Map<String, Set<String>> KNOWN = new HashMap<>();

    static {
        String lines = Resource.text(SmallWords.class.getResourceAsStream("words.txt"), "words.txt");
        for (String line : lines.split("\n", -1)) {
            String[] words = line.split(" ", -1);
            if (words.length > 2 && !line.startsWith("#")) {
                KNOWN.put(
                        words[0] + ' ' + words[1],
                        new HashSet<>(Arrays.asList(words).subList(2, words.length)));
            }
        }
    }

    private SmallWords() {}

    /** Returns whether there are words of a language. */
    static boolean knows(String language) {
        return KNOWN.containsKey(language + ONCE) || KNOWN.containsKey(language + ALONE);
    }

    /** Returns whether a word never stands twice in a row. */
    static boolean isNeverTwice(String word, LanguageTag language) {
        return isOnce(word, language) || isLong(word, language);
    }

    /** Returns whether a word is one of the short ones that never stand twice in a row. */
    static boolean isOnce(String word, LanguageTag language) {
        return isKnown(word, language, ONCE) || isKnown(word, language, ALONE);
    }

    /** Returns whether a word is long, small, and none of the few of its language that a sentence may have twice. */
    private static boolean isLong(String word, LanguageTag language) {
        Set<String> exceptions = KNOWN.get(language.getLanguage() + " twice");
        return exceptions != null && word.length() >= LONG && isSmall(word) && !exceptions.contains(word);
    }

    /** Returns whether two words never stand twice in a row: {@code of the of the}, but not {@code time to time to}. */
    static boolean isPairNeverTwice(String first, String second, LanguageTag language) {
        return (isKnown(first, language, ONCE) || isKnown(second, language, " second"))
                && isSmall(first)
                && isSmall(second)
                && !isKnown(first + '+' + second, language, " pair");
    }

    private static boolean isSmall(String word) {
        return word.chars().allMatch(c -> Unicode.isLetter(c) && !Unicode.isCapital(c));
    }

    /** Sees at one glance that most texts end with a mark. */
    static boolean mayBeLast(String text) {
        char last = text.charAt(text.length() - 1);
        return last <= ' ' || Unicode.isLetter(last);
    }

    /**
     * Finds a word at the end of a text after which the text must go on.
     *
     * @param text the text
     * @param language its language
     * @return the word; empty if the text ends otherwise, such as with a full stop
     */
    static Optional<String> findOpen(String text, LanguageTag language) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST && Unicode.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && start < end && text.charAt(start - 1) <= ' '
                ? Optional.of(text.substring(start, end)).filter(word -> isKnown(word, language, " open"))
                : Optional.empty();
    }

    private static boolean isKnown(String word, LanguageTag language, String kind) {
        return KNOWN.getOrDefault(language.getLanguage() + kind, Set.of()).contains(word);
    }
}

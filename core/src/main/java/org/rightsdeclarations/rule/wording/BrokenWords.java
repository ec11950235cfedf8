package org.rightsdeclarations.rule.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.standard.QuotedWords;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Words that a line end once broke, such as {@code decla- ration}: the declaration has the word whole elsewhere, and
 * what follows the hyphen nowhere as a word. In German, where both parts of a noun with a hyphen have a capital,
 * {@code Haupt-versammlung} is one, too.
 */
final class BrokenWords {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String HYPHENS = "-\u2010" + SOFT_HYPHEN;

    /** Fewer letters on one side are not where a line breaks a word. */
    private static final int FEWEST = 2;

    private static final String GERMAN = "de";

    /** Endings that name women, too, and what words from English end with. */
    private static final Set<String> NOT_BROKEN =
            Set.of("innen", "ern", "out", "off", "back", "how", "down", "over", "air", "line");

    private final List<Part<LocalizedText>> texts;
    private final Map<LanguageTag, Set<String>> known = new HashMap<>();

    /**
     * A broken word.
     *
     * @param asPrinted with the hyphen
     * @param whole the word that is meant
     */
    record Broken(String asPrinted, String whole) {}

    BrokenWords(List<Part<LocalizedText>> texts) {
        this.texts = texts;
    }

    /**
     * Finds the first broken word of a text.
     *
     * @param text the text
     * @param language its language
     */
    Optional<Broken> find(String text, LanguageTag language) {
        for (int i = 0; i < HYPHENS.length(); i++) {
            char hyphen = HYPHENS.charAt(i);
            for (int at = text.indexOf(hyphen); at >= 0; at = text.indexOf(hyphen, at + 1)) {
                Optional<Broken> broken = isBreak(text, at)
                        ? at(at, text, language)
                        : hyphen != SOFT_HYPHEN && language.getLanguage().equals(GERMAN)
                                ? inNoun(at, text, language)
                                : Optional.empty();
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Broken> at(int hyphen, String text, LanguageTag language) {
        int start = start(text, hyphen);
        int end = end(text, hyphen + 2);
        String rest = text.substring(hyphen + 2, end);
        String whole = text.substring(start, hyphen) + rest;
        return hyphen - start >= FEWEST && rest.length() >= FEWEST && isBroken(whole, rest, language)
                ? Optional.of(new Broken(text.substring(start, end), whole))
                : Optional.empty();
    }

    private Optional<Broken> inNoun(int hyphen, String text, LanguageTag language) {
        int start = start(text, hyphen);
        int end = end(text, hyphen + 1);
        boolean isMeant = NOT_BROKEN.contains(text.substring(hyphen + 1, end))
                || text.startsWith("isch", hyphen - 4)
                || text.startsWith("-", end)
                || QuotedWords.holds(text, hyphen);
        String whole = text.substring(start, hyphen) + text.substring(hyphen + 1, end);
        return !isMeant
                        && hyphen - start > FEWEST
                        && end - hyphen > FEWEST
                        && Unicode.isCapital(text.charAt(start))
                        && isSmall(text, start + 1, hyphen)
                        && isSmall(text, hyphen + 1, end)
                        && words(language).contains(Unicode.lower(whole))
                ? Optional.of(new Broken(text.substring(start, end), whole))
                : Optional.empty();
    }

    private static boolean isSmall(String text, int start, int end) {
        return text.substring(start, end).chars().noneMatch(Unicode::isCapital);
    }

    /** Returns whether a hyphen, a blank and a small letter follow each other. */
    private static boolean isBreak(String text, int at) {
        return at + 2 < text.length()
                && HYPHENS.indexOf(text.charAt(at)) >= 0
                && text.charAt(at + 1) <= ' '
                && !Unicode.isCapital(text.charAt(at + 2));
    }

    private boolean isBroken(String whole, String end, LanguageTag language) {
        Set<String> words = words(language);
        return words.contains(Unicode.lower(whole)) && !words.contains(end) && !SmallWords.isOnce(end, language);
    }

    private Set<String> words(LanguageTag language) {
        return known.computeIfAbsent(language, this::collect);
    }

    /** Collects the words of one language, but not what follows a break. */
    private Set<String> collect(LanguageTag language) {
        Set<String> words = new HashSet<>();
        for (Part<LocalizedText> part : texts) {
            String text = part.getValue().get(language).map(Unicode::lower).orElse("");
            int end;
            for (int start = 0; start < text.length(); start = end + 1) {
                end = end(text, start);
                if (end - start >= FEWEST && (start < 2 || !isBreak(text, start - 2))) {
                    words.add(text.substring(start, end));
                }
            }
        }
        return words;
    }

    private static int start(String text, int end) {
        int start = end;
        while (start > 0 && isInWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isInWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isInWord(char c) {
        return Unicode.isLetter(c) || Unicode.isMark(c);
    }
}

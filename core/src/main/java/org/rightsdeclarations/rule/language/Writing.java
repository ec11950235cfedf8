package org.rightsdeclarations.rule.language;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.characters.WebAddresses;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Trait;

/** In which script a text is written. */
final class Writing {
    /** Fewer letters may be a name or an acronym. */
    private static final int MIN_LETTERS = 8;

    private static final int MOST_WORDS_OF_TITLE = 8;

    /** Six Latin letters: less may be a name or an acronym itself. */
    private static final int MIN_WEIGHT_BESIDE_TITLE = 12;

    /** As many times what stands beside it: more is a sentence that was not translated. */
    private static final int MOST_WEIGHT_OF_TITLE = 2;

    private static final String OPENING = "(\uFF08";
    private static final String CLOSING = ")\uFF09";

    private Writing() {}

    /**
     * Finds the script that a text is written in, if it does not fit the language.
     *
     * @param passage a text and its language
     * @return the script of the most letters, by its ISO 15924 code; empty if half of the letters fit, those of
     *     addresses left out and those in brackets too, if the others are one title, if there are few, or if the
     *     scripts of the language are not known
     */
    static Optional<String> foreignScript(Passage passage) {
        List<Script> fitting = Scripts.of(passage.language());
        if (fitting.isEmpty()
                || (fitting.get(0) == Script.LATN && passage.has(Trait.MOSTLY_ASCII))
                || mostlyFits(passage.text(), fitting)) {
            return Optional.empty();
        }
        String words = WebAddresses.blank(passage.text());
        return count(words, fitting)
                .filter(script -> count(outsideBrackets(words), fitting).isPresent())
                .filter(script -> !isTitle(words, fitting));
    }

    /**
     * Returns whether all words of other scripts are one title inside a sentence, or beside words that weigh enough.
     */
    private static boolean isTitle(String text, List<Script> fitting) {
        int stretches = 0;
        int words = 0;
        int fit = 0;
        int other = 0;
        boolean isFitting = true;
        boolean isInside = false;
        boolean isPair = false;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Unicode.isLetter(c)) {
                UnicodeScript script = Unicode.script(c);
                boolean fits = fits(script, fitting);
                stretches += !fits && isFitting ? 1 : 0;
                isInside |= !fits && fit > 0;
                isPair |= before == '/' && fits != isFitting;
                words += !fits && !Unicode.isLetter(before) ? 1 : 0;
                fit += fits ? Script.weight(script) : 0;
                other += fits ? 0 : Script.weight(script);
                isFitting = fits;
            }
            before = c;
        }
        boolean isBesideWords = (isPair || fit >= MIN_WEIGHT_BESIDE_TITLE) && other <= MOST_WEIGHT_OF_TITLE * fit;
        return stretches == 1 && words <= MOST_WORDS_OF_TITLE && ((isInside && isFitting) || isBesideWords);
    }

    private static boolean fits(UnicodeScript script, List<Script> fitting) {
        return fitting.stream().anyMatch(fits -> fits.is(script));
    }

    /** Leaves out what is in brackets, where the name that something has in its own script often stands. */
    private static String outsideBrackets(String text) {
        StringBuilder outside = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            if (depth == 0) {
                outside.append(c);
            }
            depth -= depth > 0 && CLOSING.indexOf(c) >= 0 ? 1 : 0;
        }
        return outside.chars().anyMatch(Unicode::isLetter) ? outside.toString() : text;
    }

    /** Looks at no more of the text than it takes to know. */
    private static boolean mostlyFits(String text, List<Script> fitting) {
        int missing = text.length() / 2 + 1;
        for (int i = 0; i < fitting.size() && missing > 0; i++) {
            Script script = fitting.get(i);
            for (int at = 0; at < text.length() && missing > 0; at++) {
                missing -= script.mayHold(text.charAt(at)) ? 1 : 0;
            }
        }
        return missing == 0;
    }

    private static Optional<String> count(String text, List<Script> fitting) {
        Map<UnicodeScript, Integer> weights = new EnumMap<>(UnicodeScript.class);
        int letters = weigh(text, weights, fitting);
        int all = 0;
        int fit = 0;
        for (Map.Entry<UnicodeScript, Integer> weight : weights.entrySet()) {
            all += weight.getValue();
            fit += fits(weight.getKey(), fitting) ? weight.getValue() : 0;
        }
        return letters < MIN_LETTERS || fit >= all - fit
                ? Optional.empty()
                : Optional.of(Script.code(heaviest(weights)));
    }

    /**
     * Weighs the letters of each script, those that fit with the signs of vowels between them, and returns how many
     * letters there are.
     */
    private static int weigh(String text, Map<UnicodeScript, Integer> weights, List<Script> fitting) {
        int letters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            UnicodeScript script = Unicode.script(c);
            boolean isLetter = Unicode.isLetter(c);
            if (script != UnicodeScript.COMMON
                    && script != UnicodeScript.INHERITED
                    && (isLetter || fits(script, fitting))) {
                letters += isLetter ? 1 : 0;
                weights.merge(script, Script.weight(script), Integer::sum);
            }
        }
        return letters;
    }

    /**
     * Finds the script of most letters.
     *
     * @param text a text
     * @return the script; empty if there are few letters
     */
    static Optional<UnicodeScript> scriptOf(String text) {
        Map<UnicodeScript, Integer> weights = new EnumMap<>(UnicodeScript.class);
        return weigh(text, weights, List.of()) < MIN_LETTERS ? Optional.empty() : Optional.of(heaviest(weights));
    }

    private static UnicodeScript heaviest(Map<UnicodeScript, Integer> weights) {
        return Collections.max(weights.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}

package org.rightsdeclarations.rule.numbering.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.PrintedNumber;

/** Words before ranges that are the plural of that before single numbers: Articles 2 to 4 count with Article 5. */
final class PluralWords {
    /** Words that have as many letters at the beginning in common may be one in singular and in plural. */
    private static final int STEM = 3;

    /** Plurals that begin otherwise than their singular. */
    private static final Map<String, String> OTHER_PLURALS = Map.of("مواد", "ماده");

    private PluralWords() {}

    /** Returns for each word that only ranges have the first word of others that begins alike, if there is one. */
    static Map<String, String> singulars(PrintedNumber[] numbers) {
        Set<String> ofRanges = new HashSet<>();
        Set<String> ofOthers = new LinkedHashSet<>();
        for (PrintedNumber number : numbers) {
            if (!number.getReadings().isEmpty()) {
                boolean isRange = number.getLast(number.getReadings().get(0).style()) > 0;
                (isRange ? ofRanges : ofOthers).add(number.getSeries());
            }
        }
        ofRanges.removeAll(ofOthers);
        if (ofRanges.isEmpty()) {
            return Map.of();
        }
        Map<String, String> byStem = new HashMap<>();
        ofOthers.forEach(singular -> stem(singular, STEM).ifPresent(stem -> byStem.putIfAbsent(stem, singular)));
        Map<String, String> singulars = new HashMap<>();
        for (String plural : ofRanges) {
            String singular = stem(plural, STEM).map(byStem::get).orElse(null);
            if (singular == null) {
                String shorter = stem(plural, lengthOfWord(plural) - 1).orElse(""); // nos. 3-5 with no. 2, ss. with s.
                singular = OTHER_PLURALS.getOrDefault(plural, shorter);
            }
            if (ofOthers.contains(singular)) {
                singulars.put(plural, singular);
            }
        }
        return singulars;
    }

    /**
     * Returns what comes before a number with the first letters alone of its first word: art l121 of articles l121;
     * empty if that is too short.
     */
    private static Optional<String> stem(String series, int letters) {
        int length = lengthOfWord(series);
        return letters < 1 || length < letters || !Unicode.isLetter(series.codePointAt(0))
                ? Optional.empty()
                : Optional.of(series.substring(0, letters) + series.substring(length));
    }

    private static int lengthOfWord(String series) {
        int blank = series.indexOf(' ');
        return blank < 0 ? series.length() : blank;
    }
}

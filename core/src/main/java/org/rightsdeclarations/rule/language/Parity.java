package org.rightsdeclarations.rule.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** What the same text in several languages should have in common, and what not. */
final class Parity {
    /** Shorter texts, such as a name or a year, may well be the same in two languages. */
    private static final int MIN_SAME = 20;

    /** Shorter texts differ too much in length to say anything. */
    private static final int MIN_LENGTH = 80;

    private static final int MAX_FACTOR = 3;

    /** Languages in which a whole sentence may be the same, by one of them. */
    private static final Map<String, String> ALIKE = Map.of(
            "hr", "sr", "bs", "sr", "sh", "sr", "cnr", "sr", "nn", "no", "nb", "no", "ms", "id", "cmn", "zh", "yue",
            "zh", "prs", "fa");

    private Parity() {}

    /**
     * Two languages that have the same text.
     *
     * @param language the later one
     * @param first the earlier one
     */
    record Copy(LanguageTag language, LanguageTag first) {}

    /**
     * Finds languages whose text is that of another language.
     *
     * @param text a text in several languages
     * @return the later of two languages each, if their text is long enough, has letters, and they are not variants of
     *     one language
     */
    static List<Copy> copies(LocalizedText text) {
        List<LanguageTag> languages = text.getLanguages();
        if (languages.size() < 2 || !lengthsRepeat(text)) {
            return List.of();
        }
        Map<String, LanguageTag> first = new HashMap<>();
        List<Copy> copies = new ArrayList<>();
        text.forEach((language, words) -> {
            LanguageTag earlier = first.putIfAbsent(words, language);
            if (earlier != null
                    && words.length() >= MIN_SAME
                    && !group(language).equals(group(earlier))
                    && words.codePoints().anyMatch(Character::isLetter)) {
                copies.add(new Copy(language, earlier));
            }
        });
        return copies;
    }

    /** Spares the comparison of texts, most of which differ in length. */
    private static boolean lengthsRepeat(LocalizedText text) {
        Set<Integer> lengths = new HashSet<>();
        boolean[] repeat = new boolean[1];
        text.forEach((language, words) -> {
            if (words.length() >= MIN_SAME && !lengths.add(words.length())) {
                repeat[0] = true;
            }
        });
        return repeat[0];
    }

    private static String group(LanguageTag tag) {
        String language = tag.getLanguage();
        return ALIKE.getOrDefault(language, language);
    }

    /**
     * A text whose length is far from that of another language.
     *
     * @param language the language of the text
     * @param length its length in characters
     * @param other a language whose text is of the usual length
     * @param otherLength the length of that text
     */
    record OddLength(LanguageTag language, int length, LanguageTag other, int otherLength) {}

    private record Length(LanguageTag language, int characters, int weighted) {}

    /**
     * Finds the language whose text is much shorter or longer than those in the other languages.
     *
     * @param text a text in several languages
     * @return the one that is farthest from the median, if that is far; of two, the shorter one
     */
    static Optional<OddLength> oddLength(LocalizedText text) {
        List<LanguageTag> languages = text.getLanguages();
        if (languages.size() < 2) {
            return Optional.empty();
        }
        List<Length> lengths = new ArrayList<>(languages.size());
        text.forEach((language, words) ->
                lengths.add(new Length(language, words.length(), Writing.length(language, words))));
        lengths.sort(Comparator.comparingInt(Length::weighted));
        Length shortest = lengths.get(0);
        Length longest = lengths.get(lengths.size() - 1);
        Length median = lengths.get(lengths.size() / 2);
        boolean isShort = (long) median.weighted * median.weighted >= (long) shortest.weighted * longest.weighted;
        Length farthest = isShort ? shortest : longest;
        long near = Math.min(farthest.weighted, median.weighted);
        long far = Math.max(farthest.weighted, median.weighted);
        return far < MIN_LENGTH || far <= MAX_FACTOR * near
                ? Optional.empty()
                : Optional.of(
                        new OddLength(farthest.language, farthest.characters, median.language, median.characters));
    }
}

package org.rightsdeclarations.rule.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.standard.NameLike;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Texts in another language than they are said to be in, told by words that no text can do without: hardly any of those
 * that only the one has, and many of those that only the other has.
 *
 * @param language the primary subtag of the language in which the text is
 * @param words some of the words that tell it
 */
record OtherWords(String language, List<String> words) {
    /** Shorter texts may be names, or mottos in another language. */
    private static final int MIN_LENGTH = 60;

    private static final int MOST_LOOKED_AT = 1_000;
    private static final int MIN_FOUND = 5;
    private static final int MIN_DIFFERENT = 3;

    /** One of so many words must be one that tells the language. */
    private static final int MIN_SHARE = 6;

    /** Beside so many words of the other language, one may be of its own: "on" is French, too. */
    private static final int MOST_OF_OWN = 8;

    /** As many words of each line are looked for first. */
    private static final int FIRST = 6;

    private static final Map<String, String> LINES = lines();

    /** The first words of a language, between blanks. */
    private static final Map<String, String[]> SURE = new ConcurrentHashMap<>();

    private static Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        try (InputStream in =
                Objects.requireNonNull(OtherWords.class.getResourceAsStream("common-words.txt"), "common-words.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int blank = line.indexOf(' ');
                if (blank > 1) {
                    lines.put(line.substring(0, blank), line.substring(blank + 1));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }

    /** Finds out in which other language a text is; empty if nothing speaks against its own, or that is not known. */
    static Optional<OtherWords> find(Passage passage) {
        String own = passage.language().getLanguage();
        String text = passage.text();
        if (text.length() < MIN_LENGTH || !LINES.containsKey(own) || isPlainly(text, own) || NameLike.is(text)) {
            return Optional.empty();
        }
        List<String> words = words(text);
        Set<String> ofOwn = wordsOf(own);
        return LINES.keySet().stream()
                .filter(other -> !other.equals(own))
                .flatMap(other -> of(other, words, ofOwn).stream())
                .max(Comparator.comparingInt(found -> found.words.size()))
                .map(found -> new OtherWords(
                        found.language, found.words.stream().distinct().toList()));
    }

    /** Returns whether the other language has most words of a text in its own: then the text is a copy of that. */
    boolean isCopy(String text, LocalizedText translations) {
        Set<String> own = new HashSet<>(words(text));
        return translations.getLanguages().stream()
                .filter(tag -> tag.getLanguage().equals(language))
                .map(tag -> words(translations.get(tag).orElseThrow()))
                .anyMatch(others ->
                        2 * others.stream().distinct().filter(own::contains).count() >= own.size());
    }

    /** Sees at one glance that most texts are in the language that they say. */
    private static boolean isPlainly(String text, String language) {
        String[] sure = SURE.get(language);
        if (sure == null) {
            sure = Arrays.stream(LINES.getOrDefault(language, "").split(" ", FIRST + 1))
                    .limit(FIRST)
                    .map(word -> ' ' + word + ' ')
                    .toArray(String[]::new);
            SURE.put(language, sure);
        }
        for (String word : sure) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> wordsOf(String language) {
        return new LinkedHashSet<>(
                Arrays.asList(LINES.getOrDefault(language, "").split(" ", -1)));
    }

    private static List<String> words(String text) {
        String start = text.length() > MOST_LOOKED_AT ? text.substring(0, MOST_LOOKED_AT) : text;
        StringBuilder letters = new StringBuilder(start.length());
        start.codePoints().forEach(c -> letters.appendCodePoint(Unicode.isLetter(c) || Unicode.isMark(c) ? c : ' '));
        return Arrays.stream(Unicode.lower(letters.toString()).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<OtherWords> of(String other, List<String> words, Set<String> ofOwn) {
        Set<String> ofOther = wordsOf(other);
        long own = words.stream()
                .filter(word -> ofOwn.contains(word) && !ofOther.contains(word))
                .count();
        List<String> found = words.stream()
                .filter(word -> ofOther.contains(word) && !ofOwn.contains(word))
                .toList();
        return found.size() >= MIN_FOUND
                        && MOST_OF_OWN * own <= found.size()
                        && MIN_SHARE * found.size() >= words.size()
                        && found.stream().distinct().count() >= MIN_DIFFERENT
                ? Optional.of(new OtherWords(other, found))
                : Optional.empty();
    }
}

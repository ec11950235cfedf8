package org.rightsdeclarations.anniversary.reading.romance;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.romance.number.Accents;
import org.rightsdeclarations.anniversary.reading.words.Words;

/** The words of a language by what they are for, with or without their accents. Immutable and thread-safe. */
public final class Lexicon {
    /** In shorter words, accents tell two apart: "où", "ou". */
    private static final int MIN_LETTERS_WITHOUT_ACCENTS = 3;

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final List<Act> acts;
    private final Set<String> elided;

    /**
     * Creates a lexicon.
     *
     * @param words the words of each kind in small letters, between blanks
     * @param acts what may have happened to an instrument
     * @param elided the words that are joined to the next by an apostrophe, such as "l'"
     */
    public Lexicon(Map<Kind, String> words, List<Act> acts, Set<String> elided) {
        this.acts = acts;
        this.elided = elided;
        words.forEach((kind, all) -> this.words.put(kind, spellings(all.strip().split("\\s+"))));
    }

    private static Set<String> spellings(String... all) {
        Set<String> spellings = new HashSet<>();
        for (String word : all) {
            spellings.add(word);
            spellings.add(word.length() < MIN_LETTERS_WITHOUT_ACCENTS ? word : Accents.fold(word));
        }
        return spellings;
    }

    /** Returns whether a word in small letters is of a kind. */
    boolean has(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Returns whether a word in small letters starts like one of a kind. */
    boolean hasStartOf(Kind kind, String word) {
        for (String start : words.getOrDefault(kind, Set.of())) {
            if (word.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a sentence of the language. */
    Sentence sentence(Words of) {
        return new Sentence(elided.isEmpty() ? of : of.withElided(elided), this);
    }

    List<Act> acts() {
        return acts;
    }
}

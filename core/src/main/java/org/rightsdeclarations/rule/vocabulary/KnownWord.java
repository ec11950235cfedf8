package org.rightsdeclarations.rule.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rightsdeclarations.characters.Spelling;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.term.RelationRole;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.term.Term;
import org.rightsdeclarations.term.Vocabulary;

/** Which known word of its vocabulary is meant by a word that is not known. */
public final class KnownWord {
    /** Of so many letters, one may be wrong: a word that is more unlike is another one. */
    private static final int LETTERS = 5;

    /** Words of their own that are nearly known ones, or say the opposite of one. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "adapt",
            "adapted",
            "appear",
            "chapter",
            "command",
            "commendation",
            "comment",
            "complements",
            "conform",
            "depreciate",
            "deride",
            "incite",
            "knowledge",
            "observation",
            "participate",
            "preservation",
            "recommitment",
            "reclamation",
            "relieve",
            "remand",
            "revolution",
            "session",
            "solution",
            "undermine");

    /** Made once for each vocabulary, of which there are few. */
    private static final Map<Vocabulary<?>, Known> KNOWN = new ConcurrentHashMap<>();

    /**
     * The known words of a vocabulary.
     *
     * @param words the words
     * @param stems the first word of each stem
     */
    private record Known(List<String> words, Map<String, String> stems) {
        static Known of(Vocabulary<?> vocabulary) {
            List<String> words = new ArrayList<>();
            Map<String, String> stems = new HashMap<>();
            for (Term term : vocabulary.getWords().keySet()) {
                words.add(term.value());
                stems.putIfAbsent(Stem.of(term.value()), term.value());
            }
            return new Known(words, stems);
        }
    }

    private KnownWord() {}

    /**
     * Finds the word that is meant: the known word in another case or with other hyphens, inflected, as a noun, in
     * another language of the messages, or misspelt.
     *
     * @param term a word
     * @return the known word; empty if the word is known itself, or is probably a new one
     */
    public static Optional<String> meantBy(Term term) {
        if (term.vocabulary().getWords().containsKey(term)) {
            return Optional.empty();
        }
        Known known = KNOWN.computeIfAbsent(term.vocabulary(), Known::of);
        String written = hyphenated(term.value());
        Optional<String> meant = OtherForms.knownBy(term.vocabulary(), written);
        if (meant.isEmpty() && !isRevised(term, written)) {
            meant = Optional.ofNullable(known.stems().get(Stem.of(written)));
            return meant.isPresent() ? meant : misspelt(term, written, known.words());
        }
        return meant;
    }

    /** What is revised is not what revises. */
    private static boolean isRevised(Term term, String written) {
        return term instanceof RelationRole && written.endsWith("ed");
    }

    private static String hyphenated(String word) {
        return Unicode.lower(word).replace(' ', '-').replace('_', '-');
    }

    private static Optional<String> misspelt(Term term, String written, List<String> known) {
        if (OTHER_WORDS.contains(written)) {
            return Optional.empty();
        }
        // Series are known by acronyms, and another acronym is another series.
        return term instanceof Series
                ? Spelling.nearest(written, known, Term.MAX_LENGTH)
                        .or(() -> known.stream()
                                .filter(word -> isExchanged(written, word))
                                .findFirst())
                : Spelling.nearest(written, known, LETTERS);
    }

    /** Returns whether a word of some length is another one with two letters side by side exchanged. */
    private static boolean isExchanged(String written, String known) {
        if (written.length() != known.length() || known.length() < LETTERS) {
            return false;
        }
        int at = 0;
        while (at < known.length() - 1 && written.charAt(at) == known.charAt(at)) {
            at++;
        }
        return at < known.length() - 1
                && written.equals(
                        known.substring(0, at) + known.charAt(at + 1) + known.charAt(at) + known.substring(at + 2));
    }
}

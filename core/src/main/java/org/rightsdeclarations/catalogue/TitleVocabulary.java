package org.rightsdeclarations.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.characters.Spelling;

/** The words of all titles: where each is used, what it weighs, and which one is meant by a misspelt word. */
final class TitleVocabulary {
    private static final double MIN_LIKENESS = 0.6;
    private static final double WEIGHT_OF_A_PARTICLE = 0.3;

    private final Map<String, Word> words = new LinkedHashMap<>();
    private final double weightOfRare;

    /**
     * Creates a vocabulary.
     *
     * @param titles all titles, those of one entry after each other
     * @param entries how many entries have them
     */
    TitleVocabulary(List<IndexedTitle> titles, int entries) {
        int firstOfEntry = 0;
        for (int i = 0; i < titles.size(); i++) {
            firstOfEntry = i > 0 && titles.get(i).isOfEntryOf(titles.get(i - 1)) ? firstOfEntry : i;
            for (String word : titles.get(i).words()) {
                words.computeIfAbsent(word, Word::new).add(i, firstOfEntry);
            }
        }
        weightOfRare = Math.log1p(entries);
        words.values()
                .forEach(word -> word.weight = TitleWords.isParticle(word.text)
                        ? WEIGHT_OF_A_PARTICLE
                        : Math.log1p((double) entries / word.entries));
    }

    /** Returns what words weigh: one of many titles little, and one that only joins others hardly anything. */
    double weigh(Collection<String> of) {
        return of.stream().mapToDouble(this::weigh).sum();
    }

    private double weigh(String word) {
        Word known = words.get(word);
        if (known != null) {
            return known.weight;
        }
        return TitleWords.isParticle(word) || TitleWords.isNumber(word) ? WEIGHT_OF_A_PARTICLE : weightOfRare;
    }

    /**
     * Finds the titles that have a word or, if none has it, a word that is like it.
     *
     * @param word the word, maybe misspelt
     * @param shared by title, to which what the word weighs there is added
     * @return what the word weighs: as much as the one that is most like it
     */
    double share(String word, double[] shared) {
        Word known = words.get(word);
        if (known != null) {
            known.titles.forEach(title -> shared[title] += known.weight);
            return known.weight;
        }
        return TitleWords.isParticle(word) ? WEIGHT_OF_A_PARTICLE : shareOfMisspelt(word, shared);
    }

    private double shareOfMisspelt(String word, double[] shared) {
        Spelling spelling = Spelling.of(word);
        double weight = weigh(word);
        double most = 0;
        double[] best = new double[shared.length];
        for (Word other : words.values()) {
            double likeness = spelling.likeness(other.spelling, MIN_LIKENESS);
            if (likeness > 0) {
                other.titles.forEach(title -> best[title] = Math.max(best[title], likeness * other.weight));
                if (likeness > most) {
                    most = likeness;
                    weight = other.weight;
                }
            }
        }
        for (int i = 0; i < best.length; i++) {
            shared[i] += best[i];
        }
        return weight;
    }

    private static final class Word {
        private final String text;
        private final Spelling spelling;
        private final List<Integer> titles = new ArrayList<>(1);
        private int entries;
        private double weight;

        Word(String text) {
            this.text = text;
            this.spelling = Spelling.of(text);
        }

        void add(int title, int firstOfEntry) {
            boolean isOfLastEntry = !titles.isEmpty() && titles.get(titles.size() - 1) >= firstOfEntry;
            entries += isOfLastEntry ? 0 : 1;
            titles.add(title);
        }
    }
}

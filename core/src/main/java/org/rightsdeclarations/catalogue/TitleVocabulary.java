package org.rightsdeclarations.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The words of all titles: where each is used, what it weighs, and which one is meant by a misspelt word. */
final class TitleVocabulary {
    private static final double MIN_LIKENESS = 0.6;
    private static final double WEIGHT_OF_A_PARTICLE = 0.3;

    private final Map<String, Word> words = new LinkedHashMap<>();
    private final int entries;

    /**
     * Creates a vocabulary.
     *
     * @param titles all titles, entry by entry
     * @param entries how many entries have them
     */
    TitleVocabulary(Collection<IndexedTitle> titles, int entries) {
        this.entries = entries;
        for (IndexedTitle title : titles) {
            title.words().forEach(word -> words.computeIfAbsent(word, Word::new).add(title));
        }
    }

    /** Returns what words weigh: one of many titles little, and one that only joins others hardly anything. */
    double weigh(Collection<String> of) {
        return of.stream().mapToDouble(this::weigh).sum();
    }

    private double weigh(String word) {
        Word known = words.get(word);
        if (TitleWords.isParticle(word) || (known == null && TitleWords.isNumber(word))) {
            return WEIGHT_OF_A_PARTICLE;
        }
        return Math.log1p((double) entries / (known == null ? 1 : known.entries));
    }

    /**
     * Finds the titles that have a word or, if none has it, a word that is like it.
     *
     * @param word the word, maybe misspelt
     * @param share takes each title and what the word weighs in it
     * @return what the word weighs: as much as the one that is most like it
     */
    double share(String word, BiConsumer<IndexedTitle, Double> share) {
        Word known = words.get(word);
        if (known != null) {
            double weight = weigh(word);
            known.titles.forEach(title -> share.accept(title, weight));
            return weight;
        }
        double weight = weigh(word);
        if (TitleWords.isParticle(word)) {
            return weight;
        }
        double most = 0;
        Map<IndexedTitle, Double> best = new LinkedHashMap<>();
        for (Word other : words.values()) {
            double likeness = Spelling.likeness(word, other.text, MIN_LIKENESS);
            if (likeness > 0) {
                double weightOfOther = weigh(other.text);
                other.titles.forEach(title -> best.merge(title, likeness * weightOfOther, Math::max));
                if (likeness > most) {
                    most = likeness;
                    weight = weightOfOther;
                }
            }
        }
        best.forEach(share);
        return weight;
    }

    private static final class Word {
        private final String text;
        private final List<IndexedTitle> titles = new ArrayList<>(1);
        private int entries;

        Word(String text) {
            this.text = text;
        }

        /** Adds a title; those of one entry follow each other. */
        void add(IndexedTitle title) {
            boolean isOfLastEntry =
                    !titles.isEmpty() && titles.get(titles.size() - 1).entry().equals(title.entry());
            entries += isOfLastEntry ? 0 : 1;
            titles.add(title);
        }
    }
}

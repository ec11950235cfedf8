package org.rightsdeclarations.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rightsdeclarations.world.Instrument;

/**
 * Finds titles that are like another. Two titles are as much alike as the words that they share weigh beside all their
 * words: a word of many titles weighs little, and a misspelt word counts as much as it is like the right one.
 */
final class TitleIndex {
    /** Those of one entry follow each other, in the order of the entries. */
    private final List<IndexedTitle> titles = new ArrayList<>();

    /** By the words with blanks between: strings that are made to have one hash still have an order, lists do not. */
    private final Map<String, List<TitleMatch>> byWords = new HashMap<>();

    /** By the title as it is, which is how most are cited: to part the words of a title takes longer. */
    private final Map<String, List<TitleMatch>> byText = new HashMap<>();

    private final TitleVocabulary vocabulary;
    private final double[] weights;

    TitleIndex(
            Collection<CatalogueEntry<Instrument>> entries,
            Function<CatalogueEntry<Instrument>, List<String>> titlesOf) {
        for (CatalogueEntry<Instrument> entry : entries) {
            for (String title : titlesOf.apply(entry)) {
                List<String> words = TitleWords.of(title);
                if (!words.isEmpty()) {
                    IndexedTitle indexed = new IndexedTitle(titles.size(), entry, title, words);
                    titles.add(indexed);
                    List<TitleMatch> same = byWords.computeIfAbsent(key(words), w -> new ArrayList<>(1));
                    if (same.isEmpty()
                            || !indexed.isOf(same.get(same.size() - 1).entry())) {
                        same.add(indexed.match(TitleMatch.EXACT));
                    }
                    byText.put(title, same);
                }
            }
        }
        vocabulary = new TitleVocabulary(titles, entries.size());
        weights = titles.stream()
                .mapToDouble(title -> vocabulary.weigh(title.words()))
                .toArray();
    }

    private static String key(List<String> words) {
        return String.join(" ", words);
    }

    /** Returns the entries of which titles have the same words in the same order, each with the first of these. */
    List<TitleMatch> exact(String title) {
        List<TitleMatch> same = byText.get(title);
        return List.copyOf(same != null ? same : byWords.getOrDefault(key(TitleWords.of(title)), List.of()));
    }

    /** Returns the entries of which titles are at least so much like another, each with its best, the best first. */
    List<TitleMatch> near(String title, double least) {
        return near(title, titles, least);
    }

    /** Compares a title with those of one entry: returns the one most like it; nothing if none is alike. */
    List<TitleMatch> near(String title, CatalogueEntry<Instrument> entry) {
        return near(title, titles.stream().filter(other -> other.isOf(entry)).toList(), 0);
    }

    private List<TitleMatch> near(String title, List<IndexedTitle> among, double least) {
        SoughtTitle sought = SoughtTitle.of(title);
        double[] shared = new double[titles.size()];
        double weight = 0;
        for (String word : sought.words()) {
            weight += vocabulary.share(word, shared);
        }
        List<TitleMatch> matches = new ArrayList<>();
        IndexedTitle best = null;
        double bestScore = 0;
        for (int i = 0; i < among.size(); i++) {
            IndexedTitle other = among.get(i);
            int number = other.number();
            double score = shared[number] > 0 ? other.score(sought, weight, shared[number], weights[number]) : 0;
            if (score >= least && score > bestScore) {
                best = other;
                bestScore = score;
            }
            boolean isLastOfEntry = i + 1 == among.size() || !other.isOfEntryOf(among.get(i + 1));
            if (isLastOfEntry && best != null) {
                matches.add(best.match(bestScore));
                best = null;
                bestScore = 0;
            }
        }
        matches.sort(null);
        return List.copyOf(matches);
    }
}

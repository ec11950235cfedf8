package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds titles that are like another. Two titles are as much alike as the words that they share weigh beside all their
 * words: a word of many titles weighs little, and a misspelt word counts as much as it is like the right one.
 *
 * @param <E> the type of what has titles
 */
public final class TitleIndex<E> {
    /** Those of one entry follow each other, in the order of the entries. */
    private final List<IndexedTitle<E>> titles = new ArrayList<>();

    /** By the words with blanks between: strings that are made to have one hash still have an order, lists do not. */
    private final Map<String, List<E>> byWords = new HashMap<>();

    /** By the title as it is, which is how most are cited: to part the words of a title takes longer. */
    private final Map<String, List<E>> byText = new HashMap<>();

    private final TitleVocabulary vocabulary;
    private final double[] weights;

    /**
     * Creates an index.
     *
     * @param entries what has titles
     * @param titlesOf what each may be called
     */
    public TitleIndex(Collection<E> entries, Function<E, List<String>> titlesOf) {
        for (E entry : entries) {
            for (String title : titlesOf.apply(entry)) {
                List<String> words = TitleWords.of(title);
                if (!words.isEmpty()) {
                    IndexedTitle<E> indexed = new IndexedTitle<>(titles.size(), entry, title, words);
                    titles.add(indexed);
                    List<E> same = byWords.computeIfAbsent(key(words), w -> new ArrayList<>(1));
                    if (!indexed.isOfLastOf(same)) {
                        same.add(entry);
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

    /**
     * Finds entries by title.
     *
     * @param title a title
     * @return the entries whose titles have the same words in the same order
     */
    public List<E> exact(String title) {
        List<E> same = byText.get(title);
        return List.copyOf(same != null ? same : byWords.getOrDefault(key(TitleWords.of(title)), List.of()));
    }

    /**
     * Finds entries whose titles are alike.
     *
     * @param title a title
     * @return each with its best title, the best first
     */
    public List<Likeness<E>> near(String title) {
        return near(title, titles);
    }

    /**
     * Compares a title with those of one entry.
     *
     * @param title a title
     * @param entry the entry
     * @return the entry with its best title; nothing if none is alike
     */
    public List<Likeness<E>> near(String title, E entry) {
        return near(title, titles.stream().filter(other -> other.isOf(entry)).toList());
    }

    private List<Likeness<E>> near(String title, List<IndexedTitle<E>> among) {
        SoughtTitle sought = SoughtTitle.of(title);
        double[] shared = new double[titles.size()];
        double weight = 0;
        for (String word : sought.words()) {
            weight += vocabulary.share(word, shared);
        }
        List<Likeness<E>> matches = new ArrayList<>();
        Likeness<E> best = null;
        for (int i = 0; i < among.size(); i++) {
            IndexedTitle<E> other = among.get(i);
            int number = other.number();
            if (shared[number] > 0) {
                double score = other.score(sought, weight, shared[number], weights[number]);
                if (best == null || score > best.score()) {
                    best = other.match(score);
                }
            }
            boolean isLastOfEntry = i + 1 == among.size() || !other.isOfEntryOf(among.get(i + 1));
            if (isLastOfEntry && best != null) {
                matches.add(best);
                best = null;
            }
        }
        matches.sort(null);
        return List.copyOf(matches);
    }
}

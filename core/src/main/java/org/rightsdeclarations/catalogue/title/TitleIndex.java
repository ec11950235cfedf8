package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.catalogue.word.Lazy;
import org.rightsdeclarations.catalogue.word.TitleWords;

/**
 * Finds things by their titles, and by titles that are like these. What it takes to compare titles is made when
 * somebody first asks for it. Thread-safe.
 *
 * @param <E> the type of what has titles; each is equal to itself only
 * @param <M> the type of what is found
 */
public final class TitleIndex<E, M> {
    /** The score of a title that has the same words in the same order. */
    public static final double EXACT = 1;

    /** The best score of a title that has not the same words in the same order. */
    public static final double BEST_OF_DIFFERENT = 0.99;

    /** The score from which on a title is near: a misspelling is likelier than something else. */
    public static final double NEAR = 0.8;

    private final List<E> entries;
    private final Found<E, M> found;
    private final IdentityHashMap<E, Integer> numbers = new IdentityHashMap<>();

    /** Where the titles of each entry start: those of one entry follow each other. */
    private final int[] starts;

    private final List<PrintedTitle> printed = new ArrayList<>();
    private final TitleOrder order;

    /** What has a title, by the number of that. */
    private final List<List<M>> exact = new ArrayList<>();

    /** The same by the title as printed, which is how most are cited: to part the words of a title takes longer. */
    private final Map<String, List<M>> byText = new HashMap<>();

    private final Lazy<TitleSearch> search;

    /**
     * Creates an index.
     *
     * @param all what has titles
     * @param titlesOf gives the titles of each
     * @param found tells what is found
     */
    public TitleIndex(Collection<E> all, Function<E, List<String>> titlesOf, Found<E, M> found) {
        this.entries = List.copyOf(all);
        this.found = found;
        this.starts = new int[entries.size() + 1];
        // By words as one string: such keys have an order even if they are made to have one hash.
        Map<String, IndexedTitle> byWords = new HashMap<>();
        for (int owner = 0; owner < entries.size(); owner++) {
            numbers.put(entries.get(owner), owner);
            for (String text : titlesOf.apply(entries.get(owner))) {
                List<String> words = TitleWords.of(text);
                if (!words.isEmpty()) {
                    IndexedTitle title = byWords.computeIfAbsent(TitleWords.key(words), w -> new IndexedTitle(words));
                    title.places().add(printed.size());
                    printed.add(new PrintedTitle(owner, text, title));
                }
            }
            starts[owner + 1] = printed.size();
        }
        List<IndexedTitle> titles = byWords.values().stream().sorted().toList();
        titles.forEach(this::addExact);
        order = new TitleOrder(titles);
        search = new Lazy<>(() -> new TitleSearch(titles, order, printed, entries.size()));
    }

    private void addExact(IndexedTitle title) {
        List<M> same = new ArrayList<>(1);
        int last = -1;
        for (int place : title.places()) {
            PrintedTitle first = printed.get(place);
            if (first.owner() != last) {
                same.add(found.of(entries.get(first.owner()), first.text(), EXACT));
                last = first.owner();
            }
        }
        List<M> all = List.copyOf(same);
        exact.add(all);
        title.places().forEach(place -> byText.put(printed.get(place).text(), all));
    }

    /**
     * Finds what has a title of the same words in the same order.
     *
     * @param title a title
     * @return each with the first of its titles that has these words, in the order of the entries; unmodifiable
     */
    public List<M> exact(String title) {
        List<M> same = byText.get(title);
        if (same != null) {
            return same;
        }
        TitleWords words = TitleWords.start(title);
        TitleOrder.Start start = order.start();
        for (String word = words.next(); word != null; word = words.next()) {
            if (!start.add(word)) {
                return List.of();
            }
        }
        return start.isWhole() ? exact.get(start.first()) : List.of();
    }

    /**
     * Finds what has a title that has anything in common with another. This looks at all titles.
     *
     * @param title a title
     * @return each with the best of its titles, the best first, equal ones in the order of the entries; unmodifiable
     */
    public List<M> alike(String title) {
        Comparison comparison = search.get().compare(title);
        List<Best> all = new ArrayList<>();
        for (int owner = 0; owner < entries.size(); owner++) {
            Best best = best(comparison, owner);
            if (best != null) {
                all.add(best);
            }
        }
        return found(all);
    }

    /**
     * Finds what has a title that is at least so much like another.
     *
     * @param title a title
     * @param least the least score
     * @return each with the best of its titles, the best first, equal ones in the order of the entries; unmodifiable
     */
    public List<M> near(String title, double least) {
        Map<Integer, Best> best = new LinkedHashMap<>(0);
        for (LikeTitle match : search.get().near(title, least)) {
            for (int place : match.title().places()) {
                Best one = new Best(place, printed.get(place), match.score());
                best.merge(one.printed.owner(), one, (known, other) -> other.isBetter(known) ? other : known);
            }
        }
        return found(new ArrayList<>(best.values()));
    }

    /**
     * Compares a title with those of one entry.
     *
     * @param title a title
     * @param entry an entry
     * @return the one most like it; empty if none is alike, or there is no such entry
     */
    public Optional<M> nearest(String title, E entry) {
        Integer owner = numbers.get(entry);
        return owner == null
                ? Optional.empty()
                : Optional.ofNullable(best(search.get().compare(title), owner)).map(this::found);
    }

    private @Nullable Best best(Comparison comparison, int owner) {
        Best best = null;
        for (int place = starts[owner]; place < starts[owner + 1]; place++) {
            PrintedTitle one = printed.get(place);
            double score = comparison.score(one.title());
            best = score > (best == null ? 0 : best.score) ? new Best(place, one, score) : best;
        }
        return best;
    }

    private List<M> found(List<Best> best) {
        if (best.size() > 1) {
            best.sort(null);
        }
        List<M> matches = new ArrayList<>(best.size());
        for (Best one : best) {
            matches.add(found(one));
        }
        return Collections.unmodifiableList(matches);
    }

    private M found(Best best) {
        return found.of(entries.get(best.printed.owner()), best.printed.text(), best.score);
    }

    /** A title as printed, and how much it is like the one sought. */
    private record Best(int place, PrintedTitle printed, double score) implements Comparable<Best> {
        /** Returns whether it is the better one of the same owner; of equal ones, the first. */
        boolean isBetter(Best other) {
            return score > other.score || (score == other.score && place < other.place);
        }

        /** Orders by score, the best first, and by the place. */
        @Override
        public int compareTo(Best other) {
            return score == other.score ? Integer.compare(place, other.place) : score > other.score ? -1 : 1;
        }
    }
}

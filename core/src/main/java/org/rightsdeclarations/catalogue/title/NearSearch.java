package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.rightsdeclarations.characters.Spelling;

/**
 * Finds the titles that are at least so much like another. A title must have a part of what the words of the other
 * weigh: so titles are looked at that have one of its rare words, and no others. Used by one thread, once.
 */
final class NearSearch {
    /** So many titles are rather looked at than words that are nearly those of the other. */
    private static final int FEW = 100;

    private final TitleSearch all;
    private final Comparison comparison;
    private final double least;

    /** The part of the weight of the other title that a title must have. */
    private final double part;

    /** The numbers of the titles to be looked at, maybe several times. */
    private int[] numbers = new int[16];

    private int size;
    private int wordsSeen;

    NearSearch(TitleSearch all, Comparison comparison, double least) {
        this.all = all;
        this.comparison = comparison;
        this.least = Math.max(0, least);
        this.part = IndexedTitle.COST_OF_ADDED * this.least / (1 - (1 - IndexedTitle.COST_OF_ADDED) * this.least);
    }

    /** Returns the titles in the order of their numbers. */
    List<LikeTitle> run() {
        if (!(least <= TitleIndex.EXACT) || comparison.words().isEmpty()) {
            return List.of();
        }
        collect();
        Arrays.sort(numbers, 0, size);
        List<LikeTitle> found = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                IndexedTitle title = all.titles().get(numbers[i]);
                double score = comparison.score(title);
                if (score > 0 && score >= least) {
                    found.add(new LikeTitle(title, score));
                }
            }
        }
        return found;
    }

    private void collect() {
        double weight = 0;
        int unknown = 0;
        List<Evidence> evidence = new ArrayList<>();
        for (SoughtWord word : comparison.words()) {
            Word known = word.known();
            if (known != null) {
                weight += word.weight();
                evidence.add(Evidence.of(List.of(known), word.weight()));
            } else {
                unknown += word.mayBeMisspelt() ? 1 : 0;
            }
        }
        double heaviest = all.vocabulary().heaviest();
        double missing = (1 - least) / (IndexedTitle.COST_OF_MISSING * least);
        double most = (weight + unknown * heaviest) * (1 + missing) + IndexedTitle.DOUBT;
        for (Evidence enough : enough(evidence, weight, unknown * heaviest * (1 - part))) {
            enough.words().forEach(word -> add(word, most));
        }
        addStarted(weight / IndexedTitle.LEAST_PART_OF_A_START + IndexedTitle.DOUBT);
    }

    /**
     * Chooses words of which a title must have one: known ones, if few titles have them whatever the others mean; or
     * else with those that a misspelt one is nearly; or else, if all these are common, those that one may mean at all.
     */
    private List<Evidence> enough(List<Evidence> known, double weight, double misspelt) {
        List<Evidence> enough = Evidence.enough(known, part * weight - misspelt);
        if (misspelt == 0 || (misspelt < part * weight - IndexedTitle.DOUBT && Evidence.costOf(enough) <= FEW)) {
            return enough;
        }
        List<Evidence> both = new ArrayList<>(known);
        double gain = 0;
        SoughtWord rare = null;
        double gainOfRare = 0;
        for (SoughtWord word : comparison.words()) {
            if (word.mayBeMisspelt()) {
                Evidence like = like(word, 0);
                both.add(like);
                gain += like.gain();
                if (like.cost() <= FEW && (rare == null || word.length() > rare.length())) {
                    rare = word;
                    gainOfRare = like.gain();
                }
            }
        }
        enough = Evidence.enough(both, part * weight);
        double slack = (1 - part) * weight + gain - gainOfRare + IndexedTitle.DOUBT;
        if (rare != null && Evidence.costOf(enough) > FEW && part * rare.weight() > slack) {
            // A title without any word like this one lacks more than all its other words can be worth.
            Evidence meant = like(rare, slack);
            return meant.cost() < Evidence.costOf(enough) ? List.of(meant) : enough;
        }
        return enough;
    }

    /** Finds the words that one may mean, without those that make a title worth less by more than something. */
    private Evidence like(SoughtWord sought, double slack) {
        Set<Word> words = new LinkedHashSet<>();
        double[] gain = {0};
        Consumer<Word> look = other -> {
            wordsSeen++;
            double likeness = sought.likeness(other, slack > 0 ? 0 : part);
            double worth = (likeness - part) * other.weight();
            if (likeness > 0 && worth >= -slack && words.add(other)) {
                gain[0] = Math.max(gain[0], worth);
            }
        };
        Spelling spelling = Objects.requireNonNull(sought.spelling());
        if (slack == 0 && part >= Changes.LEAST_NEAR) {
            all.vocabulary().findNear(spelling, look);
        } else {
            all.vocabulary().findLike(spelling, look);
        }
        return Evidence.of(List.copyOf(words), gain[0]);
    }

    /** Adds the titles that have a word, up to a weight. */
    private void add(Word word, double most) {
        for (int i = 0; i < word.size() && all.titles().get(word.title(i)).weight() <= most; i++) {
            add(word.title(i));
        }
    }

    private void add(int number) {
        numbers = size < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * size);
        numbers[size++] = number;
    }

    /** Adds the titles up to a weight that start with all words of the other, and go on. */
    private void addStarted(double most) {
        List<String> words = comparison.sought().start();
        if (words.size() < SoughtTitle.WORDS_OF_A_START || least > TitleIndex.BEST_OF_DIFFERENT) {
            return;
        }
        TitleOrder.Start start = all.order().start();
        for (String word : words) {
            if (!start.add(word)) {
                return;
            }
        }
        all.light().find(start.first(), start.end(), most, this::add);
    }

    /** How many words of titles it looked at, to find those that are like one of the other title. */
    int wordsSeen() {
        return wordsSeen;
    }

    /** How many titles it compared with the other. */
    int titlesSeen() {
        return comparison.titlesSeen();
    }
}

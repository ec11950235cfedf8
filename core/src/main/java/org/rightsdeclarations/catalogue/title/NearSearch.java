package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.catalogue.word.SoughtWord;
import org.rightsdeclarations.catalogue.word.Word;

/**
 * Finds the titles that are at least so much like another. A title must have a part of what the words of the other
 * weigh: so titles are looked at that have one of its rare words, and no others. Used by one thread, once.
 */
final class NearSearch {
    /** So many titles are rather looked at than words that are nearly those of the other. */
    private static final int FEW = 100;

    /** In the time in which a title is looked at, so many words are. */
    private static final int WORDS_FOR_A_TITLE = 64;

    private final TitleSearch all;
    private final Comparison comparison;
    private final double least;

    /** The part of the weight of the other title that a title must have. */
    private final double part;

    /** The numbers of the titles to be looked at, maybe several times. */
    private int[] numbers = new int[16];

    private int size;

    /** As soon as there are so many, it is quicker to look for what a misspelt word may mean. */
    private int limit = Integer.MAX_VALUE;

    private int wordsSeen;

    /** The longest of the misspelt words that are nearly few words, and what a title gains by these at most. */
    private @Nullable SoughtWord rare;

    private double gainOfRare;

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
                double score = comparison.score(title, part);
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
                evidence.add(Evidence.of(known));
            } else {
                unknown += word.mayBeMisspelt() ? 1 : 0;
            }
        }
        addStarted(weight / IndexedTitle.LEAST_PART_OF_A_START + IndexedTitle.DOUBT);
        int started = size;
        double heaviest = all.vocabulary().heaviest();
        double shared = weight + unknown * heaviest;
        double gain = unknown * heaviest * (1 - part);
        List<Evidence> enough = Evidence.enough(evidence, part * weight - gain);
        boolean isClear = gain < part * weight - IndexedTitle.DOUBT && Evidence.costOf(enough) <= FEW;
        if (unknown == 0 || isClear) {
            add(enough, (1 - part) * weight + gain, shared);
            return;
        }
        gain = addMisspelt(evidence);
        double surplus = (1 - part) * weight + gain;
        List<Evidence> common = Evidence.enough(evidence, part * weight);
        double slack = surplus - gainOfRare + IndexedTitle.DOUBT;
        if (rare != null && part * rare.weight() > slack) {
            limit = started + Math.max(FEW, all.vocabulary().size() / WORDS_FOR_A_TITLE);
        }
        add(common, surplus, shared);
        if (rare != null && size >= limit) {
            // A title without any word like this one lacks more than all its other words can be worth.
            Evidence meant = like(rare, slack);
            limit = Integer.MAX_VALUE;
            size = started;
            add(meant.cost() < Evidence.costOf(common) ? List.of(meant) : common, surplus, shared);
        }
    }

    /** Adds the words that misspelt ones are nearly; returns what a title gains by these at most. */
    private double addMisspelt(List<Evidence> evidence) {
        double gain = 0;
        for (SoughtWord word : comparison.words()) {
            if (word.mayBeMisspelt()) {
                Evidence like = like(word, 0);
                evidence.add(like);
                gain += like.gain();
                if (like.cost() <= FEW && (rare == null || word.length() > rare.length())) {
                    rare = word;
                    gainOfRare = like.gain();
                }
            }
        }
        return gain;
    }

    /** Finds the words that one may mean, without those that make a title worth less by more than something. */
    private Evidence like(SoughtWord sought, double slack) {
        Set<Word> words = new LinkedHashSet<>();
        double[] gain = {0};
        double leastLike = slack > 0 ? 0 : part;
        Consumer<Word> look = other -> {
            wordsSeen++;
            double likeness = sought.likeness(other, leastLike);
            double worth = (likeness - part) * other.weight();
            if (likeness > 0 && worth >= -slack && words.add(other)) {
                gain[0] = Math.max(gain[0], worth);
            }
        };
        all.vocabulary().find(Objects.requireNonNull(sought.spelling()), leastLike, look);
        return Evidence.of(List.copyOf(words), gain[0], (1 - part) * sought.weight());
    }

    /**
     * Adds the titles that have one of some words, but not those that lack more than they may lack, or that have too
     * many words besides.
     *
     * @param enough the words, each of which may be missing only if one of another is there
     * @param surplus what a title may lack of what all words are worth
     * @param shared the most that a title has in common with the other
     */
    private void add(List<Evidence> enough, double surplus, double shared) {
        double left = surplus + IndexedTitle.DOUBT;
        double common = shared + IndexedTitle.DOUBT;
        double missing = (1 - least) / (IndexedTitle.COST_OF_MISSING * least);
        Wanted wanted = new Wanted();
        for (SoughtWord word : comparison.words()) {
            if (word.known() != null) {
                wanted.add(word.known());
            }
        }
        for (Evidence one : enough) {
            for (Word word : one.words()) {
                add(word, common * (1 + missing), wanted, left);
            }
            // What has one of these is added: what follows is for titles that have none.
            if (one.isKnown()) {
                one.words().forEach(wanted::remove);
            }
            left -= one.gain();
            common -= one.share();
        }
    }

    /** Adds the titles that have a word, up to a weight, and may lack no more than something of what is wanted. */
    private void add(Word word, double most, Wanted wanted, double lacking) {
        for (int i = 0; i < word.size() && size < limit && all.weight(word.title(i)) <= most; i++) {
            if (!wanted.isLackedBy(all.marks(word.title(i)), lacking)) {
                add(word.title(i));
            }
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

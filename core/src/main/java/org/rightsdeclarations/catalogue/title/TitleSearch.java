package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rightsdeclarations.catalogue.word.Vocabulary;
import org.rightsdeclarations.catalogue.word.Word;

/** What it takes to compare a title with all others. Thread-safe. */
final class TitleSearch {
    private final List<IndexedTitle> titles;
    private final TitleOrder order;
    private final Vocabulary vocabulary = new Vocabulary();
    private final LightTitles light;

    /** The weights and marks of the titles beside each other: most titles are ruled out by them. */
    private final double[] weights;

    private final long[] marks;

    TitleSearch(List<IndexedTitle> titles, TitleOrder order, List<PrintedTitle> printed, int owners) {
        this.titles = titles;
        this.order = order;
        weigh(printed, owners);
        this.weights = titles.stream().mapToDouble(IndexedTitle::weight).toArray();
        this.marks = titles.stream().mapToLong(IndexedTitle::marks).toArray();
        this.light = new LightTitles(weights);
        listByWord();
    }

    /** Tells each title which words it has, and what these weigh. */
    private void weigh(List<PrintedTitle> printed, int owners) {
        for (IndexedTitle title : titles) {
            title.setWords(vocabulary.add(title.sequence()));
        }
        for (PrintedTitle one : printed) {
            for (Word word : one.title().words()) {
                word.count(one.owner());
            }
        }
        vocabulary.weigh(owners);
        titles.forEach(IndexedTitle::weigh);
    }

    /** Tells each word which titles have it, the lightest first. */
    private void listByWord() {
        List<Integer> lightestFirst = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            lightestFirst.add(i);
        }
        lightestFirst.sort(Comparator.comparingDouble(i -> weights[i]));
        for (int i : lightestFirst) {
            for (Word word : titles.get(i).words()) {
                word.add(i);
            }
        }
    }

    /** Returns the titles that are at least so much like another, in any order. */
    List<LikeTitle> near(String title, double least) {
        return nearSearch(title, least).run();
    }

    NearSearch nearSearch(String title, double least) {
        return new NearSearch(this, compare(title), least);
    }

    Comparison compare(String title) {
        return new Comparison(SoughtTitle.of(title), vocabulary);
    }

    List<IndexedTitle> titles() {
        return titles;
    }

    /** What the words of a title weigh. */
    double weight(int title) {
        return weights[title];
    }

    /** Returns the marks of the words of a title. */
    long marks(int title) {
        return marks[title];
    }

    TitleOrder order() {
        return order;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LightTitles light() {
        return light;
    }
}

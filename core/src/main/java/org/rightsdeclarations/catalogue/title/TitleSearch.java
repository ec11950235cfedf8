package org.rightsdeclarations.catalogue.title;

import java.util.List;

/** What it takes to compare a title with all others. Thread-safe. */
final class TitleSearch {
    private final List<IndexedTitle> titles;
    private final TitleOrder order;
    private final Vocabulary vocabulary;
    private final LightTitles light;

    /** The weights and marks of the titles beside each other: most titles are ruled out by them. */
    private final double[] weights;

    private final long[] marks;

    TitleSearch(List<IndexedTitle> titles, TitleOrder order, List<PrintedTitle> printed, int owners) {
        this.titles = titles;
        this.order = order;
        this.vocabulary = new Vocabulary(titles, printed, owners);
        this.light = new LightTitles(titles);
        this.weights = titles.stream().mapToDouble(IndexedTitle::weight).toArray();
        this.marks = titles.stream().mapToLong(IndexedTitle::marks).toArray();
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

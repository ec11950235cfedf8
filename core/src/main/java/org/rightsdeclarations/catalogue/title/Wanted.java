package org.rightsdeclarations.catalogue.title;

import org.rightsdeclarations.catalogue.word.Word;

/** What is wanted of a title: tells by the marks of its words, without a look at these, that it lacks too much. */
final class Wanted {
    private long marks;

    /** What the words of each mark weigh. */
    private final double[] weights = new double[Long.SIZE];

    void add(Word word) {
        marks |= word.mark();
        weights[Long.numberOfTrailingZeros(word.mark())] += word.weight();
    }

    /** Wants a word no longer. */
    void remove(Word word) {
        weights[Long.numberOfTrailingZeros(word.mark())] -= word.weight();
    }

    /** Returns whether a title of some marks certainly lacks more than something. */
    boolean isLackedBy(long title, double most) {
        double lacking = 0;
        for (long lacks = marks & ~title; lacks != 0; lacks &= lacks - 1) {
            lacking += weights[Long.numberOfTrailingZeros(lacks)];
        }
        return lacking > most;
    }
}

package org.rightsdeclarations.catalogue.title;

import java.util.Arrays;
import org.rightsdeclarations.characters.Spelling;

/** A word of titles. Equal to itself only. */
final class Word {
    private final int number;
    private final Spelling spelling;

    /** How many things have it in a title, and the last one of these. */
    private int owners;

    private int lastOwner = -1;
    private double weight;
    private long mark;
    private boolean isCommon;
    private int[] titles = new int[1];
    private int size;

    Word(int number, String text) {
        this.number = number;
        this.spelling = Spelling.of(text);
    }

    /** Its place among all words. */
    int number() {
        return number;
    }

    void setMark(long known, boolean alone) {
        mark = known;
        isCommon = alone;
    }

    /** A bit that a common word has alone, and others share. */
    long mark() {
        return mark;
    }

    /** Whether it is one of the common words. */
    boolean isCommon() {
        return isCommon;
    }

    Spelling spelling() {
        return spelling;
    }

    /** Counts something that has the word in a title; all titles of one thing must follow each other. */
    void count(int owner) {
        owners += owner == lastOwner ? 0 : 1;
        lastOwner = owner;
    }

    int owners() {
        return owners;
    }

    void weigh(double known) {
        weight = known;
    }

    /** What it weighs: the more, the fewer have it. */
    double weight() {
        return weight;
    }

    void add(int title) {
        titles = size < titles.length ? titles : Arrays.copyOf(titles, 2 * size);
        titles[size++] = title;
    }

    /** How many titles have it. */
    int size() {
        return size;
    }

    /** Returns the number of a title that has it: the lightest title is the first. */
    int title(int index) {
        return titles[index];
    }
}

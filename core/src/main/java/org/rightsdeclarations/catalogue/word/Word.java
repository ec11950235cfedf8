package org.rightsdeclarations.catalogue.word;

import java.util.Arrays;
import org.rightsdeclarations.characters.Spelling;

/** A word of titles. Equal to itself only. */
public final class Word {
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

    /**
     * Returns its place among all words.
     *
     * @return a number from 0
     */
    public int number() {
        return number;
    }

    void setMark(long known, boolean alone) {
        mark = known;
        isCommon = alone;
    }

    /**
     * Returns a bit that a common word has alone, and others share.
     *
     * @return a number with one bit set
     */
    public long mark() {
        return mark;
    }

    /**
     * Returns whether it is one of the common words.
     *
     * @return {@code true} if no other word has its mark
     */
    public boolean isCommon() {
        return isCommon;
    }

    Spelling spelling() {
        return spelling;
    }

    /**
     * Counts something that has the word in a title; all titles of one thing must follow each other.
     *
     * @param owner the number of what has the title
     */
    public void count(int owner) {
        owners += owner == lastOwner ? 0 : 1;
        lastOwner = owner;
    }

    int owners() {
        return owners;
    }

    void weigh(double known) {
        weight = known;
    }

    /**
     * Returns what it weighs: the more, the fewer have it.
     *
     * @return the weight, above 0
     */
    public double weight() {
        return weight;
    }

    /**
     * Adds a title that has it, the lightest first.
     *
     * @param title the number of the title
     */
    public void add(int title) {
        titles = size < titles.length ? titles : Arrays.copyOf(titles, 2 * size);
        titles[size++] = title;
    }

    /**
     * Returns how many titles have it.
     *
     * @return their number
     */
    public int size() {
        return size;
    }

    /**
     * Returns a title that has it.
     *
     * @param index 0 for the lightest
     * @return the number of the title
     */
    public int title(int index) {
        return titles[index];
    }
}

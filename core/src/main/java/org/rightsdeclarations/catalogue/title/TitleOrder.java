package org.rightsdeclarations.catalogue.title;

import java.util.List;

/** Titles in the order of their words. */
final class TitleOrder {
    private final List<IndexedTitle> titles;

    TitleOrder(List<IndexedTitle> sorted) {
        this.titles = sorted;
    }

    /** Returns all titles, which start with no words at all. */
    Start start() {
        return new Start();
    }

    /** The titles that start with some words: they follow each other. */
    final class Start {
        private int first;
        private int end = titles.size();
        private int length;

        private Start() {}

        /** Adds a word; returns whether there are still titles. */
        boolean add(String word) {
            first = place(word, 0);
            end = place(word, 1);
            length++;
            return first < end;
        }

        /**
         * Returns the first title whose next word is the word or a greater one; or a greater one, if it is not above.
         */
        private int place(String word, int above) {
            int from = first;
            for (int to = end; from < to; ) {
                int middle = (from + to) >>> 1;
                List<String> sequence = titles.get(middle).sequence();
                boolean isBefore =
                        sequence.size() <= length || sequence.get(length).compareTo(word) < above;
                from = isBefore ? middle + 1 : from;
                to = isBefore ? to : middle;
            }
            return from;
        }

        /** Whether the first title has these words and no more. */
        boolean isWhole() {
            return first < end && titles.get(first).sequence().size() == length;
        }

        /** The number of the first title. */
        int first() {
            return first;
        }

        /** The number after that of the last title. */
        int end() {
            return end;
        }
    }
}

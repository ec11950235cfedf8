package org.rightsdeclarations.benchmarks.growth;

import java.util.function.IntFunction;

/**
 * Documents of which the cost is measured while they grow.
 *
 * @param places what is filled
 * @param values with what
 * @param operation what is done with a document
 * @param document writes a document with so many items
 */
record Case(String places, String values, Operation operation, IntFunction<String> document) {
    /** Stands between the places of a pair. */
    static final String PAIRED = " x ";

    private static final int TRIED = 1_000;

    /** Whether it is read in a document of the greatest size, too: pairs of lists are not. */
    boolean isEnlarged() {
        return operation.isReading() && !places.contains(PAIRED);
    }

    /** Returns how many items make a document of a size. */
    int items(int bytes) {
        int empty = document.apply(0).length();
        double each = (double) (document.apply(TRIED).length() - empty) / TRIED;
        return (int) ((bytes - empty) / each);
    }
}

package org.rightsdeclarations.catalogue.title;

import java.util.function.IntConsumer;

/** The weights of titles in their order: finds the light ones in a stretch without a look at all others. */
final class LightTitles {
    /** The least weight below each node of a tree: those of the titles are in the second half. */
    private final double[] least;

    private final int leaves;

    LightTitles(double[] weights) {
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, weights.length - 1)) << 1);
        least = new double[2 * leaves];
        for (int i = 0; i < leaves; i++) {
            least[leaves + i] = i < weights.length ? weights[i] : Double.POSITIVE_INFINITY;
        }
        for (int i = leaves - 1; i > 0; i--) {
            least[i] = Math.min(least[2 * i], least[2 * i + 1]);
        }
    }

    /** Passes on the numbers of the titles of a stretch that weigh no more than something. */
    void find(int first, int end, double most, IntConsumer action) {
        find(1, 0, leaves, first, end, most, action);
    }

    private void find(int node, int from, int to, int first, int end, double most, IntConsumer action) {
        if (to <= first || from >= end || least[node] > most) {
            return;
        }
        if (node >= leaves) {
            action.accept(from);
            return;
        }
        int middle = (from + to) >>> 1;
        find(2 * node, from, middle, first, end, most, action);
        find(2 * node + 1, middle, to, first, end, most, action);
    }
}

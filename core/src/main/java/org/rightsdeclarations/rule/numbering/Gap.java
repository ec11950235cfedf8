package org.rightsdeclarations.rule.numbering;

import java.util.List;

/**
 * Numbers of a list that are left out in one place.
 *
 * @param series the numbers that count with them
 * @param lower the place in the list of the node before them, from 0
 * @param missing the first and the last of them as the list would print them
 */
record Gap(Gaps series, int lower, List<MissingLabel> missing) {
    /** Returns the place of the next node with a label; the node before the gap if there is none. */
    int next(Labels labels) {
        for (int i = lower + 1; i < labels.size(); i++) {
            if (labels.get(i) != null) {
                return i;
            }
        }
        return lower;
    }
}

package org.rightsdeclarations.rule.numbering;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Siblings;

/**
 * Numbers of a list that are left out in one place.
 *
 * @param series what they count together with
 * @param first the place in the list of the first node that counts with them, from 0
 * @param lower the place in the list of the node before them, from 0
 * @param missing the first and the last of them as the list would print them
 */
record Gap(CountedTogether series, int first, int lower, List<MissingLabel> missing) {
    /**
     * Returns the gap as a place of the declaration.
     *
     * @param list the list
     * @param labels its labels
     * @param label the label after the gap
     * @param arguments what is to be said of it
     */
    Omission omission(Siblings<?> list, Labels labels, Part<?> label, Map<String, ?> arguments) {
        Part<?> next = list.part(next(labels));
        return new Omission(list.whole(), list.part(lower), next, label, labels.language(), arguments, missing);
    }

    /** Returns the place of the next node with a label; the node before the gap if there is none. */
    private int next(Labels labels) {
        for (int i = lower + 1; i < labels.size(); i++) {
            if (labels.get(i) != null) {
                return i;
            }
        }
        return lower;
    }
}

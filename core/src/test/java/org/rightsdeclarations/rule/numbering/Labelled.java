package org.rightsdeclarations.rule.numbering;

import java.util.Arrays;
import java.util.List;
import org.rightsdeclarations.Clause;

/** Lists of clauses by their labels. */
final class Labelled {
    private Labelled() {}

    /** Makes a list of labels that are separated by semicolons; a hash stands for a clause without label. */
    static List<Clause> list(String labels) {
        return Arrays.stream(labels.split(";", -1))
                .map(label -> label.equals("#")
                        ? Clause.builder().build()
                        : Clause.builder().label(label).build())
                .toList();
    }
}

package org.rightsdeclarations.rule.numbering.series;

import java.util.Arrays;
import java.util.List;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.rule.numbering.label.Labels;

/** Lists of clauses by their labels. */
public final class Labelled {
    private Labelled() {}

    /** Makes a list of labels that are separated by semicolons; a hash stands for a clause without label. */
    public static List<Clause> list(String labels) {
        return Arrays.stream(labels.split(";", -1))
                .map(label -> label.equals("#")
                        ? Clause.builder().build()
                        : Clause.builder().label(label).build())
                .toList();
    }

    /** Returns the codes and places of what is found in such a list. */
    public static List<String> found(String labels) {
        return ListNumbering.of(new Labels(list(labels), null)).map(ListNumbering::findings).orElse(List.of()).stream()
                .map(finding -> finding.rule().getCode().replace("numbering.", "") + ' ' + finding.node())
                .toList();
    }
}

package org.rightsdeclarations.rule.numbering.continuation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Siblings;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.numbering.label.Labels;
import org.rightsdeclarations.rule.numbering.series.ListNumbering;
import org.rightsdeclarations.rule.numbering.series.Stretch;

/**
 * Where the numbers of one list of sections or clauses go on from those of the list before, over lists that count in
 * another way: those of the articles of a constitution, through its titles and chapters.
 */
public final class Borders {
    /** The longest words after a number that are no title: the člen of 5. člen. */
    private static final int LONGEST_REST = 8;

    private final Map<String, Run> runs = new HashMap<>();

    /**
     * Adds the next list.
     *
     * @return the lists that it counts with, those before it that are written alike; null if it can count with no other
     */
    public @Nullable Run add(Siblings<? extends Node> list, Labels labels, ListNumbering numbering) {
        boolean isInProvision = list.getHolder().getValue() instanceof Provision;
        boolean mayRunOn =
                list.getName().equals(Names.SECTIONS) || list.getName().equals(Names.CLAUSES);
        if (isInProvision || !mayRunOn || numbering.isPart()) {
            return null;
        }
        String form = form(labels, numbering.main());
        Run run = runs.get(form);
        if (run == null || numbering.first() <= 1) {
            run = new Run();
            runs.put(form, run);
        }
        run.add(new Border.Side(list, labels, numbering.main()));
        return run;
    }

    /** Returns what labels have in common that count together. */
    private static String form(Labels labels, Stretch main) {
        String series = main.series();
        String rest = series.isEmpty()
                ? PrintedNumber.of(String.valueOf(labels.get(main.firstNode()))).getRest()
                : "";
        return series + '\n' + (rest.length() > LONGEST_REST ? "" : rest) + '\n' + main.style() + labels.language();
    }
}

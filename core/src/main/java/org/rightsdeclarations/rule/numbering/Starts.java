package org.rightsdeclarations.rule.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Siblings;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.numbering.continuation.Border;
import org.rightsdeclarations.rule.numbering.label.Labels;
import org.rightsdeclarations.rule.standard.QuotedWords;

/**
 * Lists that begin with another number than 1. They are told of once it is known how the document numbers on: what is
 * left out at a plain border belongs to the numbers that other lists leave out.
 */
final class Starts {
    private final List<Start> starts = new ArrayList<>();

    /**
     * Adds a list.
     *
     * @param node the place of the node that has its first number, from 0
     * @param border the border with the list before, if its numbers may run on from there
     */
    void add(Siblings<? extends Node> list, Labels labels, int node, @Nullable Border border) {
        starts.add(new Start(labels.part(list, node), String.valueOf(labels.get(node)), border));
    }

    /**
     * Reports the lists, but for those that omissions belong to, and those that an act puts into another one.
     *
     * @param omissions takes what is left out at borders
     * @param isAmending whether the declaration prints nothing but what it changes, so that it leaves out nothing
     */
    void report(Examination<Declaration> examination, Omissions omissions, boolean isAmending) {
        for (Start start : starts) {
            Border border = start.border();
            if (border != null && !isAmending && border.isGap(examination.parts())) {
                omissions.add(border.series(), border.omission(examination.part(), start.label()));
            } else if (border != null && border.isRepeat()) {
                examination.report(NumberingRules.OVERLAP, start.label(), Map.of("label", start.printed()));
            } else if (!QuotedWords.beginWith(start.printed())) {
                examination.report(NumberingRules.START, start.label(), Map.of("label", start.printed()));
            }
        }
    }

    private record Start(
            Part<?> label, String printed, @Nullable Border border) {}
}

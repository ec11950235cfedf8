package org.rightsdeclarations.rule.numbering;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Siblings;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.value.Label;

/** Looks at the labels of every list of a declaration. */
final class NumberingCheck {
    private final Examination<Declaration> examination;
    private final Continuation continuation = new Continuation();

    private NumberingCheck(Examination<Declaration> examination) {
        this.examination = examination;
    }

    static void inspect(Examination<Declaration> examination) {
        List<Siblings<? extends Node>> lists = examination.parts().lists(Node.class);
        // Most declarations need no closer look.
        if (!lists.stream().allMatch(list -> RegularList.countsFromOne(list.getValues()))) {
            NumberingCheck check = new NumberingCheck(examination);
            lists.forEach(
                    list -> ListNumbering.of(list.getValues()).ifPresent(numbering -> check.inspect(list, numbering)));
        }
    }

    private void inspect(Siblings<? extends Node> list, ListNumbering numbering) {
        if (numbering.isStart() && !continuation.isNext(numbering)) {
            Part<?> first = label(list, numbering.firstNode());
            examination.report(
                    NumberingRules.START,
                    first,
                    Map.of("label", first.as(Label.class).orElseThrow()));
        }
        continuation.add(list, numbering);
        for (LabelFinding finding : numbering.findings()) {
            examination.report(finding.rule(), list.whole(), label(list, finding.node()), finding.arguments());
        }
    }

    private static Part<?> label(Siblings<? extends Node> list, int node) {
        return list.part(node).member(Names.LABEL);
    }
}

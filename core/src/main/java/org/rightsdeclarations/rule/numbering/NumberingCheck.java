package org.rightsdeclarations.rule.numbering;

import java.util.Map;
import java.util.Objects;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.standard.NodeWalk;
import org.rightsdeclarations.rule.standard.Siblings;

/** Looks at the labels of every list of a declaration for one defect. */
public final class NumberingCheck extends NodeWalk {
    private final Defect defect;
    private final Examination<Declaration> examination;
    private final Continuation continuation = new Continuation();

    private NumberingCheck(Defect defect, Examination<Declaration> examination) {
        this.defect = defect;
        this.examination = examination;
    }

    /**
     * Returns the check for a defect.
     *
     * @param defect what to look for
     * @return a check that reports the labels that show the defect
     */
    public static Check<Declaration> of(Defect defect) {
        return examination -> {
            if (!isRegular(examination)) {
                new NumberingCheck(defect, examination).walk(examination.subject(), examination.path());
            }
        };
    }

    private static boolean isRegular(Examination<Declaration> examination) {
        return examination.share(Regularity.class, whole -> new Regularity(RegularLists.isAll(whole.subject()))).isAll;
    }

    @Override
    protected void list(Siblings siblings) {
        ListNumbering numbering = ListNumbering.of(siblings.nodes());
        if (numbering == null) {
            return;
        }
        if (defect == Defect.START) {
            start(siblings, numbering);
        }
        for (Fault fault : numbering.faults()) {
            if (fault.defect() == defect) {
                ValuePath where = label(siblings, fault.node());
                examination.report(listOf(where), where, fault.arguments());
            }
        }
    }

    private void start(Siblings siblings, ListNumbering numbering) {
        if (numbering.isStart() && !continuation.isNext(numbering)) {
            String label = siblings.nodes()
                    .get(numbering.firstNode())
                    .getLabel()
                    .map(Object::toString)
                    .orElse("");
            examination.report(label(siblings, numbering.firstNode()), Map.of("label", label));
        }
        continuation.add(siblings, numbering);
    }

    private static ValuePath label(Siblings siblings, int node) {
        return siblings.path(node).member("label");
    }

    private static ValuePath listOf(ValuePath label) {
        ValuePath node = Objects.requireNonNull(label.parent());
        return Objects.requireNonNull(node.parent());
    }

    private record Regularity(boolean isAll) {}
}

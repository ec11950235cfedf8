package org.rightsdeclarations.rule.numbering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Siblings;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.numbering.continuation.Border;
import org.rightsdeclarations.rule.numbering.continuation.Borders;
import org.rightsdeclarations.rule.numbering.continuation.Continuation;
import org.rightsdeclarations.rule.numbering.continuation.Run;
import org.rightsdeclarations.rule.numbering.label.Agreement;
import org.rightsdeclarations.rule.numbering.label.LabelFinding;
import org.rightsdeclarations.rule.numbering.label.Labels;
import org.rightsdeclarations.rule.numbering.label.ListRules;
import org.rightsdeclarations.rule.numbering.omission.CountedTogether;
import org.rightsdeclarations.rule.numbering.omission.Gap;
import org.rightsdeclarations.rule.numbering.omission.Omission;
import org.rightsdeclarations.rule.numbering.omission.OmissionNote;
import org.rightsdeclarations.rule.numbering.series.ListNumbering;
import org.rightsdeclarations.rule.numbering.series.RegularList;

/** Looks at the labels of every list of a declaration. */
final class NumberingCheck {
    /** What is usual in acts that print only what they change. */
    private static final List<Rule> LEFT_OUT = List.of(ListRules.GAP, ListRules.STEP);

    private final Examination<Declaration> examination;
    private final boolean isAmending;
    private final Continuation continuation = new Continuation();
    private final Borders borders = new Borders();
    private final Starts starts = new Starts();
    private final Omissions omissions = new Omissions();
    private final TwoWordings wordings = new TwoWordings();

    /** Items whose own lists go on with the numbers of the list that they stand in. */
    private final Set<Object> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    private NumberingCheck(Examination<Declaration> examination) {
        this.examination = examination;
        this.isAmending = AmendingAct.is(examination.subject());
    }

    static void inspect(Examination<Declaration> examination) {
        List<Siblings<? extends Node>> lists = examination.parts().lists(Node.class);
        if (!areRegular(lists)) {
            NumberingCheck check = new NumberingCheck(examination);
            lists.forEach(check::inspect);
            check.starts.report(examination, check.omissions, check.isAmending);
            check.omissions.report(examination);
            check.wordings.report(examination);
        }
    }

    /** Most declarations need no closer look. */
    private static boolean areRegular(List<Siblings<? extends Node>> lists) {
        for (Siblings<? extends Node> list : lists) {
            if (!RegularList.countsFromOne(list.getValues())) {
                return false;
            }
        }
        return true;
    }

    /** What is wrong in several languages is said once, of the first. */
    private void inspect(Siblings<? extends Node> list) {
        List<ListNumbering> numberings = new ArrayList<>();
        Set<Finding> settled = new HashSet<>();
        List<Labels> columns = Labels.of(list.getValues());
        Agreement.differences(columns).forEach(difference -> report(list, difference));
        for (Labels labels : columns) {
            Optional<ListNumbering> numbering = ListNumbering.of(labels);
            numbering.ifPresent(numberings::add);
            numbering.ifPresent(found -> inspect(list, labels, found, settled));
        }
        numberings.forEach(numbering -> continuation.add(list, numbering));
    }

    private void inspect(Siblings<? extends Node> list, Labels labels, ListNumbering numbering, Set<Finding> settled) {
        Run run = borders.add(list, labels, numbering);
        Border border = run == null ? null : run.border();
        boolean goesOn = continuation.isNext(numbering)
                || holders.contains(list.getHolder().getValue())
                || (border != null && border.isExact())
                || (numbering.first() == 2 && isFirstUnlabelled(list, numbering.firstNode()));
        boolean isLate = numbering.isStart() && !goesOn;
        if (isLate && settled.add(new Finding(NumberingRules.START, numbering.firstNode()))) {
            starts.add(list, labels, numbering.firstNode(), border);
        }
        for (LabelFinding finding : numbering.findings()) {
            Finding found = new Finding(finding.rule(), finding.node());
            if (settled.contains(found)) {
                continue;
            }
            boolean isLeftOut = isAmending && LEFT_OUT.contains(finding.rule());
            boolean isOmitted = finding.rule() == ListRules.GAP
                    && finding.node() > 0
                    && OmissionNote.ends(list.getValues().get(finding.node() - 1));
            boolean isComplete = finding.gap() != null
                    && VietnameseLetters.areNext(labels, finding.gap().lower(), finding.node());
            boolean isAnnounced =
                    finding.rule() == ListRules.REPEAT && Announcement.isBefore(list.getValues(), finding.node());
            List<Node> holding =
                    finding.rule() == ListRules.GAP ? NumbersInside.holders(labels, finding.node()) : List.of();
            holders.addAll(holding);
            if (isOmitted || isAnnounced) {
                settled.add(found);
            } else if (!isLeftOut && !isComplete && holding.isEmpty() && settled.add(found)) {
                if (finding.rule() == ListRules.REPEAT) {
                    wordings.add(list, labels, finding);
                } else {
                    report(list, labels, finding, isOfMain(finding, numbering) ? run : null);
                    if (isLate && finding.gap() != null && isOfMain(finding, numbering)) {
                        omissions.addLate(run == null ? finding.gap().series() : run.series());
                    }
                }
            }
        }
    }

    /** Returns whether numbers are left out among those that count with the first, and so with other lists. */
    private static boolean isOfMain(LabelFinding finding, ListNumbering numbering) {
        return finding.gap() != null && finding.gap().first() == numbering.firstNode();
    }

    private void report(Siblings<? extends Node> list, Labels labels, LabelFinding finding, @Nullable Run run) {
        Part<?> label = labels.part(list, finding.node());
        Gap gap = finding.gap();
        if (gap == null) {
            examination.report(finding.rule(), list.whole(), label, finding.arguments());
        } else {
            CountedTogether series = run == null ? gap.series() : run.series();
            Omission omission = new Omission(
                    list.whole(),
                    list.part(gap.lower()),
                    list.part(labels.next(gap.lower())),
                    label,
                    labels.language(),
                    finding.arguments(),
                    gap.missing());
            omissions.add(series, omission);
        }
    }

    /**
     * Returns whether the first paragraph bears no number, as in Japanese acts: an item before, or what holds the list.
     */
    private static boolean isFirstUnlabelled(Siblings<? extends Node> list, int node) {
        Object holder = list.getHolder().getValue();
        return (node > 0 && list.getValues().get(0).getLabel().isEmpty())
                || (holder instanceof Provision provision && provision.getText().isPresent())
                || (holder instanceof Section section && section.getChapeau().isPresent());
    }

    /** Reports a number that is another one in another language; if it is one alone, it is not counted in any. */
    private void report(Siblings<? extends Node> list, Agreement.Difference difference) {
        int node = difference.node();
        if (!difference.goesOn()) {
            difference.labels().contradictions().set(node);
        }
        examination.report(
                NumberingRules.LANGUAGES,
                list.part(node),
                difference.labels().part(list, node),
                Map.of(
                        "language", String.valueOf(difference.labels().language()),
                        "label", String.valueOf(difference.labels().get(node)),
                        "other", String.valueOf(difference.others().language()),
                        "otherLabel", String.valueOf(difference.others().get(node))));
    }

    /** A rule, and the place of the node that breaks it. */
    private record Finding(Rule rule, int node) implements Comparable<Finding> {
        @Override
        public int compareTo(Finding other) {
            int order = Integer.compare(node, other.node);
            return order != 0 ? order : rule.getCode().compareTo(other.rule.getCode());
        }
    }
}

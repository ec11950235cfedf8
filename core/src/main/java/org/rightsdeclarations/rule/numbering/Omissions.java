package org.rightsdeclarations.rule.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.numbering.label.ListRules;
import org.rightsdeclarations.rule.numbering.omission.CountedTogether;
import org.rightsdeclarations.rule.numbering.omission.Omission;

/**
 * The places of a declaration where numbers are left out, by the series that they belong to. A series that leaves out
 * some in many places was selected from a longer one, or changed without a note, and is told of once. Where the label
 * that is missing stands inside the text before, it was run into that.
 */
final class Omissions {
    /** Fewer may be slips. */
    private static final int FEWEST_OF_SELECTION = 3;

    private static final int MOST_NAMED = 3;

    private static final Comparator<Omission> DOCUMENT_ORDER =
            (one, other) -> Parts.DOCUMENT_ORDER.compare(one.label(), other.label());

    private final Map<CountedTogether, List<Omission>> bySeries = new LinkedHashMap<>();

    /** The series that leave out the first numbers, too. */
    private final Set<CountedTogether> late = new HashSet<>();

    /**
     * Adds a place.
     *
     * @param series what its numbers count together with
     * @param omission the place
     */
    void add(CountedTogether series, Omission omission) {
        bySeries.computeIfAbsent(series, first -> new ArrayList<>()).add(omission);
    }

    /** Adds a series that begins with another number than 1. */
    void addLate(CountedTogether series) {
        late.add(series);
    }

    void report(Examination<Declaration> examination) {
        if (bySeries.isEmpty()) {
            return;
        }
        AmendedSeries amended = new AmendedSeries(examination.parts().lists(Node.class));
        List<Omission> few = new ArrayList<>();
        bySeries.forEach((series, omissions) -> {
            List<Omission> left = withoutRunIns(examination, omissions);
            if (left.size() + (late.contains(series) ? 1 : 0) < FEWEST_OF_SELECTION) {
                few.addAll(left);
            } else {
                amended.add(left.get(0).before());
                reportSelection(examination, left);
            }
        });
        few.forEach(omission -> examination.report(
                amended.holds(omission.before()) ? NumberingRules.REPEALED : ListRules.GAP,
                omission.whole(),
                omission.label(),
                omission.arguments()));
    }

    private static List<Omission> withoutRunIns(Examination<Declaration> examination, List<Omission> omissions) {
        List<Omission> left = new ArrayList<>();
        for (Omission omission : omissions) {
            omission.runIn(examination.parts())
                    .ifPresentOrElse(found -> reportRunIn(examination, omission, found), () -> left.add(omission));
        }
        return left;
    }

    private static void reportSelection(Examination<Declaration> examination, List<Omission> omissions) {
        omissions.sort(DOCUMENT_ORDER);
        Omission first = omissions.get(0);
        List<String> missing =
                omissions.stream().limit(MOST_NAMED).map(Omission::missing).toList();
        examination.report(
                NumberingRules.SELECTION,
                first.whole(),
                first.label(),
                Map.of("count", omissions.size(), "missing", missing));
    }

    private static void reportRunIn(Examination<Declaration> examination, Omission omission, Omission.RunIn found) {
        examination.report(
                NumberingRules.RUN_IN,
                omission.whole(),
                found.words(),
                Map.of("label", found.label(), "before", omission.before()));
    }
}

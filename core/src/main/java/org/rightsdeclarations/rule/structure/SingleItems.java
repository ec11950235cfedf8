package org.rightsdeclarations.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.standard.QuotedWords;
import org.rightsdeclarations.value.Label;

/** Lists of which one item alone has a label. A declaration with more than a few of them was drafted that way. */
final class SingleItems {
    private static final int MOST = 2;

    private SingleItems() {}

    /** Reports the few that a declaration has. */
    static void inspect(Examination<Declaration> examination) {
        List<Part<Clause>> found = new ArrayList<>(0);
        for (Part<Provision> provision : examination.parts(Provision.class)) {
            int at = indexIn(provision.getValue());
            if (at >= 0) {
                if (found.size() == MOST) {
                    return;
                }
                found.add(examination
                        .parts()
                        .items(provision, Names.CLAUSES, Clause.class)
                        .get(at));
            }
        }
        for (Part<Clause> item : found) {
            Label label = item.getValue().getLabel().orElseThrow();
            examination.report(
                    StructureRules.SINGLE_ITEM, item.member(Names.LABEL), Map.of("label", label.in(Locale.ROOT)));
        }
    }

    /** Returns which item of a list is the only one with a label, and no label of an only item; -1 if there is none. */
    private static int indexIn(Provision provision) {
        List<Clause> clauses = provision.getClauses();
        int labelled = -1;
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).getLabel().isPresent()) {
                if (labelled >= 0) {
                    return -1;
                }
                labelled = i;
            }
        }
        // Some acts number the only paragraph of an article too, and some paragraphs through all articles.
        boolean isWhole = labelled == 0 && provision.getText().isEmpty();
        return labelled >= 0 && !isWhole && isFirst(clauses.get(labelled)) ? labelled : -1;
    }

    /** Returns whether an item counts as the first; one that an act puts into another act counts there. */
    private static boolean isFirst(Clause clause) {
        Label label = clause.getLabel().orElseThrow();
        OptionalInt number = clause.getNumber().isPresent() ? clause.getNumber() : label.number();
        return number.orElse(0) == 1 && !SoleItem.is(label) && !QuotedWords.beginWith(label.in(Locale.ROOT));
    }
}

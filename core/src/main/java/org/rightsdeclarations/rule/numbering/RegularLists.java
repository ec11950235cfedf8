package org.rightsdeclarations.rule.numbering;

import java.util.List;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;

/** Rules out most declarations at little cost: the rules of numbering ask first. */
final class RegularLists {
    private RegularLists() {}

    /** Tells whether all labels of all lists count properly from 1, without making anything of most of them. */
    static boolean isAll(Declaration declaration) {
        return (declaration.getPreamble().isEmpty()
                        || isAll(declaration.getPreamble().get().getRecitals()))
                && isAllSections(declaration.getSections())
                && isAllSections(declaration.getAnnexes());
    }

    private static boolean isAllSections(List<Section> sections) {
        if (!RegularList.countsFromOne(sections)) {
            return false;
        }
        for (Section section : sections) {
            if (!isAll(section.getClauses())
                    || !isAll(section.getCommitments())
                    || !isAllSections(section.getSections())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAll(List<? extends Provision> provisions) {
        if (!RegularList.countsFromOne(provisions)) {
            return false;
        }
        for (int i = 0; i < provisions.size(); i++) {
            List<Clause> clauses = provisions.get(i).getClauses();
            if (!clauses.isEmpty() && !isAll(clauses)) {
                return false;
            }
        }
        return true;
    }
}

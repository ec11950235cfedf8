package org.rightsdeclarations.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.problem.Unchecked;
import org.rightsdeclarations.problem.Unchecked.Kind;
import org.rightsdeclarations.rule.anniversary.AnniversaryRules;
import org.rightsdeclarations.rule.catalogue.CatalogueRules;
import org.rightsdeclarations.rule.vocabulary.VocabularyRules;
import org.rightsdeclarations.rule.wording.WordingRules;

/** What a judgement could not check, or was not to. */
final class Coverage {
    private final CheckList checks;
    private final InstrumentCatalogue catalogue;

    Coverage(CheckList checks, InstrumentCatalogue catalogue) {
        this.checks = checks;
        this.catalogue = catalogue;
    }

    /** Returns what of some parts was not checked. */
    List<Unchecked> gapsIn(Parts parts) {
        List<Unchecked> gaps = new ArrayList<>();
        add(Kind.TITLES, CatalogueRules.unknownLanguages(parts, catalogue), gaps);
        add(Kind.ANNIVERSARIES, AnniversaryRules.unreadLanguages(parts), gaps);
        add(Kind.WORDING, WordingRules.unknownLanguages(parts), gaps);
        add(Kind.RULES, checks.leftOut(), gaps);
        add(Kind.WORDS, VocabularyRules.unknownWords(parts), gaps);
        return gaps;
    }

    private static void add(Kind kind, Collection<String> subjects, List<Unchecked> gaps) {
        if (!subjects.isEmpty()) {
            gaps.add(new Unchecked(kind, List.copyOf(subjects)));
        }
    }
}

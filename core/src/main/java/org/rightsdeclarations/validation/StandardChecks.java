package org.rightsdeclarations.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.adoption.AdoptionRules;
import org.rightsdeclarations.rule.anniversary.AnniversaryRules;
import org.rightsdeclarations.rule.catalogue.CatalogueRules;
import org.rightsdeclarations.rule.commitment.CommitmentRules;
import org.rightsdeclarations.rule.date.DateRules;
import org.rightsdeclarations.rule.hygiene.HygieneRules;
import org.rightsdeclarations.rule.identity.IdentityRules;
import org.rightsdeclarations.rule.language.LanguageRules;
import org.rightsdeclarations.rule.numbering.NumberingRules;
import org.rightsdeclarations.rule.parity.ParityRules;
import org.rightsdeclarations.rule.repetition.RepetitionRules;
import org.rightsdeclarations.rule.structure.StructureRules;
import org.rightsdeclarations.rule.tag.TagRules;
import org.rightsdeclarations.rule.vocabulary.VocabularyRules;
import org.rightsdeclarations.rule.wording.WordingRules;

/** The checks of all rules of this library. */
final class StandardChecks {
    private StandardChecks() {}

    /** Returns the checks, family by family. */
    static List<Check<?>> all() {
        List<Check<?>> all = new ArrayList<>();
        for (List<Check<?>> family : List.of(
                NumberingRules.CHECKS,
                StructureRules.CHECKS,
                RepetitionRules.CHECKS,
                AnniversaryRules.CHECKS,
                DateRules.CHECKS,
                CatalogueRules.CHECKS,
                IdentityRules.CHECKS,
                AdoptionRules.CHECKS,
                CommitmentRules.CHECKS,
                VocabularyRules.CHECKS,
                TagRules.CHECKS,
                LanguageRules.CHECKS,
                ParityRules.CHECKS,
                WordingRules.CHECKS,
                HygieneRules.CHECKS)) {
            all.addAll(family);
        }
        return Collections.unmodifiableList(all);
    }
}

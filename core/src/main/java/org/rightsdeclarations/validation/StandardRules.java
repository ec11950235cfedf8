package org.rightsdeclarations.validation;

import java.util.List;
import java.util.stream.Stream;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.anniversary.AnniversaryRules;
import org.rightsdeclarations.rule.catalogue.CatalogueRules;
import org.rightsdeclarations.rule.commitment.CommitmentRules;
import org.rightsdeclarations.rule.date.DateRules;
import org.rightsdeclarations.rule.hygiene.HygieneRules;
import org.rightsdeclarations.rule.identity.IdentityRules;
import org.rightsdeclarations.rule.language.LanguageRules;
import org.rightsdeclarations.rule.numbering.NumberingRules;
import org.rightsdeclarations.rule.repetition.RepetitionRules;
import org.rightsdeclarations.rule.structure.StructureRules;

/** All rules of this library. */
final class StandardRules {
    private StandardRules() {}

    /** Returns the rules, family by family. */
    static List<Rule<?>> all() {
        return Stream.<List<Rule<?>>>of(
                        NumberingRules.ALL,
                        StructureRules.ALL,
                        RepetitionRules.ALL,
                        AnniversaryRules.ALL,
                        DateRules.ALL,
                        CatalogueRules.ALL,
                        IdentityRules.ALL,
                        CommitmentRules.ALL,
                        LanguageRules.ALL,
                        HygieneRules.ALL)
                .flatMap(List::stream)
                .toList();
    }
}

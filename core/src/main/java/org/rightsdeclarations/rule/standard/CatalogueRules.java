package org.rightsdeclarations.rule.standard;

import static org.rightsdeclarations.rule.standard.StandardRules.rule;

import java.util.List;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.rule.standard.citation.CitedDate;
import org.rightsdeclarations.rule.standard.citation.CitedSymbol;
import org.rightsdeclarations.rule.standard.citation.CitedTitle;
import org.rightsdeclarations.rule.standard.citation.KnownEdition;
import org.rightsdeclarations.rule.standard.citation.KnownOrigin;
import org.rightsdeclarations.rule.standard.citation.UnknownInstrument;

/** What a declaration says of instruments and editions, beside what the catalogue knows of them. */
final class CatalogueRules {
    static final List<Rule<?>> ALL = List.of(
            rule("catalogue.title-near", Subject.INSTRUMENT, Severity.INFO, CitedTitle::near),
            rule("catalogue.title-differs", Subject.INSTRUMENT, Severity.WARNING, CitedTitle::differs),
            rule("catalogue.symbol", Subject.INSTRUMENT, Severity.WARNING, CitedSymbol::check),
            rule("catalogue.date", Subject.INSTRUMENT, Severity.WARNING, CitedDate::wrong),
            rule("catalogue.date-disputed", Subject.INSTRUMENT, Severity.INFO, CitedDate::disputed),
            rule("catalogue.unknown-instrument", Subject.INSTRUMENT, Severity.INFO, UnknownInstrument::check),
            rule("catalogue.origin-year", Subject.ANNIVERSARY, Severity.WARNING, KnownOrigin::year),
            rule(
                    "catalogue.anniversary",
                    Subject.ANNIVERSARY,
                    Severity.WARNING,
                    anniversary -> KnownOrigin.arithmetic(anniversary, KeyDates.ownYear(anniversary))),
            rule("catalogue.edition", Subject.EVENT, Severity.WARNING, KnownEdition::wrong),
            rule("catalogue.edition-disputed", Subject.EVENT, Severity.INFO, KnownEdition::disputed));

    private CatalogueRules() {}
}

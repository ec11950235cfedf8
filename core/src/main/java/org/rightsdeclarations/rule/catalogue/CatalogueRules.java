package org.rightsdeclarations.rule.catalogue;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;

/** What a declaration says of instruments and editions, beside what the catalogue knows of them. */
public final class CatalogueRules {
    /** The rules of the family. */
    public static final List<Rule<?>> ALL = List.of(
            rule("catalogue.title-near", Subject.INSTRUMENT, Severity.INFO, CitedTitle::near),
            rule("catalogue.title-differs", Subject.INSTRUMENT, Severity.WARNING, CitedTitle::differs),
            rule("catalogue.symbol", Subject.INSTRUMENT, Severity.WARNING, CitedSymbol::check),
            rule("catalogue.date", Subject.INSTRUMENT, Severity.WARNING, CitedDate::wrong),
            rule("catalogue.date-disputed", Subject.INSTRUMENT, Severity.INFO, CitedDate::disputed),
            rule("catalogue.unknown-instrument", Subject.INSTRUMENT, Severity.INFO, UnknownInstrument::check),
            rule("catalogue.origin-year", Subject.ANNIVERSARY, Severity.WARNING, KnownOrigin::year),
            rule("catalogue.anniversary", Subject.ANNIVERSARY, Severity.WARNING, KnownOrigin::arithmetic),
            rule("catalogue.edition", Subject.EVENT, Severity.WARNING, KnownEdition::wrong),
            rule("catalogue.edition-disputed", Subject.EVENT, Severity.INFO, KnownEdition::disputed));

    private CatalogueRules() {}
}

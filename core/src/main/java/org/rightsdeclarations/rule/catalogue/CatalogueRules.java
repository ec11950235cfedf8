package org.rightsdeclarations.rule.catalogue;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;

/** What a declaration says of instruments and editions, beside what the catalogue knows of them. */
public final class CatalogueRules {
    private static final String TITLE = "title";

    static final Rule TITLE_NEAR = rule("catalogue.title-near", Severity.INFO).oncePer(TITLE);
    static final Rule TITLE_DIFFERS = rule("catalogue.title-differs", Severity.WARNING);
    static final Rule PINPOINT_IN_TITLE =
            rule("catalogue.pinpoint-in-title", Severity.INFO).oncePer(TITLE);
    static final Rule TITLES_TOGETHER =
            rule("catalogue.titles-together", Severity.INFO).oncePer(TITLE);
    static final Rule SYMBOL = rule("catalogue.symbol", Severity.WARNING);
    static final Rule DATE = rule("catalogue.date", Severity.WARNING);
    static final Rule DATE_DISPUTED = rule("catalogue.date-disputed", Severity.INFO);
    static final Rule UNKNOWN_INSTRUMENT =
            rule("catalogue.unknown-instrument", Severity.INFO).oncePer(TITLE);
    static final Rule ORIGIN_YEAR = rule("catalogue.origin-year", Severity.WARNING);
    static final Rule ANNIVERSARY = rule("catalogue.anniversary", Severity.WARNING);
    static final Rule EDITION = rule("catalogue.edition", Severity.WARNING);
    static final Rule EDITION_DISPUTED = rule("catalogue.edition-disputed", Severity.INFO);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(
                    Instrument.class,
                    CitedInstrument::inspect,
                    TITLE_NEAR,
                    TITLE_DIFFERS,
                    PINPOINT_IN_TITLE,
                    TITLES_TOGETHER,
                    SYMBOL,
                    DATE,
                    DATE_DISPUTED,
                    UNKNOWN_INSTRUMENT),
            Check.of(Anniversary.class, KnownOrigin::inspect, ORIGIN_YEAR, ANNIVERSARY),
            Check.of(Event.class, KnownEdition::inspect, EDITION, EDITION_DISPUTED)
                    .where(CatalogueRules::isDatedEdition));

    private CatalogueRules() {}

    /**
     * Returns the languages of titles that the catalogue cannot know, because it has no title in them.
     *
     * @param parts the parts of a declaration
     * @param catalogue the catalogue
     * @return the primary subtags of the languages of titles that are in no language of the catalogue, in their order
     */
    public static Set<String> unknownLanguages(Parts parts, InstrumentCatalogue catalogue) {
        Set<String> unknown = new TreeSet<>();
        for (Part<Instrument> instrument : parts.of(Instrument.class)) {
            if (!CitedInstrument.isComparable(instrument.getValue(), catalogue)) {
                instrument
                        .getValue()
                        .getTitle()
                        .getLanguages()
                        .forEach(language -> unknown.add(language.getLanguage()));
            }
        }
        return unknown;
    }

    private static boolean isDatedEdition(Event event) {
        return event.getSeries().isPresent()
                && event.getEdition().isPresent()
                && event.getHeld().isPresent();
    }
}

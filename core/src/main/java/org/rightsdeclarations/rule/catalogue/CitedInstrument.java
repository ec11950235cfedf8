package org.rightsdeclarations.rule.catalogue;

import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.world.Instrument;

/** Compares a cited instrument with what the catalogue knows of it. */
final class CitedInstrument {
    private CitedInstrument() {}

    static void inspect(Examination<Instrument> examination) {
        Set<CatalogueEntry<Instrument>> entries = examination.catalogue().identify(examination.subject());
        if (entries.isEmpty()) {
            reportUnknown(examination);
            return;
        }
        new CitedTitle(examination, entries).compare();
        if (entries.size() == 1) {
            CatalogueEntry<Instrument> entry = entries.iterator().next();
            CitedSymbol.compare(examination, entry);
            CitedDate.compare(examination, entry);
        }
    }

    /** One whose title is in a language that the catalogue does not speak may be there, so nothing is said of it. */
    private static void reportUnknown(Examination<Instrument> examination) {
        if (isComparable(examination.subject(), examination.catalogue())) {
            examination.report(
                    CatalogueRules.UNKNOWN_INSTRUMENT,
                    examination.part(),
                    Map.of("title", examination.subject().getTitle()));
        }
    }

    /** Returns whether a catalogue has titles in one of the languages of a title. */
    static boolean isComparable(Instrument instrument, InstrumentCatalogue catalogue) {
        Set<String> languages = catalogue.getLanguages();
        return instrument.getTitle().getLanguages().stream()
                .map(LanguageTag::getLanguage)
                .anyMatch(languages::contains);
    }
}

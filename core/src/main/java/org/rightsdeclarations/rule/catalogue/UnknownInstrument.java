package org.rightsdeclarations.rule.catalogue;

import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.world.Instrument;

/** Instruments that the catalogue does not hold. */
public final class UnknownInstrument {
    private UnknownInstrument() {}

    /**
     * Reports an instrument of which nothing could be compared. One whose title is in a language that the catalogue
     * does not speak may be there, so nothing is said of it.
     *
     * @param examination a cited instrument
     */
    public static void check(Examination<Instrument> examination) {
        if (Identification.of(examination).entries().isEmpty() && isComparable(examination)) {
            examination.report(
                    examination.path(), Map.of("title", examination.subject().getTitle()));
        }
    }

    private static boolean isComparable(Examination<Instrument> examination) {
        Set<String> languages = examination.catalogue().getLanguages();
        return examination.subject().getTitle().getLanguages().stream()
                .map(LanguageTag::getLanguage)
                .anyMatch(languages::contains);
    }
}

package org.rightsdeclarations.rule.standard.citation;

import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.instrument.Instrument;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.text.LanguageTag;

/** Titles of known instruments that are not quite right, or are those of others. */
public final class CitedTitle {
    /** From this score on, a title has enough of the right one to be meant for it. */
    private static final double LIKE = 0.4;

    private CitedTitle() {}

    /**
     * Reports a title that is nearly that of the instrument.
     *
     * @param examination a cited instrument
     */
    public static void near(Examination<Instrument> examination) {
        compare(examination, true);
    }

    /**
     * Reports a title that is not that of the instrument which the id or symbol names.
     *
     * @param examination a cited instrument
     */
    public static void differs(Examination<Instrument> examination) {
        compare(examination, false);
    }

    private static void compare(Examination<Instrument> examination, boolean isNearWanted) {
        Identification known = Identification.of(examination);
        InstrumentCatalogue catalogue = examination.catalogue();
        if (known.entries().isEmpty()) {
            return;
        }
        examination.subject().getTitle().forEach((language, title) -> {
            if (known.entries().stream().anyMatch(entry -> isTitledIn(language, entry))
                    && Identification.called(title, catalogue).stream().noneMatch(known.entries()::contains)) {
                Optional<TitleMatch> match = catalogue.search(title).stream()
                        .filter(found -> known.entries().contains(found.entry()))
                        .findFirst();
                boolean isNear = match.isPresent() && match.get().score() >= LIKE;
                if (isNear == isNearWanted) {
                    report(
                            examination,
                            language,
                            title,
                            known.entries().iterator().next(),
                            match.map(TitleMatch::title));
                }
            }
        });
    }

    private static boolean isTitledIn(LanguageTag language, CatalogueEntry<Instrument> entry) {
        return entry.value().getTitle().getLanguages().stream()
                .anyMatch(own -> own.getLanguage().equals(language.getLanguage()));
    }

    private static void report(
            Examination<Instrument> examination,
            LanguageTag language,
            String title,
            CatalogueEntry<Instrument> entry,
            Optional<String> alike) {
        String known = alike.orElseGet(() -> entry.value().getTitle().in(language.toLocale()));
        Map<String, Object> arguments = Map.of(
                "title", title, "known", known, "id", entry.value().getId().orElseThrow());
        ValuePath where = examination.path().member("title").member(language.toString());
        examination.report(examination.path(), where, arguments);
    }
}

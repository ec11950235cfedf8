package org.rightsdeclarations.rule.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.world.Instrument;

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
        report(examination, true);
    }

    /**
     * Reports a title that is not that of the instrument which the id or symbol names.
     *
     * @param examination a cited instrument
     */
    public static void differs(Examination<Instrument> examination) {
        report(examination, false);
    }

    private static void report(Examination<Instrument> examination, boolean isNearWanted) {
        for (Difference difference : examination.share(Differences.class, CitedTitle::compare).all) {
            if (difference.isNear == isNearWanted) {
                ValuePath title = examination.path().member("title");
                examination.report(
                        examination.path(), title.member(difference.language.toString()), difference.arguments());
            }
        }
    }

    private static Differences compare(Examination<Instrument> examination) {
        Set<CatalogueEntry<Instrument>> entries = Identification.of(examination).entries();
        List<Difference> differences = new ArrayList<>(0);
        if (!entries.isEmpty()) {
            examination.subject().getTitle().forEach((language, title) -> {
                if (entries.stream().anyMatch(entry -> isTitledIn(language, entry))
                        && entries.stream().noneMatch(entry -> isTitle(language, title, entry))) {
                    difference(language, title, entries, examination.catalogue())
                            .ifPresent(differences::add);
                }
            });
        }
        return new Differences(differences);
    }

    private static boolean isTitledIn(LanguageTag language, CatalogueEntry<Instrument> entry) {
        return entry.value().getTitle().getLanguages().stream()
                .anyMatch(own -> own.getLanguage().equals(language.getLanguage()));
    }

    /** Sees at one glance what is cited most: the title as it is. */
    private static boolean isTitle(LanguageTag language, String title, CatalogueEntry<Instrument> entry) {
        return entry.value().getTitle().get(language).filter(title::equals).isPresent();
    }

    private static Optional<Difference> difference(
            LanguageTag language,
            String title,
            Set<CatalogueEntry<Instrument>> entries,
            InstrumentCatalogue catalogue) {
        Optional<TitleMatch> match = entries.stream()
                .flatMap(entry -> catalogue.compare(title, entry).stream())
                .min(Comparator.naturalOrder());
        boolean isExact = match.filter(TitleMatch::isExact).isPresent();
        if (isExact || catalogue.findByAcronym(title).stream().anyMatch(entries::contains)) {
            return Optional.empty();
        }
        Instrument right = match.map(TitleMatch::entry)
                .orElseGet(() -> entries.iterator().next())
                .value();
        return Optional.of(new Difference(
                match.filter(found -> found.score() >= LIKE).isPresent(),
                language,
                title,
                match.map(TitleMatch::title).orElseGet(() -> right.getTitle().in(language.toLocale())),
                right.getId().orElseThrow().toString()));
    }

    private record Differences(List<Difference> all) {}

    private record Difference(boolean isNear, LanguageTag language, String title, String known, String id) {
        Map<String, Object> arguments() {
            return Map.of("title", title, "known", known, "id", id);
        }
    }
}

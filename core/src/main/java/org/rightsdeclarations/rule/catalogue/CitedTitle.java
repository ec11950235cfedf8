package org.rightsdeclarations.rule.catalogue;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.PinpointedTitle;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.world.Instrument;

/**
 * Titles of known instruments that are not quite right, or are those of others.
 *
 * @param examination a cited instrument
 * @param entries what it may be
 */
record CitedTitle(Examination<Instrument> examination, Set<CatalogueEntry<Instrument>> entries) {
    /** From this score on, a title has enough of the right one to be meant for it. */
    private static final double LIKE = 0.4;

    void compare() {
        examination.subject().getTitle().forEach((language, title) -> {
            if (entries.stream().anyMatch(entry -> isTitledIn(language, entry))
                    && entries.stream().noneMatch(entry -> isTitle(language, title, entry))) {
                compare(language, title);
            }
        });
    }

    private static boolean isTitledIn(LanguageTag language, CatalogueEntry<Instrument> entry) {
        return entry.value().getTitle().getLanguages().stream()
                .anyMatch(own -> own.getLanguage().equals(language.getLanguage()));
    }

    /** Sees at one glance what is cited most: the title as it is. */
    private static boolean isTitle(LanguageTag language, String title, CatalogueEntry<Instrument> entry) {
        return entry.value().getTitle().get(language).filter(title::equals).isPresent();
    }

    private void compare(LanguageTag language, String title) {
        Optional<TitleMatch> match = entries.stream()
                .flatMap(entry -> examination.catalogue().compare(title, entry).stream())
                .min(Comparator.naturalOrder());
        boolean isExact = match.filter(TitleMatch::isExact).isPresent();
        if (isExact || examination.catalogue().findByAcronym(title).stream().anyMatch(entries::contains)) {
            return;
        }
        Optional<PinpointedTitle> pinpointed = examination
                .catalogue()
                .findPinpointed(title)
                .filter(found -> found.entries().stream().anyMatch(entries::contains));
        if (pinpointed.isPresent()) {
            report(language, title, pinpointed.get());
            return;
        }
        Instrument right = match.map(TitleMatch::entry)
                .orElseGet(() -> entries.iterator().next())
                .value();
        boolean isNear = match.filter(found -> found.score() >= LIKE).isPresent();
        examination.report(
                isNear ? CatalogueRules.TITLE_NEAR : CatalogueRules.TITLE_DIFFERS,
                examination.part().member(Names.TITLE).member(language.toString()),
                Map.of(
                        "title", title,
                        "known",
                                match.map(TitleMatch::title)
                                        .orElseGet(() -> right.getTitle().in(language.toLocale())),
                        "id", right.getId().orElseThrow().toString()));
    }

    /** A title that only has a year or "See" beside it is nearly right; a pinpoint has a place of its own. */
    private void report(LanguageTag language, String title, PinpointedTitle pinpointed) {
        String known = titleOf(pinpointed, language);
        Part<?> where = examination.part().member(Names.TITLE).member(language.toString());
        pinpointed
                .pinpoint()
                .ifPresentOrElse(
                        pinpoint -> examination.report(
                                CatalogueRules.PINPOINT_IN_TITLE,
                                where,
                                Map.of("title", title, "known", known, "pinpoint", pinpoint)),
                        () -> examination.report(
                                CatalogueRules.TITLE_NEAR, where, Map.of("title", title, "known", known)));
    }

    /** Returns the title as it was written if it is right, or else the one that is meant. */
    private String titleOf(PinpointedTitle pinpointed, LanguageTag language) {
        InstrumentCatalogue catalogue = examination.catalogue();
        String written = pinpointed.title();
        CatalogueEntry<Instrument> entry = pinpointed.entries().get(0);
        boolean isRight = !catalogue.findByTitle(written).isEmpty()
                || !catalogue.findByAcronym(written).isEmpty();
        return isRight
                ? written
                : catalogue
                        .compare(written, entry)
                        .map(TitleMatch::title)
                        .orElseGet(() -> entry.value().getTitle().in(language.toLocale()));
    }
}

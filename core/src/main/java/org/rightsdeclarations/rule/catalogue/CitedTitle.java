package org.rightsdeclarations.rule.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.PinpointedTitle;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.catalogue.citation.TitleForms;
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
            if (!isTitle(language, title) && isTitledIn(language)) {
                compare(language, title);
            }
        });
    }

    /** Sees at one glance what is cited most: the title as it is. */
    private boolean isTitle(LanguageTag language, String title) {
        for (CatalogueEntry<Instrument> entry : entries) {
            if (title.equals(entry.value().getTitle().get(language).orElse(null))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitledIn(LanguageTag language) {
        for (CatalogueEntry<Instrument> entry : entries) {
            for (LanguageTag own : entry.value().getTitle().getLanguages()) {
                if (own.getLanguage().equals(language.getLanguage())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void compare(LanguageTag language, String title) {
        InstrumentCatalogue catalogue = examination.catalogue();
        if (containsAny(catalogue.findByTitle(title))
                || containsAny(catalogue.findByAcronym(title))
                || containsAny(catalogue.findBySymbol(title))
                || isNameOfSeveral(title)) {
            return;
        }
        Optional<PinpointedTitle> pinpointed =
                catalogue.findPinpointed(title).filter(found -> containsAny(found.entries()));
        if (pinpointed.isPresent()) {
            report(language, title, pinpointed.get());
            return;
        }
        List<CatalogueEntry<Instrument>> together = catalogue.findTogether(title);
        if (containsAny(together)) {
            examination.report(
                    CatalogueRules.TITLES_TOGETHER,
                    examination.part().member(Names.TITLE).member(language.toString()),
                    Map.of("title", title, "count", together.size()));
            return;
        }
        Optional<TitleMatch> match = entries.stream()
                .flatMap(entry -> catalogue.compare(title, entry).stream())
                .min(Comparator.naturalOrder());
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

    /** Returns whether a text names several at once as a sentence does, as in "les deux Pactes"; no title is meant. */
    private boolean isNameOfSeveral(String text) {
        return TitleForms.all(text).stream()
                .map(examination.catalogue()::findByTitle)
                .anyMatch(named -> named.size() > 1 && containsAny(named));
    }

    private boolean containsAny(List<CatalogueEntry<Instrument>> found) {
        for (CatalogueEntry<Instrument> entry : found) {
            if (entries.contains(entry)) {
                return true;
            }
        }
        return false;
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

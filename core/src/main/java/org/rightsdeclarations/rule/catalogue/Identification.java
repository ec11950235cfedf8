package org.rightsdeclarations.rule.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.value.Identifier;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;

/**
 * Which entries of the catalogue a cited instrument may be.
 *
 * @param entries one entry if it is certain, several that are called the same, or none
 */
record Identification(Set<CatalogueEntry<Instrument>> entries) {
    static Identification of(Examination<Instrument> examination) {
        return examination.share(Identification.class, cited -> Identification.of(cited.subject(), cited.catalogue()));
    }

    static Identification of(Instrument cited, InstrumentCatalogue catalogue) {
        Optional<CatalogueEntry<Instrument>> byId = cited.getId().flatMap(id -> catalogue.findById(id.toString()));
        if (byId.isPresent()) {
            return new Identification(Set.of(byId.get()));
        }
        Set<CatalogueEntry<Instrument>> titled = byTitle(cited.getTitle(), catalogue);
        Set<CatalogueEntry<Instrument>> named = new LinkedHashSet<>();
        for (Identifier identifier : cited.getIdentifiers()) {
            named.addAll(catalogue.findBySymbol(identifier.getValue()));
        }
        if (named.isEmpty()) {
            return new Identification(titled);
        }
        Set<CatalogueEntry<Instrument>> both = new LinkedHashSet<>(named);
        both.retainAll(titled);
        return new Identification(both.isEmpty() ? named : both);
    }

    /** Returns the entries of a title: those that are called so, or else those whose titles it is nearest to. */
    static Set<CatalogueEntry<Instrument>> byTitle(LocalizedText title, InstrumentCatalogue catalogue) {
        Set<CatalogueEntry<Instrument>> exact = new LinkedHashSet<>();
        title.forEach((language, text) -> exact.addAll(called(text, catalogue)));
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<CatalogueEntry<Instrument>> near = new LinkedHashSet<>();
        title.forEach((language, text) ->
                nearest(text, catalogue).map(TitleMatch::entry).forEach(near::add));
        return near;
    }

    /** Returns the entries that have a text as their title or acronym. */
    static List<CatalogueEntry<Instrument>> called(String text, InstrumentCatalogue catalogue) {
        List<CatalogueEntry<Instrument>> titled = catalogue.findByTitle(text);
        return titled.isEmpty() ? catalogue.findByAcronym(text) : titled;
    }

    private static Stream<TitleMatch> nearest(String text, InstrumentCatalogue catalogue) {
        List<TitleMatch> matches = catalogue.search(text, TitleMatch.NEAR);
        return matches.stream()
                .takeWhile(match -> match.score() == matches.get(0).score());
    }

    /** Returns the entry, if it is certain. */
    Optional<CatalogueEntry<Instrument>> entry() {
        return entries.size() == 1 ? entries.stream().findFirst() : Optional.empty();
    }
}

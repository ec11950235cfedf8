package org.rightsdeclarations.catalogue;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdeclarations.catalogue.citation.TitleForms;
import org.rightsdeclarations.catalogue.citation.TitlesTogether;
import org.rightsdeclarations.catalogue.word.TitleWords;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

/** Finds which entries of a catalogue something that is cited or celebrated may be. */
final class Identification {
    private final InstrumentCatalogue catalogue;

    Identification(InstrumentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Set<CatalogueEntry<Instrument>> of(Origin origin) {
        return origin instanceof Instrument instrument ? of(instrument) : byTitle(origin.getTitle());
    }

    private Set<CatalogueEntry<Instrument>> of(Instrument cited) {
        if (cited.getId().isPresent()) {
            Optional<CatalogueEntry<Instrument>> byId =
                    catalogue.findById(cited.getId().get().toString());
            if (byId.isPresent()) {
                return Set.of(byId.get());
            }
        }
        Set<CatalogueEntry<Instrument>> titled = byTitle(cited.getTitle());
        if (cited.getIdentifiers().isEmpty()) {
            return titled;
        }
        Set<CatalogueEntry<Instrument>> named = new LinkedHashSet<>();
        for (Identifier identifier : cited.getIdentifiers()) {
            named.addAll(catalogue.findBySymbol(identifier.getValue()));
        }
        if (named.isEmpty()) {
            return titled;
        }
        Set<CatalogueEntry<Instrument>> both = new LinkedHashSet<>(named);
        both.retainAll(titled);
        return both.isEmpty() ? named : both;
    }

    /**
     * Returns the entries of a title: those that are called so, or else those that are so without a pinpoint, or else
     * those whose titles it is nearest to.
     */
    private Set<CatalogueEntry<Instrument>> byTitle(LocalizedText title) {
        Set<CatalogueEntry<Instrument>> exact = new LinkedHashSet<>();
        title.forEach((language, text) -> exact.addAll(called(text)));
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<CatalogueEntry<Instrument>> pinpointed = new LinkedHashSet<>();
        title.forEach((language, text) -> pinpointed(text).ifPresent(found -> pinpointed.addAll(found.entries())));
        if (!pinpointed.isEmpty()) {
            return pinpointed;
        }
        Set<CatalogueEntry<Instrument>> together = new LinkedHashSet<>();
        title.forEach((language, text) -> together.addAll(together(text)));
        if (!together.isEmpty()) {
            return together;
        }
        Set<CatalogueEntry<Instrument>> near = new LinkedHashSet<>();
        title.forEach((language, text) -> nearest(text).map(TitleMatch::entry).forEach(near::add));
        return near;
    }

    /** Returns the title that a text has among other words. */
    Optional<PinpointedTitle> pinpointed(String text) {
        return new PinpointReader(
                        this::called,
                        title -> nearest(title).map(TitleMatch::entry).toList(),
                        catalogue::findBySymbol)
                .read(text);
    }

    /** Returns the entries of all the titles that a text names together; none unless it is made of them. */
    List<CatalogueEntry<Instrument>> together(String text) {
        return TitlesTogether.read(text, this::called);
    }

    /** Returns the entries that have a text as their title, acronym or symbol; a title as it is in a sentence, too. */
    List<CatalogueEntry<Instrument>> called(String text) {
        List<CatalogueEntry<Instrument>> found = named(text);
        Iterator<String> forms = found.isEmpty() ? TitleForms.all(text).iterator() : Collections.emptyIterator();
        while (found.isEmpty() && forms.hasNext()) {
            found = named(forms.next());
        }
        return found;
    }

    private List<CatalogueEntry<Instrument>> named(String text) {
        List<CatalogueEntry<Instrument>> titled = catalogue.findByTitle(text);
        List<CatalogueEntry<Instrument>> named = titled.isEmpty() ? catalogue.findByAcronym(text) : titled;
        return named.isEmpty() ? catalogue.findBySymbol(text) : named;
    }

    private Stream<TitleMatch> nearest(String text) {
        String alone = TitleForms.alone(text);
        List<TitleMatch> found = catalogue.search(text, TitleMatch.NEAR);
        List<TitleMatch> matches = found.isEmpty() && alone != null ? catalogue.search(alone, TitleMatch.NEAR) : found;
        return matches.stream()
                .takeWhile(match -> match.score() == matches.get(0).score())
                .filter(match -> !TitleWords.isOneLonger(text, match.title()));
    }
}

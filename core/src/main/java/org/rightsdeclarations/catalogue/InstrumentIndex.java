package org.rightsdeclarations.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.symbol.SymbolKey;
import org.rightsdeclarations.world.Instrument;

/** Finds instruments by what texts call them. Immutable once made. */
final class InstrumentIndex {
    /** How a resolution is cited: by the matter it is on. */
    private static final String CITED_RESOLUTION = "Resolution on ";

    private final Map<String, List<CatalogueEntry<Instrument>>> bySymbol = new HashMap<>();
    private final Map<String, List<CatalogueEntry<Instrument>>> byAcronym = new HashMap<>();
    private final Set<String> languages = new TreeSet<>();
    private final TitleIndex titles;

    InstrumentIndex(Collection<CatalogueEntry<Instrument>> entries) {
        titles = new TitleIndex(entries, entry -> titlesOf(entry.value()));
        for (CatalogueEntry<Instrument> entry : entries) {
            entry.value().getTitle().getLanguages().forEach(language -> languages.add(language.getLanguage()));
            Set<String> keys = new LinkedHashSet<>();
            entry.value().getIdentifiers().forEach(symbol -> keys.addAll(SymbolKey.allOf(symbol.getValue())));
            keys.forEach(key -> add(bySymbol, key, entry));
            Set<String> acronyms = new LinkedHashSet<>();
            entry.value()
                    .getAcronym()
                    .ifPresent(acronym -> acronym.forEach((language, text) -> acronyms.add(fold(text))));
            acronyms.forEach(acronym -> add(byAcronym, acronym, entry));
        }
    }

    private static List<String> titlesOf(Instrument instrument) {
        boolean isResolution = instrument.getIdentifiers().stream()
                .anyMatch(identifier -> SymbolKey.isResolution(identifier.getValue()));
        List<String> titles = new ArrayList<>();
        instrument.getTitle().forEach((language, title) -> {
            titles.add(title);
            instrument
                    .getAcronym()
                    .flatMap(acronym -> acronym.get(language))
                    .ifPresent(acronym -> titles.add(title + " (" + acronym + ")"));
            int colon = title.indexOf(": ");
            if (colon >= 0) {
                titles.add(title.substring(colon + 2)); // "the 2030 Agenda for Sustainable Development"
            }
            if (isResolution && language.getLanguage().equals("en")) {
                titles.add(CITED_RESOLUTION + title);
            }
        });
        return titles;
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }

    private static String fold(String acronym) {
        return Unicode.lower(acronym);
    }

    List<CatalogueEntry<Instrument>> bySymbol(String symbol) {
        return List.copyOf(bySymbol.getOrDefault(SymbolKey.of(symbol), List.of()));
    }

    List<CatalogueEntry<Instrument>> byAcronym(String acronym) {
        return List.copyOf(byAcronym.getOrDefault(fold(acronym), List.of()));
    }

    Set<String> languages() {
        return Collections.unmodifiableSet(languages);
    }

    TitleIndex titles() {
        return titles;
    }
}

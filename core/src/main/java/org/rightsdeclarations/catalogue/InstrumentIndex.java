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
import java.util.function.Function;
import org.rightsdeclarations.catalogue.title.Lazy;
import org.rightsdeclarations.catalogue.title.TitleIndex;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.symbol.SymbolKey;
import org.rightsdeclarations.world.Instrument;

/** Finds instruments by what texts call them. Each way to find them is made when it is first asked for. Thread-safe. */
final class InstrumentIndex {
    /** How a resolution is cited: by the matter it is on. */
    private static final String CITED_RESOLUTION = "Resolution on ";

    private final Collection<CatalogueEntry<Instrument>> entries;
    private final Lazy<Map<String, List<CatalogueEntry<Instrument>>>> bySymbol =
            new Lazy<>(() -> by(InstrumentIndex::symbolsOf));
    private final Lazy<Map<String, List<CatalogueEntry<Instrument>>>> byAcronym =
            new Lazy<>(() -> by(InstrumentIndex::acronymsOf));
    private final Lazy<Integer> longestAcronym = new Lazy<>(this::findLongestAcronym);
    private final Lazy<Set<String>> languages = new Lazy<>(this::findLanguages);
    private final Lazy<TitleIndex<CatalogueEntry<Instrument>, TitleMatch>> titles;

    InstrumentIndex(Collection<CatalogueEntry<Instrument>> entries) {
        this.entries = entries;
        titles = new Lazy<>(() -> new TitleIndex<>(entries, entry -> titlesOf(entry.value()), TitleMatch::new));
    }

    /** Returns the entries by what they are called, in the order of the catalogue. */
    private Map<String, List<CatalogueEntry<Instrument>>> by(Function<Instrument, Set<String>> keysOf) {
        Map<String, List<CatalogueEntry<Instrument>>> known = new HashMap<>();
        for (CatalogueEntry<Instrument> entry : entries) {
            for (String key : keysOf.apply(entry.value())) {
                known.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
            }
        }
        known.replaceAll((key, found) -> List.copyOf(found));
        return known;
    }

    private static Set<String> symbolsOf(Instrument instrument) {
        Set<String> keys = new LinkedHashSet<>();
        instrument.getIdentifiers().forEach(symbol -> keys.addAll(SymbolKey.allOf(symbol.getValue())));
        return keys;
    }

    private static Set<String> acronymsOf(Instrument instrument) {
        Set<String> acronyms = new LinkedHashSet<>();
        instrument.getAcronym().ifPresent(acronym -> acronym.forEach((language, text) -> acronyms.add(fold(text))));
        return acronyms;
    }

    private int findLongestAcronym() {
        return byAcronym.get().keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private Set<String> findLanguages() {
        Set<String> found = new TreeSet<>();
        for (CatalogueEntry<Instrument> entry : entries) {
            entry.value().getTitle().getLanguages().forEach(language -> found.add(language.getLanguage()));
        }
        return Collections.unmodifiableSet(found);
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

    private static String fold(String acronym) {
        return Unicode.lower(acronym);
    }

    List<CatalogueEntry<Instrument>> bySymbol(String symbol) {
        return bySymbol.get().getOrDefault(SymbolKey.of(symbol), List.of());
    }

    List<CatalogueEntry<Instrument>> byAcronym(String acronym) {
        boolean isShort = acronym.length() <= longestAcronym.get();
        return isShort ? byAcronym.get().getOrDefault(fold(acronym), List.of()) : List.of();
    }

    Set<String> languages() {
        return languages.get();
    }

    TitleIndex<CatalogueEntry<Instrument>, TitleMatch> titles() {
        return titles.get();
    }
}

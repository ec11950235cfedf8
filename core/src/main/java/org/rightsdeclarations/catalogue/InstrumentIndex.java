package org.rightsdeclarations.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rightsdeclarations.catalogue.title.TitleIndex;
import org.rightsdeclarations.catalogue.word.Lazy;
import org.rightsdeclarations.catalogue.word.TitleWords;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.symbol.SymbolKey;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;

/** Finds instruments by what texts call them. Each way to find them is made when it is first asked for. Thread-safe. */
final class InstrumentIndex implements KnownInstruments {
    /** How a resolution is cited: by the matter it is on. */
    private static final String CITED_RESOLUTION = "Resolution on ";

    /** A name of so many words is compared like a title. */
    private static final int LONG = 4;

    private final Map<String, CatalogueEntry<Instrument>> byId;
    private final Collection<CatalogueEntry<Instrument>> entries;
    private final Lazy<Map<String, List<CatalogueEntry<Instrument>>>> bySymbol =
            new Lazy<>(() -> by(InstrumentIndex::symbolsOf));
    private final Lazy<Map<String, List<CatalogueEntry<Instrument>>>> byAcronym =
            new Lazy<>(() -> by(InstrumentIndex::acronymsOf));
    private final Lazy<Integer> longestAcronym = new Lazy<>(this::findLongestAcronym);
    private final Lazy<Set<String>> languages = new Lazy<>(this::findLanguages);
    private final Lazy<TitleIndex<CatalogueEntry<Instrument>, TitleMatch>> titles;

    /** Names that are too short to be compared with: "Convention 169", "Rome Statute". */
    private final Lazy<TitleIndex<CatalogueEntry<Instrument>, TitleMatch>> shortNames;

    /**
     * Creates an index.
     *
     * @param byId the entries by id, in their order
     */
    InstrumentIndex(Map<String, CatalogueEntry<Instrument>> byId) {
        this.byId = byId;
        this.entries = byId.values();
        titles = new Lazy<>(() -> new TitleIndex<>(entries, InstrumentIndex::titlesOf, TitleMatch::new));
        shortNames = new Lazy<>(() -> new TitleIndex<>(
                entries,
                entry -> entry.otherNames().stream()
                        .filter(name -> !isLong(name))
                        .toList(),
                TitleMatch::new));
    }

    @Override
    public Map<String, CatalogueEntry<Instrument>> byId() {
        return byId;
    }

    @Override
    public InstrumentIndex index() {
        return this;
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

    /** Returns all by which an instrument is found: its titles as they are compared, acronyms and symbols. */
    static Set<String> keysOf(CatalogueEntry<Instrument> entry) {
        Set<String> keys = new LinkedHashSet<>();
        titlesOf(entry).forEach(title -> keys.add(TitleWords.key(title)));
        entry.otherNames().forEach(name -> keys.add(TitleWords.key(name)));
        keys.addAll(acronymsOf(entry.value()));
        keys.addAll(symbolsOf(entry.value()));
        return keys;
    }

    static Set<String> symbolsOf(Instrument instrument) {
        Set<String> keys = new LinkedHashSet<>();
        for (Identifier symbol : instrument.getIdentifiers()) {
            keys.addAll(SymbolKey.allOf(symbol.getValue()));
        }
        return keys;
    }

    static Set<String> acronymsOf(Instrument instrument) {
        Set<String> acronyms = new LinkedHashSet<>();
        LocalizedText acronym = instrument.getAcronym().orElse(null);
        if (acronym != null) {
            for (LanguageTag language : acronym.getLanguages()) {
                acronyms.add(fold(acronym.get(language).orElseThrow()));
            }
        }
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

    static List<String> titlesOf(CatalogueEntry<Instrument> entry) {
        Instrument instrument = entry.value();
        LocalizedText acronym = instrument.getAcronym().orElse(null);
        List<String> titles = new ArrayList<>();
        for (LanguageTag language : instrument.getTitle().getLanguages()) {
            String title = instrument.getTitle().get(language).orElseThrow();
            String letters = acronym == null ? null : acronym.get(language).orElse(null);
            titles.add(title);
            if (letters != null) {
                titles.add(title + " (" + letters + ")");
            }
            int colon = title.indexOf(": ");
            if (colon >= 0) {
                titles.add(title.substring(colon + 2)); // "the 2030 Agenda for Sustainable Development"
            }
            if (language.getLanguage().equals("ko") && title.indexOf(' ') >= 0) {
                titles.add(title.replace(" ", "")); // as acts print it
            }
            if (language.getLanguage().equals("en") && isResolution(instrument)) {
                titles.add(CITED_RESOLUTION + title);
            }
        }
        for (String name : entry.otherNames()) {
            if (isLong(name)) {
                titles.add(name);
            }
        }
        return titles;
    }

    private static boolean isResolution(Instrument instrument) {
        for (Identifier identifier : instrument.getIdentifiers()) {
            if (SymbolKey.isResolution(identifier.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a name says enough to be known in spite of a slip. */
    private static boolean isLong(String name) {
        return words(name) >= LONG;
    }

    private static int words(String name) {
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    static String fold(String acronym) {
        return Unicode.lower(acronym);
    }

    @Override
    public List<CatalogueEntry<Instrument>> bySymbol(String symbol) {
        return bySymbol.get().getOrDefault(SymbolKey.of(symbol), List.of());
    }

    @Override
    public List<CatalogueEntry<Instrument>> byAcronym(String acronym) {
        boolean isShort = acronym.length() <= longestAcronym.get();
        return isShort ? byAcronym.get().getOrDefault(fold(acronym), List.of()) : List.of();
    }

    Set<String> languages() {
        return languages.get();
    }

    /** Finds what is called so among a few, by title or by name, as an index of them would. */
    static List<TitleMatch> exact(String title, List<CatalogueEntry<Instrument>> few) {
        List<TitleMatch> titled = new ArrayList<>();
        List<TitleMatch> named = new ArrayList<>();
        boolean mayBeName = words(title) <= LONG;
        String key = TitleWords.key(title);
        for (CatalogueEntry<Instrument> entry : few) {
            addFirst(key, entry, titlesOf(entry), titled);
            if (mayBeName) {
                addFirst(key, entry, entry.otherNames(), named);
            }
        }
        return titled.isEmpty() ? List.copyOf(named) : joined(named, List.copyOf(titled));
    }

    private static void addFirst(
            String key, CatalogueEntry<Instrument> entry, List<String> names, List<TitleMatch> matches) {
        for (String name : names) {
            if (TitleWords.key(name).equals(key)) {
                matches.add(new TitleMatch(entry, name, TitleMatch.EXACT));
                return;
            }
        }
    }

    @Override
    public List<TitleMatch> exact(String title) {
        List<TitleMatch> titled = titles.get().exact(title);
        List<TitleMatch> named = named(title);
        return titled.isEmpty() ? named : named.isEmpty() ? titled : joined(named, titled);
    }

    /** Finds what has a short name; an article may stand before it. */
    private List<TitleMatch> named(String title) {
        return words(title) <= LONG ? shortNames.get().exact(title) : List.of();
    }

    /** Finds what is called so, and all that has a title with anything in common. */
    List<TitleMatch> alike(String title) {
        return joined(named(title), titles.get().alike(title));
    }

    /** Finds what is called so, and what has a title that is near. */
    List<TitleMatch> near(String title, double least) {
        List<TitleMatch> named = least <= TitleMatch.EXACT ? named(title) : List.of();
        return joined(named, titles.get().near(title, least));
    }

    /** Compares a title with those of one entry. */
    Optional<TitleMatch> nearest(String title, CatalogueEntry<Instrument> entry) {
        return titles.get().nearest(title, entry);
    }

    private static List<TitleMatch> joined(List<TitleMatch> named, List<TitleMatch> like) {
        if (named.isEmpty()) {
            return like;
        }
        IdentityHashMap<CatalogueEntry<Instrument>, TitleMatch> best = new IdentityHashMap<>();
        List<TitleMatch> all = new ArrayList<>();
        for (TitleMatch match : like) {
            if (match.isExact()) {
                best.put(match.entry(), match);
                all.add(match);
            }
        }
        for (TitleMatch match : named) {
            if (best.put(match.entry(), match) == null) {
                all.add(match);
            }
        }
        for (TitleMatch match : like) {
            if (!best.containsKey(match.entry())) {
                all.add(match);
            }
        }
        return List.copyOf(all);
    }
}

package org.rightsdeclarations.catalogue;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rightsdeclarations.catalogue.citation.PinpointToken;
import org.rightsdeclarations.catalogue.word.Lazy;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

/**
 * Instruments and editions of series that are known, to be looked up in the forms in which texts cite them. Immutable
 * and thread-safe: each {@code with} method returns a changed copy.
 *
 * <p>The {@linkplain #standard() built-in one} holds what was verified, nothing else: a date of which sources give only
 * the month has only the month. Lookup never guesses: a name that several entries share finds them all, and what is
 * only similar to a title is found by {@link #search(String)} alone, with a score.
 *
 * <pre>{@code
 * InstrumentCatalogue catalogue = InstrumentCatalogue.standard().with(ourCharter);
 * catalogue.findBySymbol("217 A (III)"); // the Universal Declaration of Human Rights
 * catalogue.search("Universal Declaration on Human Rights").get(0).score(); // 0.95
 * }</pre>
 */
public final class InstrumentCatalogue implements NeedsJsonModule {
    private final KnownInstruments instruments;
    private final Map<Series, Lazy<NavigableMap<Integer, CatalogueEntry<Event>>>> editions;

    private InstrumentCatalogue(
            KnownInstruments instruments, Map<Series, Lazy<NavigableMap<Integer, CatalogueEntry<Event>>>> editions) {
        this.instruments = instruments;
        this.editions = editions;
    }

    /**
     * The instruments and editions that this library knows.
     *
     * @return the built-in catalogue
     */
    public static InstrumentCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * A catalogue that knows nothing, to be filled.
     *
     * @return the empty catalogue
     */
    public static InstrumentCatalogue empty() {
        return None.CATALOGUE;
    }

    /**
     * Adds instruments without sources. One with the id of a known instrument replaces it.
     *
     * @param added instruments, each with an id
     * @return the changed copy
     * @throws InvalidValueException {@code value.catalogue-id}, if an instrument has no id
     */
    public InstrumentCatalogue with(Instrument... added) {
        require(added, "instruments");
        return withInstruments(Stream.of(added)
                .map(instrument -> CatalogueEntry.of(instrument))
                .toList());
    }

    /**
     * Adds instruments. One with the id of a known instrument replaces it.
     *
     * @param added entries of instruments, each with an id
     * @return the changed copy
     * @throws InvalidValueException {@code value.catalogue-id}, if an instrument has no id
     */
    public InstrumentCatalogue withInstruments(Collection<CatalogueEntry<Instrument>> added) {
        Map<String, CatalogueEntry<Instrument>> all = new LinkedHashMap<>(instruments.byId());
        for (CatalogueEntry<Instrument> entry : added) {
            Iri id = entry.value()
                    .getId()
                    .orElseThrow(() -> InvalidValueException.of(
                            "value.catalogue-id", entry.value().getTitle()));
            all.put(id.toString(), entry);
        }
        return new InstrumentCatalogue(new InstrumentIndex(all), editions);
    }

    /**
     * Adds editions of series. One with the series and number of a known edition replaces it.
     *
     * @param added entries of events, each with a series and the number of its edition
     * @return the changed copy
     * @throws InvalidValueException {@code value.catalogue-edition}, if an event has no series or number
     */
    public InstrumentCatalogue withEditions(Collection<CatalogueEntry<Event>> added) {
        Map<Series, NavigableMap<Integer, CatalogueEntry<Event>>> all = new LinkedHashMap<>();
        editions.forEach((series, known) -> all.put(series, new TreeMap<>(known.get())));
        for (CatalogueEntry<Event> entry : added) {
            Event event = entry.value();
            if (event.getSeries().isEmpty() || event.getEdition().isEmpty()) {
                throw InvalidValueException.of("value.catalogue-edition", event);
            }
            all.computeIfAbsent(event.getSeries().get(), series -> new TreeMap<>())
                    .put(event.getEdition().getAsInt(), entry);
        }
        Map<Series, Lazy<NavigableMap<Integer, CatalogueEntry<Event>>>> made = new LinkedHashMap<>();
        all.forEach((series, known) -> made.put(series, new Lazy<>(() -> known)));
        return new InstrumentCatalogue(instruments, made);
    }

    /**
     * Adds everything that another catalogue knows. Where both know the same, the other wins.
     *
     * @param other the catalogue to lay over this one
     * @return the changed copy
     */
    public InstrumentCatalogue with(InstrumentCatalogue other) {
        return withInstruments(other.instruments.byId().values())
                .withEditions(other.getSeries().stream()
                        .flatMap(series -> other.getEditions(series).stream())
                        .toList());
    }

    /**
     * The instruments.
     *
     * @return all entries in the order in which they were added; unmodifiable
     */
    public List<CatalogueEntry<Instrument>> getInstruments() {
        return List.copyOf(instruments.byId().values());
    }

    /**
     * The languages in which instruments have titles.
     *
     * @return primary language subtags such as {@code en}, in alphabetical order; unmodifiable
     */
    public Set<String> getLanguages() {
        return instruments.index().languages();
    }

    /**
     * The series of which editions are known.
     *
     * @return the series in the order in which they were added; unmodifiable
     */
    public Set<Series> getSeries() {
        return Collections.unmodifiableSet(editions.keySet());
    }

    /**
     * The known editions of a series.
     *
     * @param series the series
     * @return the entries by number; not every number need be known; none for an unknown series
     */
    public List<CatalogueEntry<Event>> getEditions(Series series) {
        require(series, "series");
        return List.copyOf(editionsOf(series).values());
    }

    /**
     * Finds an edition of a series.
     *
     * @param series the series
     * @param edition its number
     * @return the entry; empty if that edition is not known
     */
    public Optional<CatalogueEntry<Event>> findEdition(Series series, int edition) {
        require(series, "series");
        return Optional.ofNullable(editionsOf(series).get(edition));
    }

    /**
     * Finds an instrument by the id that the catalogue gives it.
     *
     * @param id the id, such as {@code udhr}
     * @return the entry; empty if there is none
     */
    public Optional<CatalogueEntry<Instrument>> findById(String id) {
        require(id, "id");
        return Optional.ofNullable(instruments.withId(id));
    }

    /**
     * Finds instruments by a symbol in any form that occurs: {@code A/RES/217(III) A} or {@code 217 A (III)},
     * {@code A/HRC/RES/24/2} or {@code HRC 24/2} or {@code resolution 24/2}.
     *
     * @param symbol the symbol, in capital or small letters
     * @return the entries that may be meant: several if they share a resolution, or if the body is left out
     */
    public List<CatalogueEntry<Instrument>> findBySymbol(String symbol) {
        return instruments.bySymbol(symbol);
    }

    /**
     * Finds instruments by acronym.
     *
     * @param acronym the acronym in capital or small letters, such as {@code UDHR}
     * @return the entries; none if no instrument has that acronym
     */
    public List<CatalogueEntry<Instrument>> findByAcronym(String acronym) {
        return instruments.byAcronym(acronym);
    }

    /**
     * Finds instruments by title. Case, punctuation and a leading "the" do not count, "UN" means "United Nations", and
     * the acronym may follow in parentheses. A resolution is also found by "Resolution on" and its title, and a title
     * with a colon by what follows it.
     *
     * @param title the title in any language of the catalogue
     * @return the entries; several if they have the same title
     */
    public List<CatalogueEntry<Instrument>> findByTitle(String title) {
        List<CatalogueEntry<Instrument>> found = new ArrayList<>();
        for (TitleMatch match : instruments.exact(title)) {
            found.add(match.entry());
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * Finds an instrument by words that hold more than its title: a place in it ("article 12 of the ...", "..., annex
     * II"), a year ("... (1989)"), where and when it was adopted ("..., General Assembly resolution 44/25"), where it
     * is printed ("..., 1577 UNTS 3"), or "See" before it. Such words are known in Arabic, Chinese, English, French,
     * Korean, Russian and Spanish.
     *
     * @param text the words; what is a title as it is, or longer than 1,000 characters, finds nothing
     * @return what is meant and the rest of the words; empty if nothing can be taken off, or what is left is no title
     *     of the catalogue, an acronym or a title very similar to one
     */
    public Optional<PinpointedTitle> findPinpointed(String text) {
        if (!PinpointToken.mayHaveMore(text)) {
            return Optional.empty();
        }
        Identification identification = new Identification(this);
        return identification.called(text).isEmpty() ? identification.pinpointed(text) : Optional.empty();
    }

    /**
     * Finds all instruments that words name together: "the ICCPR, the ICESCR and the Convention on the Rights of the
     * Child".
     *
     * @param text the words; such longer than 1,000 characters find nothing
     * @return the entries in the order of the words; empty unless the words are two titles, acronyms or symbols or
     *     more, and nothing else; unmodifiable
     */
    public List<CatalogueEntry<Instrument>> findTogether(String text) {
        require(text, "text");
        Identification identification = new Identification(this);
        return identification.called(text).isEmpty() ? identification.together(text) : List.of();
    }

    /**
     * Finds instruments whose titles are similar to another.
     *
     * @param title a title as somebody wrote it; one of more than 1,000 characters finds nothing
     * @return each instrument that has anything in common with it, the most similar first, equally similar ones in the
     *     order of the catalogue; {@link TitleMatch#NEAR} separates misspellings from other instruments
     */
    public List<TitleMatch> search(String title) {
        return instruments.index().alike(title);
    }

    /**
     * Finds instruments whose titles are very similar to another. This is faster than to {@linkplain #search(String)
     * look at all}.
     *
     * @param title a title as somebody wrote it
     * @param least the least score, such as {@link TitleMatch#NEAR}, or {@link TitleMatch#EXACT}
     * @return each instrument that has that score or more, as {@link #search(String)} gives it
     */
    public List<TitleMatch> search(String title, double least) {
        return least == TitleMatch.EXACT
                ? instruments.exact(title)
                : instruments.index().near(title, least);
    }

    /**
     * Compares a title with those of one instrument.
     *
     * @param title a title as somebody wrote it
     * @param entry an entry of this catalogue
     * @return the title that is most similar to it, with its score, as {@link #search(String)} gives it; empty if they
     *     have nothing in common
     */
    public Optional<TitleMatch> compare(String title, CatalogueEntry<Instrument> entry) {
        require(title, "title");
        require(entry, "entry");
        return instruments.index().nearest(title, entry);
    }

    /**
     * Returns the title of an instrument, so that it is told apart from others that this catalogue gives the same
     * title: {@code Local government and human rights (A/HRC/RES/24/2)}.
     *
     * @param instrument an instrument of this catalogue, or one that a text cites
     * @return the title as it is if no instruments share it; or else, in each language, with the symbol or, if it has
     *     none, the year of adoption in parentheses; as it is, too, if neither is known
     */
    public LocalizedText distinctTitle(Instrument instrument) {
        require(instrument, "instrument");
        return SharedTitle.distinct(instrument, this);
    }

    /** Two catalogues are equal if they hold the same entries. */
    @Override
    public boolean equals(Object other) {
        return other instanceof InstrumentCatalogue that
                && instruments.byId().equals(that.instruments.byId())
                && knownEditions().equals(that.knownEditions());
    }

    @Override
    public int hashCode() {
        return 31 * instruments.byId().hashCode() + knownEditions().hashCode();
    }

    /** Returns what the catalogue holds, in numbers. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(count(instruments.byId().size(), "instrument"));
        knownEditions()
                .forEach((series, known) -> text.append(", ")
                        .append(count(known.size(), "edition"))
                        .append(" of ")
                        .append(series));
        return text.toString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private NavigableMap<Integer, CatalogueEntry<Event>> editionsOf(Series series) {
        Lazy<NavigableMap<Integer, CatalogueEntry<Event>>> known = editions.get(series);
        return known == null ? Collections.emptyNavigableMap() : known.get();
    }

    private Map<Series, NavigableMap<Integer, CatalogueEntry<Event>>> knownEditions() {
        Map<Series, NavigableMap<Integer, CatalogueEntry<Event>>> all = new LinkedHashMap<>();
        editions.forEach((series, known) -> all.put(series, known.get()));
        return all;
    }

    private static final class None {
        static final InstrumentCatalogue CATALOGUE = new InstrumentCatalogue(new InstrumentIndex(Map.of()), Map.of());
    }

    /** Made when it is first asked for, and each table read when something of it is. */
    private static final class Standard {
        static final InstrumentCatalogue CATALOGUE =
                new InstrumentCatalogue(new StandardInstruments(), StandardFacts.editions());
    }

    /**
     * Finds what an instrument that is cited, or an origin that is celebrated, may be: by its id; or else by its
     * symbols, of which those count that its title fits; or else by its title or acronym, or a symbol in their place;
     * or else by these {@linkplain #findPinpointed without a pinpoint}, or {@linkplain #findTogether together}; or else
     * by the titles that its own is nearest to.
     *
     * @param origin an instrument or occurrence, as far as a text identifies it
     * @return one entry if it is certain, several that are called the same, or none
     */
    public Set<CatalogueEntry<Instrument>> identify(Origin origin) {
        return new Identification(this).of(origin);
    }

    @JsonCreator
    private static InstrumentCatalogue fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }
}

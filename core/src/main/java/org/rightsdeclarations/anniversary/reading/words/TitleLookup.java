package org.rightsdeclarations.anniversary.reading.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.world.Instrument;

/**
 * The instruments of a catalogue, as words name them. Looks each words up once. Used by one thread, for one text or
 * several of one language.
 */
public final class TitleLookup {
    /** No more different words are looked up, so that a hostile text costs no more than its reading. */
    public static final int MAX_RUNS = 10_000;

    private final InstrumentCatalogue catalogue;
    private final boolean isSpacedFreely;
    private final Map<String, List<TitleMatch>> called = new HashMap<>();
    private final Map<String, List<TitleMatch>> near = new HashMap<>();

    /**
     * Creates a lookup that has found nothing yet.
     *
     * @param catalogue the catalogue
     * @param isSpacedFreely whether the language also writes a title of one word as several
     */
    public TitleLookup(InstrumentCatalogue catalogue, boolean isSpacedFreely) {
        this.catalogue = catalogue;
        this.isSpacedFreely = isSpacedFreely;
    }

    /** Returns the instruments that have words as their title or acronym. */
    List<TitleMatch> called(String words) {
        return cached(called, words, this::findCalled);
    }

    /** Returns the instruments that have titles near some words, the nearest first. */
    List<TitleMatch> near(String words) {
        return cached(near, words, this::findNear);
    }

    private static List<TitleMatch> cached(
            Map<String, List<TitleMatch>> cache, String words, Function<String, List<TitleMatch>> find) {
        List<TitleMatch> known = cache.get(words);
        if (known == null) {
            if (cache.size() >= MAX_RUNS) {
                return List.of();
            }
            known = find.apply(words);
            cache.put(words, known);
        }
        return known;
    }

    private List<TitleMatch> findCalled(String words) {
        List<TitleMatch> same = same(words);
        return same.isEmpty() && isSpacedFreely ? same(words.replace(" ", "")) : same;
    }

    private List<TitleMatch> same(String words) {
        if (!catalogue.findByTitle(words).isEmpty()) {
            return catalogue.search(words).stream().filter(TitleMatch::isExact).toList();
        }
        boolean isAcronym = words.chars().filter(Character::isUpperCase).count() > 1;
        return isAcronym
                ? catalogue.findByAcronym(words).stream()
                        .map(entry -> new TitleMatch(entry, acronym(entry, words), TitleMatch.EXACT))
                        .toList()
                : List.of();
    }

    private static String acronym(CatalogueEntry<Instrument> entry, String words) {
        return entry.value().getAcronym().stream()
                .flatMap(acronym -> acronym.asMap().values().stream())
                .filter(form -> form.toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(words);
    }

    private List<TitleMatch> findNear(String words) {
        return catalogue.search(words).stream()
                .filter(match -> match.score() >= TitleMatch.NEAR)
                .toList();
    }
}

package org.rightsdeclarations.anniversary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.instrument.Instrument;

/** The instruments of a catalogue, as the runs of words of one text name them. */
final class KnownTitles {
    /** More different runs of one text are not looked up, so that a hostile text costs no more than its reading. */
    static final int MAX_RUNS = 10_000;

    private final InstrumentCatalogue catalogue;
    private final String text;
    private final boolean isSpacedFreely;
    private final Map<String, List<TitleMatch>> called = new HashMap<>();
    private final Map<String, List<TitleMatch>> near = new HashMap<>();

    /**
     * Creates the titles of a text.
     *
     * @param isSpacedFreely whether the language also writes a title of one word as several
     */
    KnownTitles(InstrumentCatalogue catalogue, String text, boolean isSpacedFreely) {
        this.catalogue = catalogue;
        this.text = text;
        this.isSpacedFreely = isSpacedFreely;
    }

    /**
     * Finds the run that names instruments.
     *
     * @param runs the runs, each of which may be a title or an acronym
     * @param likely those of them that may also be a title with a slip
     * @return the longest run that is a title, or else the one that is most like one; empty if none is near
     */
    Optional<Named> find(List<Span> runs, List<Span> likely) {
        Named best = null;
        for (Span run : runs) {
            if ((best == null || run.length() > best.run.length()) && isBalanced(run)) {
                List<TitleMatch> candidates = cached(called, run, this::called);
                best = candidates.isEmpty() ? best : new Named(run, candidates);
            }
        }
        if (best == null) {
            for (Span run : likely) {
                List<TitleMatch> candidates = isBalanced(run) ? cached(near, run, this::near) : List.of();
                boolean isBetter = !candidates.isEmpty()
                        && (best == null || candidates.get(0).score() > best.score());
                best = isBetter ? new Named(run, candidates) : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a run does not end within parentheses, as "Universal Declaration (UDHR" does. */
    private boolean isBalanced(Span run) {
        int open = 0;
        for (int i = run.start(); i < run.end() && open >= 0; i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open == 0;
    }

    private List<TitleMatch> cached(
            Map<String, List<TitleMatch>> cache, Span run, Function<String, List<TitleMatch>> find) {
        String words = run.of(text);
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

    private List<TitleMatch> called(String words) {
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

    private List<TitleMatch> near(String words) {
        return catalogue.search(words).stream()
                .filter(match -> match.score() >= TitleMatch.NEAR)
                .toList();
    }

    /** A run of words and the instruments that it may name, at least one. */
    record Named(Span run, List<TitleMatch> candidates) {
        double score() {
            return candidates.get(0).score();
        }
    }
}

package org.rightsdeclarations.anniversary.reading.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.catalogue.title.TitleIndex;
import org.rightsdeclarations.catalogue.word.TitleWords;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.world.Instrument;

/**
 * The instruments of a catalogue, as the words of a language name them. Looks each words up once. Used by one thread,
 * for one text or several of one language.
 */
public final class KnownTitles {
    /** No more different words are looked up, so that a hostile text costs no more than its reading. */
    public static final int MAX_RUNS = 10_000;

    /** Titles that are nearer to each other cannot be told apart by words that are none of them. */
    private static final double MIN_DIFFERENCE = 0.05;

    private final InstrumentCatalogue catalogue;
    private final TextReader reader;
    private final Map<String, List<TitleMatch>> called = new HashMap<>();
    private final Map<String, List<TitleMatch>> near = new HashMap<>();

    /**
     * Creates titles of which none was looked up yet.
     *
     * @param catalogue the catalogue
     * @param reader the reader of the language
     */
    public KnownTitles(InstrumentCatalogue catalogue, TextReader reader) {
        this.catalogue = catalogue;
        this.reader = reader;
    }

    /** Returns the reader of the language. */
    TextReader reader() {
        return reader;
    }

    /**
     * Finds the run of words that names instruments.
     *
     * @param runs the runs, each of which may be a title or an acronym
     * @param likely those of them that may also be a misspelt title
     * @return the longest run that is a title, or else the one that is most like one; empty if it is not sure enough of
     *     which
     */
    public Optional<Named> find(List<PrintedWords> runs, List<PrintedWords> likely) {
        Named best = null;
        for (PrintedWords run : runs) {
            boolean isLonger = best == null || run.length() > best.run.length();
            List<TitleMatch> candidates =
                    isLonger && isBalanced(run.words()) ? cached(called, run.words(), this::findCalled) : List.of();
            best = candidates.isEmpty() ? best : new Named(run, candidates);
        }
        if (best != null && isShortName(best)) {
            Named longer = longer(best, likely);
            boolean isOther = longer.equals(best) && goesOn(best.run, likely);
            if (!isOther) {
                return Optional.of(longer);
            }
            best = null;
        }
        if (best == null) {
            for (int i = 0; i < likely.size() && (best == null || best.score() < TitleIndex.BEST_OF_DIFFERENT); i++) {
                PrintedWords run = likely.get(i);
                List<TitleMatch> candidates = near(run);
                boolean isBetter = !candidates.isEmpty()
                        && (best == null || candidates.get(0).score() > best.score());
                best = isBetter ? new Named(run, candidates) : best;
            }
        }
        return Optional.ofNullable(best).filter(this::isSure);
    }

    /**
     * Returns whether it is sure enough what words name. What is only near a title is no start of a longer one, as
     * "Geneva Convention" is, and is not as near another title.
     */
    private boolean isSure(Named named) {
        TitleMatch best = named.candidates().get(0);
        if (best.isExact()) {
            return true;
        }
        String words = reader.otherForm(named.run().words());
        String title = reader.otherForm(best.title());
        return TitleWords.haveSameStart(words, title)
                && !TitleWords.isOneLonger(words, title)
                && named.candidates().stream()
                        .filter(match -> best.score() - match.score() < MIN_DIFFERENCE)
                        .allMatch(match -> match.title().equals(best.title()));
    }

    private List<TitleMatch> near(PrintedWords run) {
        return isBalanced(run.words())
                ? cached(near, run.words(), words -> catalogue.search(words, TitleMatch.NEAR))
                : List.of();
    }

    private static boolean isShortName(Named named) {
        TitleMatch match = named.candidates().get(0);
        return match.entry().otherNames().contains(match.title());
    }

    /**
     * Returns a longer run that is nearly the title of what the name is of: a short name may be the start of a title.
     */
    private Named longer(Named named, List<PrintedWords> likely) {
        for (int i = likely.size() - 1;
                i >= 0 && likely.get(i).length() > named.run().length();
                i--) {
            List<TitleMatch> candidates = near(likely.get(i));
            if (!candidates.isEmpty() && idOf(candidates).equals(idOf(named.candidates()))) {
                return new Named(likely.get(i), candidates);
            }
        }
        return named;
    }

    /** Returns whether a name is but the start of another, as in "Universal Declaration on Bioethics". */
    private boolean goesOn(PrintedWords name, List<PrintedWords> likely) {
        for (PrintedWords run : likely) {
            if (run.start() == name.start() && run.length() > name.length()) {
                String words = run.words();
                return Character.isWhitespace(words.charAt(name.length()))
                        && reader.goesOn(Words.after(words, name.length(), words.length()));
            }
        }
        return false;
    }

    private static Optional<Iri> idOf(List<TitleMatch> candidates) {
        return candidates.get(0).entry().value().getId();
    }

    /** Returns whether words do not end within parentheses, as "Universal Declaration (UDHR" does. */
    private static boolean isBalanced(String words) {
        int open = 0;
        for (int i = 0; i < words.length() && open >= 0; i++) {
            char c = words.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open == 0;
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
        String other = reader.otherForm(words);
        return same.isEmpty() && !other.equals(words) ? same(other) : same;
    }

    private List<TitleMatch> same(String words) {
        List<TitleMatch> titled = catalogue.search(words, TitleMatch.EXACT);
        if (!titled.isEmpty()) {
            return titled;
        }
        List<CatalogueEntry<Instrument>> called = catalogue.findByAcronym(words);
        return called.isEmpty() || words.chars().filter(Character::isUpperCase).count() < 2
                ? List.of()
                : called.stream()
                        .map(entry -> new TitleMatch(entry, acronym(entry, words), TitleMatch.EXACT))
                        .toList();
    }

    private static String acronym(CatalogueEntry<Instrument> entry, String words) {
        return entry.value().getAcronym().stream()
                .flatMap(acronym -> acronym.asMap().values().stream())
                .filter(form -> Unicode.lower(form).equals(Unicode.lower(words)))
                .findFirst()
                .orElse(words);
    }

    /**
     * Words that name something.
     *
     * @param run the words
     * @param candidates the instruments that they may name, at least one
     */
    public record Named(PrintedWords run, List<TitleMatch> candidates) {
        double score() {
            return candidates.get(0).score();
        }
    }
}

package org.rightsdeclarations.anniversary.reading.words;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.catalogue.TitleMatch;

/** Finds among the words of one text those that name instruments. */
public final class KnownTitles {
    private final TitleLookup lookup;
    private final String text;

    /**
     * Creates the titles of a text.
     *
     * @param lookup finds instruments, for this text or for several
     * @param text the text
     */
    public KnownTitles(TitleLookup lookup, String text) {
        this.lookup = lookup;
        this.text = text;
    }

    /**
     * Finds the run that names instruments.
     *
     * @param runs the runs, each of which may be a title or an acronym
     * @param likely those of them that may also be a title with a slip
     * @return the longest run that is a title, or else the one that is most like one; empty if none is near
     */
    public Optional<Named> find(List<Span> runs, List<Span> likely) {
        Named best = null;
        for (Span run : runs) {
            if ((best == null || run.length() > best.run.length()) && isBalanced(run)) {
                List<TitleMatch> candidates = lookup.called(run.of(text));
                best = candidates.isEmpty() ? best : new Named(run, candidates);
            }
        }
        if (best == null) {
            for (Span run : likely) {
                List<TitleMatch> candidates = isBalanced(run) ? lookup.near(run.of(text)) : List.of();
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

    /**
     * A run of words that names something.
     *
     * @param run the run
     * @param candidates the instruments that it may name, at least one
     */
    public record Named(Span run, List<TitleMatch> candidates) {
        double score() {
            return candidates.get(0).score();
        }
    }
}

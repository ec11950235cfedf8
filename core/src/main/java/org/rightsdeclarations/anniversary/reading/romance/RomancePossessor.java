package org.rightsdeclarations.anniversary.reading.romance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.catalogue.TitleMatch;

/**
 * Reads what comes before an anniversary: "la Déclaration universelle, dont nous célébrons le 75e anniversaire", "la
 * Déclaration universelle fête son 75e anniversaire".
 */
final class RomancePossessor {
    private static final int MAX_RUNS = 12;
    private static final int MAX_WORDS = 30;

    /** As many words may be between "dont" and the ordinal, or between a verb and the one before it. */
    private static final int MAX_WORDS_BETWEEN = 8;

    private final Sentence sentence;
    private final Words words;
    private final KnownTitles titles;

    RomancePossessor(Sentence before, KnownTitles titles) {
        this.sentence = before;
        this.words = before.words();
        this.titles = titles;
    }

    /** Reads what the last words are of; empty if they name nothing. */
    Optional<Naming> read() {
        int last = sentence.size() - 1;
        int whose = lastOf(Kind.WHOSE, last);
        if (whose >= 0) {
            return endingAt(whose - 1, false);
        }
        return sentence.is(last, Kind.OWN) ? subjectOfVerb(last - 1) : Optional.empty();
    }

    private int lastOf(Kind kind, int last) {
        for (int i = last; i >= 0 && last - i < MAX_WORDS_BETWEEN; i--) {
            if (sentence.is(i, kind)) {
                return i;
            }
        }
        return -1;
    }

    /** Reads the known thing that celebrates: "la Convention a fêté", "la Convención celebra este año". */
    private Optional<Naming> subjectOfVerb(int last) {
        for (int i = last; i >= 0 && last - i < MAX_WORDS_BETWEEN; i--) {
            if (sentence.startsLike(i, Kind.CELEBRATING)) {
                return known(i);
            }
        }
        return Optional.empty();
    }

    /** Reads the known thing of which a verb at an index, with those before it, says something. */
    Optional<Naming> known(int verb) {
        int last = verb - 1;
        while (sentence.is(last, Kind.AUXILIARY)) {
            last--;
        }
        return endingAt(last, true);
    }

    private Optional<Naming> endingAt(int last, boolean isKnown) {
        if (last < 0) {
            return Optional.empty();
        }
        List<PrintedWords> runs = new ArrayList<>();
        int printed = -1;
        for (int i = last; i >= 0 && last - i < MAX_WORDS && runs.size() < MAX_RUNS; i--) {
            if (i < last && words.isParted(i)) {
                break;
            }
            if (sentence.isCapital(i) && !sentence.isSmall(i)) {
                runs.add(0, words.run(i, last));
                boolean isStart = i == 0 || (sentence.is(i - 1, Kind.DETERMINER) && !isInName(i - 2));
                printed = printed < 0 && isStart ? i : printed;
            }
        }
        Optional<Naming> known = titles.find(runs, runs).map(named -> naming(named.run(), named.candidates()));
        return known.isPresent() || isKnown || printed < 0
                ? known
                : Optional.of(naming(words.run(printed, last), List.of()));
    }

    /** Returns whether a name goes on after a word: "la Charte des droits de la", but not "fidèles à la". */
    private boolean isInName(int index) {
        return sentence.is(index, Kind.LINK) && !sentence.is(index, Kind.PREPOSITION);
    }

    private static Naming naming(PrintedWords run, List<TitleMatch> candidates) {
        return new Naming(run.end(), Optional.of(run), Optional.empty(), candidates);
    }
}

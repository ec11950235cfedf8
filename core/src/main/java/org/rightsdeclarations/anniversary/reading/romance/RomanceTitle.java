package org.rightsdeclarations.anniversary.reading.romance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.catalogue.TitleMatch;

/**
 * A title that starts with a given word of a sentence.
 *
 * @param first the index of its first word
 * @param last the index of its last word; less than {@code first} if there is no title
 * @param candidates the instruments that it may name
 */
record RomanceTitle(int first, int last, List<TitleMatch> candidates) {
    /** No more runs of words are tried; names are written in small letters, so most words may be the last. */
    private static final int MAX_RUNS = 24;

    /** Reads a title that the catalogue knows, or else the words up to where a sentence surely leaves it. */
    static RomanceTitle at(Sentence sentence, int first, KnownTitles titles) {
        RomanceTitle known = known(sentence, first, titles);
        return known.candidates.isEmpty() ? new RomanceTitle(first, lastPrinted(sentence, first), List.of()) : known;
    }

    /** Reads a title that the catalogue knows; an empty one if there is none. */
    static RomanceTitle known(Sentence sentence, int first, KnownTitles titles) {
        Words words = sentence.words();
        List<PrintedWords> runs = new ArrayList<>();
        List<PrintedWords> likely = new ArrayList<>();
        for (int i = first; i < words.size() && runs.size() < MAX_RUNS; i++) {
            if (mayEnd(sentence, i)) {
                runs.add(words.run(first, i));
                if (isLikelyEnd(sentence, i)) {
                    likely.add(words.run(first, i));
                }
            }
        }
        Optional<KnownTitles.Named> named = titles.find(runs, likely);
        if (named.isEmpty()) {
            return new RomanceTitle(first, first - 1, List.of());
        }
        int last = first;
        while (words.end(last) < named.get().run().end()) {
            last++;
        }
        return new RomanceTitle(first, last, named.get().candidates());
    }

    private static boolean mayEnd(Sentence sentence, int index) {
        return !sentence.isSmall(index)
                && (sentence.words().isParted(index) || !sentence.isCapital(index + 1) || sentence.isSmall(index + 1));
    }

    /** Returns whether a title that is not quite right may end: cut, a longer one would be near to others. */
    private static boolean isLikelyEnd(Sentence sentence, int index) {
        if (sentence.words().isParted(index) || sentence.isClosedAt(index + 1)) {
            return true;
        }
        if (sentence.is(index + 1, Kind.CONJUNCTION)) {
            return (sentence.isSmall(index + 2) && !sentence.is(index + 2, Kind.OF))
                    || sentence.words().isNumber(index + 2)
                    || sentence.lower(index + 2).isEmpty();
        }
        return sentence.isSmall(index + 1) && !sentence.is(index + 1, Kind.LINK);
    }

    private static int lastPrinted(Sentence sentence, int first) {
        Words words = sentence.words();
        int last = first;
        while (last < words.size() && !words.isParted(last) && !isLeft(sentence, first, last)) {
            last++;
        }
        last = Math.min(last, words.size() - 1);
        while (last >= first && sentence.isSmall(last)) {
            last--;
        }
        return last;
    }

    /** Returns whether a sentence has left a name after a word: "la Charte du Port donne", "la ville est". */
    private static boolean isLeft(Sentence sentence, int first, int last) {
        boolean isAfterName = last > first && sentence.isCapital(first) && sentence.isCapital(last);
        return sentence.isClosedAt(last + 1)
                || (isAfterName && sentence.isPlain(last + 1) && !sentence.is(last + 1, Kind.PART_OF_NAME));
    }

    boolean isEmpty() {
        return last < first;
    }

    boolean isKnown() {
        return !candidates.isEmpty();
    }
}

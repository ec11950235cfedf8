package org.rightsdeclarations.anniversary.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.catalogue.TitleMatch;

/**
 * A title that starts with a given word of an English sentence.
 *
 * @param first the index of its first word
 * @param last the index of its last word; less than {@code first} if there is no title
 * @param candidates the instruments that it may name
 */
record EnglishTitle(int first, int last, List<TitleMatch> candidates) {
    /** No more runs of words are tried; the title with the most places to end at has ten. */
    private static final int MAX_RUNS = 12;

    /** Reads a title that the catalogue knows, or else the words up to where a sentence surely leaves it. */
    static EnglishTitle at(Words words, int first, KnownTitles titles) {
        List<PrintedWords> runs = new ArrayList<>();
        List<PrintedWords> likely = new ArrayList<>();
        for (int i = first; i < words.size() && runs.size() < MAX_RUNS; i++) {
            if (mayEnd(words, i)) {
                runs.add(words.run(first, i));
                if (isLikelyEnd(words, i)) {
                    likely.add(words.run(first, i));
                }
            }
        }
        Optional<KnownTitles.Named> named = titles.find(runs, likely);
        if (named.isEmpty()) {
            return new EnglishTitle(first, lastPrinted(words, first), List.of());
        }
        int last = first;
        while (words.end(last) < named.get().run().end()) {
            last++;
        }
        return new EnglishTitle(first, last, named.get().candidates());
    }

    private static boolean mayEnd(Words words, int index) {
        return !EnglishWords.isSmall(words.lower(index))
                && (words.isParted(index)
                        || !words.isCapital(index + 1)
                        || EnglishWords.isSmall(words.lower(index + 1)));
    }

    /**
     * Returns whether a title that is not quite right may end. "Convention on the Rights of Farmers" and "African
     * Charter on the Rights and Welfare of the Child" start like others: cut, they would be near them.
     */
    private static boolean isLikelyEnd(Words words, int index) {
        String next = words.lower(index + 1);
        String afterNext = words.lower(index + 2);
        if (words.isParted(index) || EnglishWords.isClosedAt(words, index + 1)) {
            return true;
        }
        return EnglishWords.isConjunction(next)
                ? EnglishWords.isSmall(afterNext) || words.isNumber(index + 2) || afterNext.isEmpty()
                : !EnglishWords.isLink(next);
    }

    private static int lastPrinted(Words words, int first) {
        int last = first;
        while (last < words.size() && !words.isParted(last) && !isLeft(words, first, last)) {
            last++;
        }
        last = Math.min(last, words.size() - 1);
        while (last >= first && EnglishWords.isSmall(words.lower(last))) {
            last--;
        }
        return last;
    }

    /** Returns whether a sentence has left a name after a word: "the Harbour Declaration gives", "the city was". */
    private static boolean isLeft(Words words, int first, int last) {
        boolean isAfterName = last >= first && words.isCapital(first) && words.isCapital(last);
        return EnglishWords.isClosedAt(words, last + 1) || (isAfterName && isPlainWord(words, last + 1));
    }

    private static boolean isPlainWord(Words words, int index) {
        return !words.isCapital(index) && !words.isNumber(index) && !EnglishWords.isSmall(words.lower(index));
    }

    boolean isEmpty() {
        return last < first;
    }
}

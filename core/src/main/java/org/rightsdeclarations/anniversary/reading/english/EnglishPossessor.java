package org.rightsdeclarations.anniversary.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.catalogue.TitleMatch;

/**
 * Reads what comes before an anniversary in the possessive: "the Universal Declaration's 75th anniversary", "the
 * Universal Declaration, whose 75th anniversary".
 */
final class EnglishPossessor {
    private static final String WHOSE = "whose";
    private static final int MAX_RUNS = 8;
    private static final int MAX_WORDS = 30;

    private final Words words;

    private EnglishPossessor(Words words) {
        this.words = words;
    }

    /** Reads the possessor that ends before a place; empty if there is none with a capital letter. */
    static Optional<Naming> before(String text, IntSupplier from, int place, KnownTitles titles) {
        int end = Letters.skipBlanksBack(text, place);
        if (end == place || end == 0) {
            return Optional.empty();
        }
        if (text.regionMatches(end - WHOSE.length(), WHOSE, 0, WHOSE.length())) {
            return of(Words.before(text, from.getAsInt(), end - WHOSE.length()), titles);
        }
        if (!isApostropheOrS(text.charAt(end - 1))) {
            return Optional.empty();
        }
        int limit = from.getAsInt();
        boolean isShort = end > limit && isApostrophe(text.charAt(end - 1));
        boolean isLong = end - 2 > limit && !isApostrophe(text.charAt(end - 1)) && isApostrophe(text.charAt(end - 2));
        if (!isShort && !isLong) {
            return Optional.empty();
        }
        return of(Words.before(text, limit, isShort ? end - 1 : end - 2), titles);
    }

    private static Optional<Naming> of(Words words, KnownTitles titles) {
        return words.size() == 0 ? Optional.empty() : new EnglishPossessor(words).read(titles);
    }

    private Optional<Naming> read(KnownTitles titles) {
        int last = words.size() - 1;
        if (!words.isCapital(last)) {
            return Optional.empty(); // "this year's 75th anniversary"
        }
        int first = last;
        while (first > 0 && last - first < MAX_WORDS && !words.isParted(first - 1) && isOfName(first - 1)) {
            first--;
        }
        List<PrintedWords> runs = new ArrayList<>();
        for (int i = first; i <= last && runs.size() < MAX_RUNS; i++) {
            if (isStart(i, first)) {
                runs.add(words.run(i, last));
            }
        }
        return Optional.of(titles.find(runs, runs)
                .map(named -> naming(named.run(), named.candidates()))
                .orElse(naming(words.run(printedStart(first, last), last), List.of())));
    }

    private boolean isOfName(int index) {
        return words.isCapital(index) || EnglishWords.isSmall(words.lower(index));
    }

    private boolean isStart(int index, int first) {
        String before = words.lower(index - 1);
        return !EnglishWords.isSmall(words.lower(index))
                && (index == first || (EnglishWords.isSmall(before) && !EnglishWords.isLink(before)));
    }

    /** Returns the first word after the last article that is not within a name, such as "the Rights of the Child". */
    private int printedStart(int first, int last) {
        int start = first;
        for (int i = first; i <= last; i++) {
            boolean isArticle = EnglishWords.isDeterminer(words.lower(i)) && !EnglishWords.isLink(words.lower(i - 1));
            if (isArticle || (i == start && EnglishWords.isSmall(words.lower(i)))) {
                start = i + 1;
            }
        }
        return Math.min(start, last);
    }

    private Naming naming(PrintedWords run, List<TitleMatch> candidates) {
        return new Naming(run.end(), Optional.of(run), Optional.empty(), candidates);
    }

    private static boolean isApostropheOrS(char c) {
        return isApostrophe(c) || c == 's' || c == 'S';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}

package org.rightsdeclarations.anniversary.reading.romance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.romance.number.PrintedOrdinals;
import org.rightsdeclarations.anniversary.reading.romance.number.SpelledNumbers;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Needles;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;

/** Finds the ordinals of the anniversaries that a text mentions. */
final class RomanceOrdinals {
    private static final int MAX_LETTERS = 20;
    private static final int MAX_ORDINALS = 10;

    private final String text;
    private final Lexicon lexicon;
    private final Anniversaries anniversaries;
    private final PrintedOrdinals numbers;

    private RomanceOrdinals(String text, Lexicon lexicon, Anniversaries anniversaries, PrintedOrdinals numbers) {
        this.text = text;
        this.lexicon = lexicon;
        this.anniversaries = anniversaries;
        this.numbers = numbers;
    }

    static List<Ordinals> in(
            Needles parts, String text, Lexicon lexicon, Anniversaries anniversaries, PrintedOrdinals numbers) {
        int part = parts.next();
        if (part < 0) {
            return List.of();
        }
        RomanceOrdinals reader = new RomanceOrdinals(text, lexicon, anniversaries, numbers);
        List<Ordinals> found = new ArrayList<>();
        int end = 0;
        for (; part >= 0; part = parts.next()) {
            Ordinals ordinals = part < end ? null : reader.at(part);
            if (ordinals != null && ordinals.start() >= end) {
                found.add(ordinals);
                end = ordinals.end();
            }
        }
        return found;
    }

    private @Nullable Ordinals at(int part) {
        int first = Letters.isBlank(text.charAt(part)) ? part + 1 : part;
        int start = first;
        while (start > 0 && first - start < MAX_LETTERS && Letters.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = first;
        while (end < text.length() && end - first < MAX_LETTERS && Letters.isLetter(text.charAt(end))) {
            end++;
        }
        String word = SpelledNumbers.fold(text, start, end);
        if (word.equals(anniversaries.years())) {
            return years(start, end);
        }
        Integer number = anniversaries.centenaries().get(word);
        if (number != null) {
            return centenary(number, start, end);
        }
        if (!anniversaries.words().contains(word)) {
            return null;
        }
        List<Ordinal> ordinals = ordinals(start);
        return ordinals.isEmpty() ? ordinalsAfter(start, end) : new Ordinals(ordinals, end);
    }

    /** A centenary has an article: "une ville centenaire" is old, and "le deuxième centenaire" another. */
    private @Nullable Ordinals centenary(int number, int start, int end) {
        String before = wordBefore(start);
        return before.isEmpty() || lexicon.has(Kind.BEFORE_CENTENARY, before)
                ? new Ordinals(List.of(new Ordinal(number, PrintedWords.of(text, start, end))), end)
                : null;
    }

    private @Nullable Ordinals years(int start, int end) {
        int place = Letters.skipBlanksBack(text, start);
        Ordinal number = place == start || place == 0 ? null : numbers.years(place);
        if (number == null) {
            return null;
        }
        String before = wordBefore(number.start());
        return before.isEmpty() || lexicon.has(Kind.BEFORE_YEARS, before) || lexicon.has(Kind.HAVING, before)
                ? new Ordinals(List.of(number), end)
                : null;
    }

    /** Returns the word that only blanks part from a place, or an apostrophe; empty if there is none. */
    private String wordBefore(int place) {
        int end = Letters.skipBlanksBack(text, place);
        return SpelledNumbers.fold(text, SpelledNumbers.startOfWord(text, end), end);
    }

    /** Reads "75e" or "50e, 25e et 10e" before a place. */
    private List<Ordinal> ordinals(int place) {
        Deque<Ordinal> ordinals = new ArrayDeque<>();
        Ordinal ordinal = numbers.before(place);
        boolean isList = false;
        while (ordinal != null && ordinals.size() < MAX_ORDINALS) {
            ordinals.addFirst(ordinal);
            int article = before(ordinal.start(), Kind.DETERMINER);
            article = before(article, Kind.CONTRACTION);
            int and = before(article, Kind.CONJUNCTION);
            int comma = beforeComma(and);
            isList |= and < article;
            ordinal = isList && comma < article ? numbers.endingAt(Letters.skipBlanksBack(text, comma)) : null;
        }
        return List.copyOf(ordinals);
    }

    /** Reads "75.º" or "50.º y 75.º" after the word. */
    private @Nullable Ordinals ordinalsAfter(int start, int end) {
        List<Ordinal> ordinals = new ArrayList<>();
        Ordinal ordinal = numbers.after(end);
        while (ordinal != null && ordinals.size() < MAX_ORDINALS) {
            ordinals.add(ordinal);
            ordinal = numbers.after(afterSeparator(ordinal.words().end()));
        }
        return ordinals.isEmpty()
                ? null
                : new Ordinals(
                        List.copyOf(ordinals),
                        start,
                        ordinals.get(ordinals.size() - 1).words().end());
    }

    /** Steps over "," or "y" if an ordinal may follow; otherwise goes to the end of the text, where none is. */
    private int afterSeparator(int place) {
        if (place < text.length() && text.charAt(place) == ',') {
            return place + 1;
        }
        int start = place + 1;
        int end = start;
        while (end < text.length() && end - start < 2 && Letters.isLetter(text.charAt(end))) {
            end++;
        }
        return end < text.length() && lexicon.has(Kind.CONJUNCTION, SpelledNumbers.fold(text, start, end))
                ? end
                : text.length();
    }

    /** Steps back over a word of a kind if it is right before a place. */
    private int before(int place, Kind kind) {
        int end = Letters.skipBlanksBack(text, place);
        int start = SpelledNumbers.startOfWord(text, end);
        boolean isThere = start < end && lexicon.has(kind, SpelledNumbers.fold(text, start, end));
        return isThere ? start : place;
    }

    private int beforeComma(int place) {
        int end = Letters.skipBlanksBack(text, place);
        return end > 0 && text.charAt(end - 1) == ',' ? end - 1 : place;
    }
}

package org.rightsdeclarations.anniversary.reading.english;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Needles;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/** Finds the ordinals of the anniversaries that an English text mentions. */
final class EnglishOrdinals {
    /** Parts of the words for anniversaries; a text without them is passed over at the speed of a search. */
    private static final String[] PARTS = {"nniversar", "NNIVERSAR", "enten", "ENTEN"};

    /** Words that need an ordinal before them. */
    private static final List<String> ANNIVERSARIES = List.of("anniversary", "anniversaries");

    /** Words that say an ordinal themselves. */
    private static final Map<String, Integer> CENTENARIES = Map.of(
            "centenary", 100,
            "centennial", 100,
            "sesquicentenary", 150,
            "sesquicentennial", 150,
            "bicentenary", 200,
            "bicentennial", 200,
            "tercentenary", 300,
            "tricentenary", 300,
            "tercentennial", 300,
            "tricentennial", 300);

    private static final int MAX_LETTERS = 20;
    private static final int MAX_ORDINALS = 10;

    private final String text;
    private final EnglishNumbers numbers;

    private EnglishOrdinals(String text) {
        this.text = text;
        this.numbers = new EnglishNumbers(text);
    }

    static List<Ordinals> in(String text) {
        if (!Needles.areIn(text, PARTS)) {
            return List.of();
        }
        Needles parts = new Needles(text, PARTS);
        EnglishOrdinals reader = new EnglishOrdinals(text);
        List<Ordinals> found = new ArrayList<>();
        for (int part = parts.next(); part >= 0; part = parts.next()) {
            Ordinals ordinals = reader.at(part);
            if (ordinals != null) {
                found.add(ordinals);
            }
        }
        return found;
    }

    private @Nullable Ordinals at(int part) {
        int start = part;
        while (start > 0 && part - start < MAX_LETTERS && Ascii.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = part;
        while (end < text.length() && end - part < MAX_LETTERS && Ascii.isLetter(text.charAt(end))) {
            end++;
        }
        boolean isWord = (start == 0 || !Letters.isLetter(text.codePointBefore(start)))
                && (end == text.length() || !Letters.isLetter(text.codePointAt(end)));
        if (!isWord) {
            return null;
        }
        String word = Unicode.lower(text.substring(start, end));
        Integer number = CENTENARIES.get(word);
        if (number != null) {
            // "the second centenary" is none of the first
            boolean isFirst = numbers.before(start) == null;
            return isFirst ? new Ordinals(List.of(new Ordinal(number, PrintedWords.of(text, start, end))), end) : null;
        }
        List<Ordinal> ordinals = ANNIVERSARIES.contains(word) ? ordinals(start) : List.of();
        return ordinals.isEmpty() ? null : new Ordinals(ordinals, end);
    }

    /** Reads "75th" or "50th, 25th and 10th" before a place. */
    private List<Ordinal> ordinals(int place) {
        Deque<Ordinal> ordinals = new ArrayDeque<>();
        Ordinal ordinal = numbers.before(place);
        boolean isList = false;
        while (ordinal != null && ordinals.size() < MAX_ORDINALS) {
            ordinals.addFirst(ordinal);
            int article = before(ordinal.start(), "the");
            int and = Math.min(before(article, "and"), before(article, "&"));
            int comma = before(and, ",");
            isList |= and < article;
            ordinal = isList && comma < article ? numbers.endingAt(Letters.skipBlanksBack(text, comma)) : null;
        }
        return List.copyOf(ordinals);
    }

    /** Steps back over a word if it is right before a place. */
    private int before(int place, String word) {
        int end = Letters.skipBlanksBack(text, place);
        int start = end - word.length();
        boolean isThere = start > 0
                && text.regionMatches(true, start, word, 0, word.length())
                && !(Ascii.isLetter(word.charAt(0)) && Letters.isLetter(text.codePointBefore(start)));
        return isThere ? start : place;
    }
}

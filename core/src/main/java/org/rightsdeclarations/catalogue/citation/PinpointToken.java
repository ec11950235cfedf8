package org.rightsdeclarations.catalogue.citation;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/**
 * A word of a citation.
 *
 * @param text the word in lower case
 * @param start where it starts
 * @param end where it ends
 * @param kind what it is for
 */
public record PinpointToken(String text, int start, int end, Kind kind) {
    /** What a word is for. */
    public enum Kind {
        /** A unit that is followed by its number, such as "article". */
        UNIT,
        /** A part of which there may be one only, such as "annex", or a unit that is one word with its number. */
        PART,
        /** A number. */
        NUMBER,
        /** What joins the others, such as "of the". */
        JOINT,
        /** What refers to the whole, such as "See also". */
        SIGNAL,
        /** Anything else. */
        OTHER
    }

    private static final int LONGEST_ROMAN = 6;
    private static final int YEAR_DIGITS = 4;

    /** No more words of a unit stand before its number, as in "operative paragraph 3". */
    private static final int MOST_UNITS = 3;

    /** From here on, scripts have no capitals by which a title could be told from other words at one glance. */
    private static final char FIRST_WITHOUT_CASE = '\u0590';

    /** What separates a title from what follows it. */
    private static final String SEPARATORS = ",([，（،、";

    /** The letters with which parts and signals begin. */
    private static final String FIRST_LETTERS = "aApPsScCvVпПсС";

    /** What is written onto the end of Chinese and Korean words. */
    private static final String POSSESSIVES = "的의";

    /** What is written onto the start of Arabic words. */
    private static final String PROCLITICS = "وفبك";

    /** Sees at one glance that most titles are nothing more: no word counts, and none refers to a part or a title. */
    public static boolean mayHaveMore(String text) {
        int start = 0;
        boolean isFirst = true;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isPartOfWord(text.charAt(i))) {
                if (i > start && isMore(text, start, i, isFirst)) {
                    return true;
                }
                isFirst &= i == start;
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isMore(String text, int start, int end, boolean isFirst) {
        if (end - start == 1 || (start > 0 && text.charAt(start - 1) == '(')) {
            return true;
        }
        boolean isRoman = end - start <= LONGEST_ROMAN;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= FIRST_WITHOUT_CASE || Unicode.isDigit(c)) {
                return true;
            }
            isRoman &= "ivxIVX".indexOf(c) >= 0;
        }
        boolean mayRefer = isFirst || FIRST_LETTERS.indexOf(text.charAt(start)) >= 0;
        return isRoman || (mayRefer && isWordOfMore(Unicode.lower(text.substring(start, end)), isFirst));
    }

    private static boolean isWordOfMore(String word, boolean isFirst) {
        Kind kind = PinpointWords.of(word.charAt(0)).kind(word, Kind.OTHER);
        return kind == Kind.SIGNAL || kind == Kind.PART || kind == Kind.NUMBER || (isFirst && kind == Kind.JOINT);
    }

    /** Returns the words of a text in order. */
    public static List<PinpointToken> of(String text) {
        List<PinpointToken> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isInside = i < text.length() && isPartOfWord(text.charAt(i));
            int end = isInside ? EastAsianPlace.end(text, i, start < 0) : i;
            if (end > i) {
                addOwner(text, start, i, tokens);
                tokens.add(new PinpointToken(Unicode.lower(text.substring(i, end)), i, end, Kind.PART));
                start = -1;
                i = end - 1;
            } else if (isInside && start < 0) {
                start = i;
            } else if (!isInside && start >= 0) {
                tokens.add(of(text, start, i));
                start = -1;
            }
        }
        return tokens;
    }

    /** Adds the words before a place, whose owner they are: 儿童权利公约的 before 第十二条. */
    private static void addOwner(String text, int start, int end, List<PinpointToken> tokens) {
        if (start < 0) {
            return;
        }
        boolean isPossessive = end - start > 1 && POSSESSIVES.indexOf(text.charAt(end - 1)) >= 0;
        tokens.add(of(text, start, isPossessive ? end - 1 : end));
        if (isPossessive) {
            tokens.add(of(text, end - 1, end));
        }
    }

    private static PinpointToken of(String text, int start, int end) {
        String word = Unicode.lower(text.substring(start, end));
        return new PinpointToken(word, start, end, kind(word));
    }

    private static boolean isPartOfWord(char c) {
        return Ascii.isLetter(c)
                || Unicode.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Unicode.type(c) == Character.NON_SPACING_MARK
                || c == '\u00a7'
                || c == '\u00b6';
    }

    private static Kind kind(String word) {
        PinpointWords words = PinpointWords.of(word.charAt(0));
        Kind kind = words.kind(word, Kind.OTHER);
        if (kind == Kind.OTHER && isNumber(word)) {
            return Kind.NUMBER;
        }
        return kind == Kind.OTHER ? words.kind(withoutProclitic(word), Kind.OTHER) : kind;
    }

    /** Returns an Arabic word without what is written onto it: "and the article", "to the article". */
    private static String withoutProclitic(String word) {
        if (word.length() > 2 && word.startsWith("لل")) {
            return "ال" + word.substring(2);
        }
        return word.length() > 2 && PROCLITICS.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    }

    /** Returns whether a word counts: one with a digit, a single letter, or a Roman number up to 39. */
    private static boolean isNumber(String word) {
        return word.length() == 1
                || word.chars().anyMatch(Unicode::isDigit)
                || (word.length() <= LONGEST_ROMAN && word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x'));
    }

    /** Returns whether a pinpoint starts here: a unit with its number, or a part that needs none. */
    public static boolean isPinpoint(List<PinpointToken> tokens, int from, int to) {
        int next = from;
        while (next < Math.min(to, from + MOST_UNITS) && tokens.get(next).is(Kind.UNIT)) {
            next++;
        }
        next += next > from && next < to && tokens.get(next).isNumero() ? 1 : 0;
        boolean isNumbered = next > from && next < to && tokens.get(next).counts();
        return isNumbered || (from < to && tokens.get(from).is(Kind.PART));
    }

    /** Returns whether a word is such as "No." before a number. */
    private boolean isNumero() {
        return text.equals("no") || text.equals("n") || text.equals("n\u00ba") || text.equals("رقم");
    }

    /** A letter counts after its unit, even one that is a word: подпункт «в». */
    private boolean counts() {
        return is(Kind.NUMBER) || (is(Kind.JOINT) && text.length() == 1);
    }

    /** Returns whether the text between two words separates a title from what follows it. */
    public static boolean isSeparated(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (SEPARATORS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the year that the word is, or 0 if it is none; in Chinese and Korean, a date starts with it. */
    public int year() {
        boolean isYear = text.length() == YEAR_DIGITS
                || (text.length() > YEAR_DIGITS && "年년".indexOf(text.charAt(YEAR_DIGITS)) >= 0);
        int year = 0;
        for (int i = 0; isYear && i < YEAR_DIGITS; i++) {
            isYear = Unicode.isDigit(text.charAt(i));
            year = isYear ? 10 * year + Unicode.digit(text.charAt(i)) : 0;
        }
        return isYear && year >= 1800 && year < 2100 ? year : 0;
    }

    /** Returns whether the word tells where and when an instrument was adopted, or where it is printed. */
    public boolean isDetail() {
        PinpointWords words = PinpointWords.of(text.charAt(0));
        return words.isDetail(text) || words.isDetail(withoutProclitic(text));
    }

    /** Returns whether the word is such as "year" after a date: "20 ноября 1989 года". */
    public boolean isAfterYear() {
        return text.equals("года") || text.equals("год") || text.equals("году") || text.equals("г");
    }

    /** Returns whether the word names a collection of treaties. */
    public boolean isCollection() {
        return PinpointWords.isCollection(text);
    }

    /** Returns whether the word is a unit of books, rather than of instruments. */
    public boolean isPage() {
        return PinpointWords.isPage(text);
    }

    /** Returns whether the word is for something. */
    public boolean is(Kind wanted) {
        return kind == wanted;
    }
}

package org.rightsdeclarations.rule.hygiene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Quotation marks that go in pairs, by the customs of all languages: “ ” and „ “ and ” ”, « » and » « and » », 「 」. A
 * typist's {@code "} may close what a curved mark opened or the other way round, and two apostrophes, commas or graves
 * stand for a mark. Single quotes are left out otherwise, since most of them are apostrophes.
 */
final class Quotes {
    /** Languages that write such a mark inside words: Hebrew puts it before the last letter of acronyms. */
    private static final Set<String> WITH_MARKS_IN_WORDS = Set.of("he", "iw", "yi", "ji", "lad");

    /** Languages of which one letter, a glottal stop, is written as such a mark: Nganasan, Nenets, Enets, Sidama. */
    private static final Set<String> WITH_MARKS_AS_LETTERS = Set.of("nio", "yrk", "enf", "enh", "sid");

    private static final String BRACKETS = "\u300A\u300B\u300C\u300D\u300E\u300F";

    private final String text;
    private final boolean mixed;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final int lastFrench;
    private @Nullable Fault unlike;

    /**
     * A mark that is not as it should be.
     *
     * @param mark its index
     * @param other that of a mark of another pair, which closes it; -1 if none does
     */
    record Fault(int mark, int other) {
        boolean isPaired() {
            return other >= 0;
        }
    }

    private Quotes(String text, boolean mixed) {
        this.text = text;
        this.mixed = mixed;
        this.lastFrench = text.lastIndexOf('\u00AB');
    }

    /**
     * Finds the first mark without its other half or, if all have one, the first with that of another pair. Where a
     * quotation has several paragraphs, each may begin with the mark that only the last one closes.
     *
     * @param text the text
     * @param language its language
     * @return the mark; empty if all are paired
     */
    static Optional<Fault> find(String text, LanguageTag language) {
        String own = language.getLanguage();
        if (WITH_MARKS_IN_WORDS.contains(own) || WITH_MARKS_AS_LETTERS.contains(own) || isLetterIn(text)) {
            return Optional.empty();
        }
        OptionalInt unpaired = new Quotes(text, false).findUnpaired();
        if (unpaired.isEmpty() || NestedTitles.pair(text, own)) {
            return Optional.empty();
        }
        Quotes mixed = new Quotes(text, true);
        OptionalInt single = mixed.findUnpaired();
        return single.isPresent() ? Optional.of(new Fault(single.getAsInt(), -1)) : Optional.ofNullable(mixed.unlike);
    }

    /** Finds the first mark without its other half, such as it may be. */
    static OptionalInt findUnpaired(String text, LanguageTag language) {
        Fault fault = find(text, language).filter(found -> !found.isPaired()).orElse(null);
        return fault == null ? OptionalInt.empty() : OptionalInt.of(fault.mark());
    }

    /** Returns whether a closing mark stands between letters, so that it is one of them. */
    private static boolean isLetterIn(String text) {
        for (int at = text.indexOf('\u201D', 1); at >= 0; at = text.indexOf('\u201D', at + 1)) {
            if (at + 1 < text.length()
                    && Unicode.isLetter(text.charAt(at - 1))
                    && Character.isLowerCase(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private OptionalInt findUnpaired() {
        boolean atStart = false; // of a paragraph behind another
        int repeated = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isMark = isMark(c) || (mixed && (closesAsTwo(i) || opensAsTwo(i)));
            if (isMark && atStart && repeated < open.size() && isRepeated(i)) {
                repeated++;
            } else if (isMark && !take(i)) {
                return OptionalInt.of(i);
            }
            boolean isBreak = c == '\n' || c == '\r';
            atStart = isBreak || (atStart && (isMark || Character.isWhitespace(c)));
            repeated = isBreak ? 0 : repeated;
        }
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.getFirst());
    }

    private static boolean isMark(char c) {
        return c < 0x80 ? c == '"' : isOtherMark(c);
    }

    private static boolean isOtherMark(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2039', '\u203A' -> true;
            default -> BRACKETS.indexOf(c) >= 0;
        };
    }

    /** Returns whether a mark at the start of a paragraph repeats one that an earlier paragraph opened. */
    private boolean isRepeated(int index) {
        char c = text.charAt(index);
        boolean mayClose = c == '"' || c == '\u201D' || c == '\u00BB' || c == '\u203A';
        boolean wordFollows = index + 1 < text.length() && !Character.isWhitespace(text.charAt(index + 1));
        return c == last() && (wordFollows || !mayClose);
    }

    /** Opens or closes; returns false for a bracket that closes what is not open. */
    private boolean take(int index) {
        char c = text.charAt(index);
        char last = last();
        if (closes(c, last) && !opensInside(index, last)) {
            open.removeLast();
            return true;
        }
        if (mixed && closesOther(index, last)) {
            int opening = open.removeLast();
            boolean isOfType = isMark(c) && isMark(last);
            unlike = unlike == null && isOfType ? new Fault(opening, index) : unlike;
            return true;
        }
        if ((c == '"' && last != '"' && isInches(index)) || (c == '\u201D' && last == 0 && isSmallNumber(index))) {
            return true;
        }
        open.addLast(index);
        int bracket = BRACKETS.indexOf(c);
        return bracket < 0 || bracket % 2 == 0;
    }

    private static boolean closes(char c, char last) {
        return switch (c) {
            case '"' -> last == '"';
            case '\u201C' -> last == '\u201E' || last == '\u201D'; // as in Urdu
            case '\u201D' -> last == '\u201C' || last == '\u201E' || last == '\u201D';
            case '\u00AB' -> last == '\u00BB';
            case '\u00BB' -> last == '\u00AB' || last == '\u00BB';
            case '\u2039' -> last == '\u203A';
            case '\u203A' -> last == '\u2039' || last == '\u203A';
            case '\u300B', '\u300D', '\u300F' -> last == c - 1;
            default -> false;
        };
    }

    /**
     * Returns whether a mark that closes itself in Swedish opens a quotation inside another, as in Danish »a »b« c«.
     */
    private boolean opensInside(int index, char last) {
        boolean isAgain = last == '\u00BB' && text.charAt(index) == last;
        char before = isAgain ? text.charAt(index - 1) : 'x';
        return isAgain && (Character.isWhitespace(before) || before == '(' || before == last) && lastFrench > index;
    }

    /** Returns whether a mark ends a word after a mark of another look that is open. */
    private boolean closesOther(int index, char last) {
        char c = text.charAt(index);
        boolean isCurved = c == '\u201D' || c == '\u201C';
        boolean isOfTwo = last == ',' || last == '`';
        boolean isStraight = c == '"' && (isOpening(last) || last == '\u00AB');
        boolean isOther = ((last == '"' || isOfTwo) && isCurved) || isStraight;
        int after = closesAsTwo(index) ? index + 2 : index + 1;
        return (isOther || closesAsTwo(index))
                && index > 0
                && (!Character.isWhitespace(text.charAt(index - 1)) || (c == '\u201D' && isBeforeMark(after)))
                && (after >= text.length() || !isOfWord(text.charAt(after)));
    }

    /** Returns whether a character is a letter of a script that parts words by blanks. */
    private static boolean isOfWord(char c) {
        return Unicode.isLetter(c)
                && switch (Unicode.script(c)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> false;
                    default -> true;
                };
    }

    /** Returns whether the text ends here, or a mark such as a bracket or full stop stands here. */
    private boolean isBeforeMark(int index) {
        return index >= text.length()
                || (!Character.isWhitespace(text.charAt(index)) && !Unicode.isLetterOrDigit(text.codePointAt(index)));
    }

    private boolean closesAsTwo(int index) {
        return isOpening(last()) && text.startsWith("\u2019\u2019", index);
    }

    /** Returns whether two commas or graves stand before a word. */
    private boolean opensAsTwo(int index) {
        return (text.startsWith(",,", index) || text.startsWith("``", index))
                && index + 2 < text.length()
                && Unicode.isLetter(text.charAt(index + 2));
    }

    private static boolean isOpening(char mark) {
        return mark == '\u201C' || mark == '\u201E' || mark == ',' || mark == '`';
    }

    private boolean isInches(int index) {
        return index > 0 && (Unicode.isDigit(text.charAt(index - 1)) || isFraction(text.charAt(index - 1)));
    }

    /** Returns whether inches of at most two digits come before a mark: 4x6”. */
    private boolean isSmallNumber(int index) {
        int start = index;
        while (start > 0 && Ascii.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return index - start == 1 || index - start == 2;
    }

    private static boolean isFraction(char c) {
        return (c >= '\u00BC' && c <= '\u00BE') || (c >= '\u2150' && c <= '\u215E');
    }

    /** The mark that was opened last; 0 if none is open. */
    private char last() {
        Integer index = open.peekLast();
        return index == null ? 0 : text.charAt(index);
    }
}

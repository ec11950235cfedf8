package org.rightsdeclarations.numeral;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.PrintedNumber.Within;
import org.rightsdeclarations.numeral.token.OrdinalEnd;
import org.rightsdeclarations.numeral.token.Token;
import org.rightsdeclarations.numeral.token.Token.Kind;

/** Reads a label that has figures: its first numeral, with all parts of it. What comes after is a title. */
final class LabelReader {
    /** Words that put something in after the number before them. */
    private static final Set<String> INSERTIONS = Set.of(
            ("bis ter quater quáter quinquies sexies septies octies novies nonies decies undecies duodecies terdecies"
                            + " quaterdecies quindecies sexdecies septdecies octodecies novodecies vicies прим бис"
                            + " مكرر مكررا مكررًا مكررة ทวิ ตรี จัตวา เบญจ ฉ สัตต อัฏฐ นว ทศ")
                    .split(" ", -1));

    /** Words for an article or a chapter after what was put in: 12.a člen, 5 a luku. */
    private static final Set<String> WORDS_AFTER_LETTERS = Set.of("člen", "luku", "kap");

    /** Words for an article, a paragraph and a chapter before what was put in: 12. gr. a. */
    private static final Set<String> WORDS_BEFORE_LETTERS = Set.of("gr", "mgr", "kafli");

    private static final String EAST_ASIAN_UP_TO = "至到和及";
    private static final String POINTS = ".:/\u00B7\u066B\u066C\uFF0E";
    private static final String INSERTED = "의之の";

    /** The most numbers that a range of labels covers: 4–1951 is none. */
    static final int WIDEST_RANGE = 200;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 3000;

    private final String label;
    private final List<Token> tokens;
    private int at;
    private Within within = Within.NOTHING;
    private List<Numeral> readings = List.of();
    private @Nullable PrintedNumber last;

    LabelReader(String label) {
        this.label = label;
        this.tokens = Token.all(label);
    }

    PrintedNumber read() {
        at = firstFigure();
        return at < 0 ? new WordReader(label, tokens).read() : readFigures();
    }

    private int firstFigure() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isFigure = switch (token.kind()) {
                case DIGITS, ROMAN -> true;
                case SIGN ->
                    !Figures.read(token).isEmpty()
                            || Unicode.number(token.text().codePointAt(0)) >= 0;
                case HAN_NUMERAL -> Figures.isHanAlone(tokens, i);
                default -> false;
            };
            if (isFigure) {
                return i;
            }
        }
        return -1;
    }

    private PrintedNumber readFigures() {
        Token first = tokens.get(at);
        readings = Figures.read(first);
        Token before = at > 0 ? tokens.get(at - 1) : null;
        if (before != null
                && before.kind() == Kind.LETTERS
                && !gap(before, first).contains(" ")) {
            if (before.end() == first.start() && isInsideOfWord(before)) {
                return PrintedNumber.none(label);
            }
            within = Figures.letters(before.text()).isEmpty() ? Within.NOTHING : Within.NUMBER;
        }
        if (first.kind() == Kind.HAN_NUMERAL && before != null && before.text().endsWith("之")) {
            within = Within.INSERTED;
        }
        if (isYear(first, before)) {
            return PrintedNumber.none(label);
        }
        boolean goesOn = !readings.isEmpty();
        while (goesOn && at + 1 < tokens.size()) {
            goesOn = readNext(tokens.get(at), tokens.get(at + 1));
        }
        Token token = tokens.get(at);
        return readings.isEmpty()
                ? PrintedNumber.none(label)
                : new PrintedNumber(label, token.start(), token.end(), within, readings, last);
    }

    /** What may be a year belongs to a title if several words or a comma come before it: Treaty of Peace, 1948. */
    private boolean isYear(Token first, @Nullable Token before) {
        boolean isLate = at > 1 || (before != null && gap(before, first).contains(","));
        return isLate
                && readings.stream()
                        .anyMatch(reading -> reading.number() >= FIRST_YEAR && reading.number() < LAST_YEAR);
    }

    /** One letter that looks like a digit, as in l5, or letters on both sides. */
    private boolean isInsideOfWord(Token before) {
        Token after = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        boolean isGlued = after != null
                && after.kind() == Kind.LETTERS
                && after.start() == tokens.get(at).end();
        return before.text().length() == 1 ? "lIOo".contains(before.text()) : isGlued;
    }

    /** Reads on; returns whether there may be still more. */
    private boolean readNext(Token token, Token next) {
        String gap = OrdinalEnd.leftOut(gap(token, next));
        String mark = gap.strip();
        if (WORDS_BEFORE_LETTERS.contains(next.text()) && at + 2 < tokens.size()) {
            Token letter = tokens.get(at + 2);
            return letter.text().length() == 1 && isLast(letter) && go(letter, Within.INSERTED);
        }
        if (gap.isEmpty()) {
            return readGlued(next);
        }
        if (mark.length() == 1 && DashReader.isDash(mark.charAt(0))) {
            return readAfterDash(next, gap.equals(mark));
        }
        if (isPoint(gap)) {
            return readAfterPoint(next);
        }
        if (mark.endsWith("(") || mark.endsWith("[") || mark.endsWith("（")) {
            boolean isInserted = INSERTIONS.contains(Unicode.lower(next.text()));
            boolean isClosed = closes(next) || (isFigure(next) && isBeforeLastLetter(next));
            return isInserted ? fail() : isClosed && isLetterOrFigure(next) && go(next, Within.NUMBER);
        }
        if (mark.isEmpty()) {
            return readAfterBlank(next);
        }
        if (mark.equals(".") && isLast(next) && INSERTIONS.contains(Unicode.lower(next.text()))) {
            return fail(); // 2. bis
        }
        if (mark.equals("^")) {
            return isFigure(next) && go(next, Within.INSERTED); // 12^1, which is printed small and high
        }
        if (mark.length() == 1 && ",&+/、،".contains(mark) && next.kind() == Kind.DIGITS) {
            return number(next) == first() + 1 ? range(next) : fail();
        }
        return false;
    }

    /** Returns whether a label has a word that puts something in behind its first figures: 5 bis. */
    static boolean isInsertion(String label) {
        List<Token> tokens = Token.all(label);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).kind() == Kind.DIGITS
                    && INSERTIONS.contains(Unicode.lower(tokens.get(i).text()))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether what comes right before a figure puts it in after another: 第五条之二, 제5조의2. */
    static boolean isInserted(String label, int figure) {
        return figure > 0 && INSERTED.indexOf(label.charAt(figure - 1)) >= 0;
    }

    private boolean readGlued(Token next) {
        if (next.kind() == Kind.EAST_ASIAN) {
            return readAfterWord(next);
        }
        if (next.kind() != Kind.LETTERS) {
            return go(next, Within.NUMBER);
        }
        String word = next.text();
        if (INSERTIONS.contains(Unicode.lower(word))) {
            return fail();
        }
        if (OrdinalEnd.is(word)) {
            return isFollowedByMore(next) && fail(); // 1er bis, 1er A, 5e9
        }
        return isDoubled(word) ? fail() : isLetterOrFigure(next) && word.length() == 1 && go(next, Within.INSERTED);
    }

    private boolean isFollowedByMore(Token ordinal) {
        if (at + 2 >= tokens.size()) {
            return false;
        }
        Token after = tokens.get(at + 2);
        boolean isApart = after.start() > ordinal.end();
        String gap = gap(ordinal, after);
        boolean isBehindDash = gap.length() == 1 && DashReader.isDash(gap.charAt(0)) && isFigure(after); // 1er-1
        boolean isInserted = INSERTIONS.contains(Unicode.lower(after.text())) || isCapitals(after, 1) || isBehindDash;
        return isApart ? isInserted : isFigure(after);
    }

    /** Returns whether the label ends with so many capitals, as in 3 A and 3 AB. */
    private boolean isCapitals(Token token, int count) {
        String text = token.text();
        return isLast(token)
                && token.kind() == Kind.LETTERS
                && text.length() == count
                && text.chars().allMatch(Unicode::isCapital);
    }

    private static boolean isDoubled(String word) {
        return word.length() == 2 && word.charAt(0) == word.charAt(1);
    }

    /** Reads what comes after 条 or 조: what was inserted, as in 第五条之二, or the end of a range. */
    private boolean readAfterWord(Token word) {
        Token next = at + 2 < tokens.size() ? tokens.get(at + 2) : null;
        String text = word.text();
        if (next == null || next.start() != word.end() || !isFigure(next)) {
            return false;
        }
        if (INSERTED.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return go(next, Within.INSERTED);
        }
        for (int i = 0; i < text.length(); i++) {
            if (EAST_ASIAN_UP_TO.indexOf(text.charAt(i)) >= 0) {
                return range(next);
            }
        }
        return text.length() <= 2 && go(next, Within.NUMBER); // 第一章第二条
    }

    private boolean readAfterDash(Token next, boolean isTight) {
        if (INSERTIONS.contains(Unicode.lower(next.text()))) {
            return fail();
        }
        if (next.kind() == Kind.LETTERS) {
            boolean isLetter = isTight && next.text().length() == 1 && isLast(next);
            return isLetter && !OrdinalEnd.is(next.text()) && isLetterOrFigure(next) && go(next, Within.INSERTED);
        }
        int number = number(next);
        if (isTight && isBeforeLetter(next)) {
            return go(next, Within.INSERTED); // § 4-5 a
        }
        if (number > first() && within == Within.NOTHING) {
            return isInNumber(next) ? isTight && go(next, Within.INSERTED) : range(next);
        }
        boolean isRange = number > 0 && at + 2 < tokens.size() && isPoint(gap(next, tokens.get(at + 2)));
        return isRange ? fail() : isTight && isFigure(next) && go(next, Within.INSERTED); // 2.3-4.5 is no number
    }

    /**
     * Returns whether the label ends with one small letter apart from a figure, so that what is before it is no range.
     */
    private boolean isBeforeLetter(Token token) {
        Token letter = at + 2 < tokens.size() ? tokens.get(at + 2) : null;
        return letter != null
                && isFigure(token)
                && isLast(letter)
                && gap(token, letter).equals(" ")
                && letter.text().length() == 1
                && Character.isLowerCase(letter.text().charAt(0));
    }

    /** Returns whether a dash and one more figure or letter follow, as after the 2 of 1-2-3. */
    private boolean isInNumber(Token token) {
        Token after = at + 2 < tokens.size() ? tokens.get(at + 2) : null;
        String gap = after == null ? "" : gap(token, after);
        if (after == null || gap.length() != 1 || !DashReader.isDash(gap.charAt(0))) {
            return false;
        }
        return after.kind() == Kind.DIGITS || (isCapitals(after, 1) && isLast(after));
    }

    private boolean readAfterPoint(Token next) {
        if (next.kind() == Kind.LETTERS) {
            if (INSERTIONS.contains(Unicode.lower(next.text()))) {
                return fail();
            }
            if (next.text().equals("o")) {
                return isFollowedByMore(next) && fail(); // 2.o-A
            }
            boolean isTitle = next.text().length() > 2 && !isLast(next);
            boolean isEnd = isLast(next) || closes(next) || isBeforeUnit();
            return !isTitle && isEnd && isLetterOrFigure(next) && go(next, Within.NUMBER);
        }
        return isFigure(next) && go(next, Within.NUMBER);
    }

    /** Returns whether the word for an article follows, as in 12.a člen. */
    private boolean isBeforeUnit() {
        Token after = at + 2 < tokens.size() ? tokens.get(at + 2) : null;
        return after != null && WORDS_AFTER_LETTERS.contains(after.text()) && isLast(after);
    }

    private boolean readAfterBlank(Token next) {
        Token inserted = next.kind() == Kind.EAST_ASIAN ? insertedAfter(next) : null;
        if (inserted != null) {
            return go(inserted, Within.INSERTED);
        }
        String word = Unicode.lower(next.text());
        if (INSERTIONS.contains(word)) {
            return fail();
        }
        if (isFigure(next)) {
            return next.kind() == Kind.SIGN ? go(next, Within.NUMBER) : fail(); // 1 2
        }
        Token after = at + 2 < tokens.size() ? tokens.get(at + 2) : null;
        if (after != null && after.kind() == Kind.DIGITS && gap(next, after).isBlank() && isLast(after)) {
            return go(after, Within.NUMBER); // Part 2 Article 3
        }
        if (isCapitals(next, 2)) {
            return fail(); // 305 AB
        }
        boolean isEnd = isLast(next) || isBeforeUnit();
        boolean isLetter = next.text().length() == 1 && isEnd && !OrdinalEnd.is(next.text());
        return isLetter && isLetterOrFigure(next) && go(next, Within.INSERTED);
    }

    /** Returns the figure that is put in after words such as 章之, 章 之 or 조의; null if none is. */
    private @Nullable Token insertedAfter(Token word) {
        int end = tokens.indexOf(word);
        while (end + 1 < tokens.size() && tokens.get(end + 1).kind() == Kind.EAST_ASIAN) {
            end++;
        }
        Token figure = end + 1 < tokens.size() ? tokens.get(end + 1) : null;
        String last = tokens.get(end).text();
        return figure != null
                        && isFigure(figure)
                        && INSERTED.indexOf(last.charAt(last.length() - 1)) >= 0
                        && gap(tokens.get(end), figure).isBlank()
                ? figure
                : null;
    }

    private boolean go(Token next, Within found) {
        readings = Figures.read(next);
        within = found;
        at = tokens.indexOf(next);
        return !readings.isEmpty();
    }

    /** The numeral ends with another number, up to which it goes; what is farther away is part of a title. */
    private boolean range(Token end) {
        int number = number(end);
        if (number > first() && number - first() <= WIDEST_RANGE) {
            last = new PrintedNumber(label, end.start(), end.end(), Within.INSERTED, Figures.read(end), null);
        }
        return false;
    }

    /** The label counts in a way that is not known. */
    private boolean fail() {
        readings = List.of();
        return false;
    }

    private int first() {
        return readings.get(0).number();
    }

    private static int number(@Nullable Token token) {
        List<Numeral> read = token == null || !isFigure(token) ? List.of() : Figures.read(token);
        return read.isEmpty() ? -1 : read.get(0).number();
    }

    private static boolean isFigure(Token token) {
        return token.kind() != Kind.LETTERS && token.kind() != Kind.EAST_ASIAN;
    }

    private static boolean isLetterOrFigure(Token token) {
        return !Figures.read(token).isEmpty();
    }

    private boolean isPoint(String gap) {
        return gap.length() == 1 && POINTS.contains(gap);
    }

    private boolean isLast(Token token) {
        return token.end() == tokens.get(tokens.size() - 1).end();
    }

    /** Returns whether a letter is all that stands between the token after this one and a bracket, as in 18[3a]. */
    private boolean isBeforeLastLetter(Token next) {
        Token letter = at + 2 < tokens.size() ? tokens.get(at + 2) : null;
        return letter != null
                && letter.kind() == Kind.LETTERS
                && letter.text().length() == 1
                && letter.start() == next.end()
                && closes(letter);
    }

    private boolean closes(Token token) {
        return token.end() < label.length() && ")]）".indexOf(label.charAt(token.end())) >= 0;
    }

    private String gap(Token from, Token to) {
        return label.substring(from.end(), to.start());
    }
}

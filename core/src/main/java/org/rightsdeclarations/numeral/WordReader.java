package org.rightsdeclarations.numeral;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber.Within;
import org.rightsdeclarations.numeral.token.Token;

/**
 * Reads a label without figures: one that counts in letters, roman numerals or words. A letter beside several words is
 * a word itself, and so are most that look roman.
 */
final class WordReader {
    /** The most words beside a number in words, unless punctuation parts them from it. */
    private static final int MOST_OTHERS = 2;

    private static final int TEN = 10;

    private final String label;
    private final List<Token> tokens;

    WordReader(String label, List<Token> tokens) {
        this.label = label;
        this.tokens = tokens;
    }

    PrintedNumber read() {
        if (tokens.isEmpty()) {
            return PrintedNumber.none(label);
        }
        int last = tokens.size() - 1;
        if (last == 0) {
            PrintedNumber letter = letter(0);
            return letter.getReadings().isEmpty() ? words() : letter;
        }
        PrintedNumber found = closed(0) ? letter(0) : PrintedNumber.none(label);
        if (found.getReadings().isEmpty() && last > 1 && closed(1)) {
            found = letter(1);
        }
        if (found.getReadings().isEmpty() && isNumeralAtEnd()) {
            found = letter(last);
        }
        if (found.getReadings().isEmpty()
                && last == 1
                && isRoman(0)
                && tokens.get(0).text().length() > 1) {
            found = letter(0);
        }
        return found.getReadings().isEmpty() ? words() : found;
    }

    /** Article I, Annex B, II.B, Annex to Part B; the last of several words only if it cannot well be a word. */
    private boolean isNumeralAtEnd() {
        int last = tokens.size() - 1;
        Token token = tokens.get(last);
        if (isJoined(last)) {
            return true;
        }
        String gap = label.substring(tokens.get(last - 1).end(), token.start());
        if (!gap.contains(" ") && !gap.contains("(") && !gap.contains(".")) {
            return false;
        }
        boolean isCapital = Unicode.isCapital(token.text().codePointAt(0));
        boolean isShouted = isShouted();
        return switch (last) {
            case 1 ->
                token.text().length() == 1
                        || isRoman(last)
                        || !Alphabet.read(token.text()).isEmpty();
            case 2 -> isCapital && (isRoman(last) || (token.text().length() == 1 && !isShouted));
            default -> false;
        };
    }

    /** Returns whether a numeral stands right before this one, without a blank between them: II.B. */
    private boolean isJoined(int i) {
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        String gap = label.substring(before.end(), tokens.get(i).start());
        if (before.start() > 0 && label.charAt(before.start() - 1) == '-') {
            return false; // vint-i-u
        }
        return !gap.isBlank()
                && !gap.contains(" ")
                && !Figures.letters(before.text()).isEmpty();
    }

    /**
     * Returns whether a word is a roman numeral; of words in capitals and small letters only if it has no other look.
     */
    private boolean isRoman(int i) {
        String word = Figures.compose(tokens.get(i).text());
        if (LatinNumeral.readRoman(word).isEmpty()) {
            return false;
        }
        boolean isCertain = Unicode.isCapital(word.codePointAt(0)) && !isShouted();
        for (int k = 0; k < word.length() && !isCertain; k++) {
            if ("ivxIVX".indexOf(word.charAt(k)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isShouted() {
        return label.equals(label.toUpperCase(Locale.ROOT));
    }

    private boolean closed(int i) {
        Token token = tokens.get(i);
        int end = token.end();
        boolean isShort = token.text().length() == 1
                || isRoman(i)
                || !Alphabet.read(token.text()).isEmpty();
        if (end == label.length() || !isShort) {
            return false;
        }
        boolean isDash =
                end + 1 < label.length() && label.charAt(end) == ' ' && "–—-:".indexOf(label.charAt(end + 1)) >= 0;
        boolean isBeforeBlank = end + 1 == label.length() || !Unicode.isLetterOrDigit(label.charAt(end + 1));
        return isDash || (isBeforeBlank && ".):]）、．".indexOf(label.charAt(end)) >= 0);
    }

    private PrintedNumber letter(int i) {
        Token token = tokens.get(i);
        List<Numeral> readings = Figures.letters(token.text());
        Within within = isJoined(i) ? Within.NUMBER : Within.NOTHING;
        return readings.isEmpty()
                ? PrintedNumber.none(label)
                : new PrintedNumber(label, token.start(), token.end(), within, readings, null);
    }

    /** Reads the one run of words for a number that the label has. */
    private PrintedNumber words() {
        List<Token> joined = NumberWord.joined(label, tokens);
        if (joined.size() < tokens.size()) {
            return new WordReader(label, joined).words();
        }
        PrintedNumber found = PrintedNumber.none(label);
        for (int from = 0; from < tokens.size(); from++) {
            int to = endOfRun(from);
            if (to > from) {
                List<Token> run = tokens.subList(from, to);
                OptionalInt number = NumberWord.read(run);
                boolean isPart = from > 0 && NumberWord.isJoint(tokens.get(from - 1));
                boolean isUnknown = number.isEmpty()
                        && (found.getReadings().isEmpty() || run.stream().anyMatch(NumberWord::isWhole));
                if (isUnknown
                        || (number.isPresent()
                                && (isPart
                                        || !found.getReadings().isEmpty()
                                        || !isTold(from, to)
                                        || isBeforeMisspeltUnit(number.getAsInt(), to)))) {
                    return PrintedNumber.none(label); // two numbers, or one that is not known as a whole
                }
                found = number.isPresent() ? found(number.getAsInt(), from, to) : found;
                from = to;
            }
        }
        return found;
    }

    /** Returns whether the word after a ten is that for 1 to 9 but for a letter: Vigésimo Caurto. */
    private boolean isBeforeMisspeltUnit(int number, int to) {
        return number % TEN == 0
                && to < tokens.size()
                && label.substring(tokens.get(to - 1).end(), tokens.get(to).start())
                        .isBlank()
                && NumberWord.isLikeUnit(tokens.get(to));
    }

    private int endOfRun(int from) {
        int to = from;
        for (int i = from; i < tokens.size(); i++) {
            if (NumberWord.isOne(tokens.get(i))) {
                to = i + 1;
            } else if (i != to || i == from || !NumberWord.isJoint(tokens.get(i))) {
                break;
            }
        }
        return to;
    }

    private PrintedNumber found(int number, int from, int to) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        return new PrintedNumber(label, start, end, Within.NOTHING, List.of(new Numeral(Style.WORD, number)), null);
    }

    /** Returns whether the words are the number of the label, and no word of a title. */
    private boolean isTold(int from, int to) {
        if (from > MOST_OTHERS) {
            return false;
        }
        int end = tokens.get(to - 1).end();
        boolean isParted = end < label.length() && ".,:;)–—".indexOf(label.charAt(end)) >= 0;
        return isParted || from + tokens.size() - to <= MOST_OTHERS;
    }
}

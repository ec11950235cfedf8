package org.rightsdeclarations.numeral;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.token.HanNumeral;
import org.rightsdeclarations.numeral.token.Token;

/** Reads the tokens that are figures, and the letters of a numeral. */
final class Figures {
    private static final int MAX_DIGITS = 9;

    /** What may follow a Chinese numeral directly: words for articles, chapters, sections, paragraphs and the like. */
    private static final String COUNTED = "条條章節节款项項目编編篇部分号號類类属屬点點册卷回期届屆、";

    /** Characters of numerals that are not known as a whole, among them those of money. */
    private static final String OTHER_NUMERALS = "壱壹弐贰貳参叁參肆伍陸陆柒漆捌玖拾佰仟萬万億亿";

    private static final char ORDINAL = '第';
    private static final int MIN_WORD = 2;

    private Figures() {}

    /** Reads a token that is no word; empty if it is none of the numerals that are known, as a whole. */
    static List<Numeral> read(Token token) {
        return switch (token.kind()) {
            case DIGITS -> list(Style.DECIMAL, readDigits(token.text()));
            case HAN_NUMERAL -> list(Style.HAN, HanNumeral.read(token.text()));
            case ROMAN -> LatinNumeral.readRoman(compose(token.text()));
            case SIGN -> readSign(token.text());
            default -> letters(token.text());
        };
    }

    /** Reads letters of one alphabet as a numeral. */
    static List<Numeral> letters(String word) {
        String composed = compose(word);
        List<Numeral> latin = LatinNumeral.read(composed);
        return latin.isEmpty() ? cyrillic(composed) : latin;
    }

    /** Reads letters of another alphabet, and Cyrillic ones that were typed for those of a roman numeral. */
    private static List<Numeral> cyrillic(String word) {
        List<Numeral> letters = Alphabet.read(word);
        String latin = word.replace('\u0425', 'X').replace('\u0406', 'I');
        List<Numeral> roman = latin.equals(word) ? List.of() : LatinNumeral.readRoman(latin);
        return roman.isEmpty()
                ? letters
                : Stream.concat(letters.stream(), roman.stream()).toList();
    }

    /** Returns whether a Chinese numeral stands for itself, and is no part of a word such as 统一 or 一般. */
    static boolean isHanAlone(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = i > 0 && tokens.get(i - 1).end() == token.start() ? tokens.get(i - 1) : null;
        Token after = i + 1 < tokens.size() && tokens.get(i + 1).start() == token.end() ? tokens.get(i + 1) : null;
        if (before != null
                && OTHER_NUMERALS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0) {
            return false;
        }
        if (before != null && before.text().indexOf(ORDINAL) == before.text().length() - 1) {
            return true;
        }
        boolean isWordBefore = before != null && before.text().length() < MIN_WORD;
        return !isWordBefore && (after == null || COUNTED.indexOf(after.text().charAt(0)) >= 0);
    }

    static OptionalInt readDigits(String text) {
        int number = 0;
        int count = 0;
        int zero = -1;
        for (int i = 0; i < text.length(); count++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int digit = Unicode.digit(c);
            if (count == MAX_DIGITS || (count > 0 && c - digit != zero)) {
                return OptionalInt.empty(); // too long, or digits of two scripts
            }
            zero = c - digit;
            number = 10 * number + digit;
        }
        return OptionalInt.of(number);
    }

    /** Writes a number in the digits of a numeral; empty for those of ASCII, and if the numeral has none. */
    static String write(int number, String like) {
        int zero = like.isEmpty() ? 0 : like.charAt(0) - Unicode.digit(like.charAt(0));
        boolean isOtherScript = zero > '9' && Unicode.digit(zero) == 0;
        if (!isOtherScript) {
            return "";
        }
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int i = 0; i < digits.length(); i++) {
            digits.setCharAt(i, (char) (zero + digits.charAt(i) - '0'));
        }
        return digits.toString();
    }

    private static List<Numeral> readSign(String sign) {
        int c = sign.codePointAt(0);
        if (sign.length() > Character.charCount(c)) {
            return Alphabet.read(sign);
        }
        if (Unicode.script(c) == Character.UnicodeScript.ETHIOPIC) {
            return Alphabet.read(sign);
        }
        List<Token> inner = Token.all(compose(sign));
        if (inner.size() == 1
                && inner.get(0).kind() != Token.Kind.SIGN
                && inner.get(0).kind() != Token.Kind.DIGITS) {
            return read(inner.get(0));
        }
        int number = Unicode.number(c);
        return number < 0 ? List.of() : List.of(new Numeral(Style.DECIMAL, number));
    }

    private static List<Numeral> list(Style style, OptionalInt number) {
        return number.isPresent() ? List.of(new Numeral(style, number.getAsInt())) : List.of();
    }

    /** Returns the plain letters of fullwidth, enclosed and ligated ones. */
    static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}

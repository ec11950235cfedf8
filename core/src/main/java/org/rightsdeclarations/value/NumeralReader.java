package org.rightsdeclarations.value;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.Numeral.Style;

/** Reads a label as numerals: its last token that is not a plain word. */
final class NumeralReader {
    private static final int MAX_DIGITS = 9;

    /** Words that make another number of the one before them, so that {@code 5 bis} does not read as 5. */
    private static final Set<String> MULTIPLICATIVES = Set.of("bis", "ter", "quater", "quinquies");

    private NumeralReader() {}

    static List<Numeral> read(String label) {
        for (Token token = Token.last(label); token != null; token = token.previous()) {
            if (token.kind() != Token.Kind.LETTERS) {
                return readSymbols(token);
            }
            String word = compose(token.text());
            List<Numeral> letters = LatinNumeral.read(word);
            if (!letters.isEmpty() || MULTIPLICATIVES.contains(Unicode.lower(word))) {
                return letters;
            }
            if (NumberWord.isOne(token)) {
                return list(Style.WORD, NumberWord.read(token));
            }
        }
        return List.of();
    }

    private static List<Numeral> readSymbols(Token token) {
        return switch (token.kind()) {
            case DIGITS -> list(Style.DECIMAL, readDigits(token));
            case HAN_NUMERAL -> isInserted(token) ? List.of() : list(Style.HAN, HanNumeral.read(token.text()));
            case ROMAN -> LatinNumeral.readRoman(compose(token.text()));
            default -> readSign(token.text());
        };
    }

    /** 第四条之一 stands between 第四条 and 第五条, as {@code 4 bis} does. */
    private static boolean isInserted(Token token) {
        return token.start() > 0 && token.label().charAt(token.start() - 1) == '之';
    }

    private static OptionalInt readDigits(Token token) {
        String label = token.label();
        int number = 0;
        int count = 0;
        int zero = -1;
        for (int i = token.start(); i < token.end(); count++) {
            int c = label.codePointAt(i);
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

    @SuppressWarnings(
            "CharacterGetNumericValue") // a sign is not a letter, and the values of enclosed digits are wanted
    private static List<Numeral> readSign(String sign) {
        int c = sign.codePointAt(0);
        if (sign.length() > Character.charCount(c)) {
            return List.of();
        }
        String composed = compose(sign);
        Token inner = Token.last(composed);
        if (inner != null && (inner.kind() == Token.Kind.LETTERS || inner.kind() == Token.Kind.HAN_NUMERAL)) {
            return read(composed);
        }
        int number = Unicode.number(c);
        return number < 0 ? List.of() : List.of(new Numeral(Style.DECIMAL, number));
    }

    private static List<Numeral> list(Style style, OptionalInt number) {
        return number.isPresent() ? List.of(new Numeral(style, number.getAsInt())) : List.of();
    }

    /** Returns the plain letters of fullwidth, enclosed and ligated ones. */
    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}

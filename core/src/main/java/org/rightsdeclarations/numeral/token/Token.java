package org.rightsdeclarations.numeral.token;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.characters.Unicode;

/**
 * A run of characters of one kind in a label.
 *
 * @param text its characters
 * @param kind the kind of all of them
 * @param start where it starts in the label
 * @param end where it ends in the label, exclusive
 */
public record Token(String text, Kind kind, int start, int end) {
    /** What kind of characters they are. */
    public enum Kind {
        /** Digits of any script. */
        DIGITS,
        /** Roman numerals that are characters of their own: Ⅳ. */
        ROMAN,
        /** Signs made of a number or a letter: ①, ㈠, ⓐ, ፲፩. */
        SIGN,
        /** Chinese numerals: 一, 十. */
        HAN_NUMERAL,
        /** A word, apostrophes inside it included: {@code T'aqa}. */
        LETTERS,
        /** Words that East Asia writes without blanks around them: 第, 条, 제, 조. */
        EAST_ASIAN,
        /** Punctuation and blanks, which are no tokens. */
        GAP
    }

    private static final String APOSTROPHES = "'\u2019\u02BC\u2018`\u00B4\u05F3\u05F4\"";

    /**
     * Takes a label apart.
     *
     * @param label the label as printed
     * @return its tokens in order
     */
    public static List<Token> all(String label) {
        List<Token> tokens = new ArrayList<>();
        for (int start = 0; start < label.length(); ) {
            Kind kind = kindOf(label.codePointAt(start));
            int end = end(label, start, kind);
            if (kind != Kind.GAP) {
                tokens.add(new Token(label.substring(start, end), kind, start, end));
            }
            start = end;
        }
        return tokens;
    }

    private static int end(String label, int start, Kind kind) {
        int end = start;
        while (end < label.length()) {
            int c = label.codePointAt(end);
            int next = end + Character.charCount(c);
            boolean isInside = kind == Kind.LETTERS
                    && APOSTROPHES.indexOf(c) >= 0
                    && next < label.length()
                    && kindOf(label.codePointAt(next)) == Kind.LETTERS;
            if (kindOf(c) != kind && !isInside) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static Kind kindOf(int c) {
        return switch (Unicode.type(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> Kind.DIGITS;
            case Character.LETTER_NUMBER -> HanNumeral.isPart(c) ? Kind.HAN_NUMERAL : Kind.ROMAN; // 〇 is one
            case Character.OTHER_NUMBER, Character.OTHER_SYMBOL -> c == '°' ? Kind.GAP : Kind.SIGN;
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER -> Kind.LETTERS;
            case Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> kindOfLetter(c);
            default -> c == '\u200C' ? Kind.LETTERS : Kind.GAP; // joins the parts of a Persian word
        };
    }

    private static Kind kindOfLetter(int c) {
        if (HanNumeral.isPart(c)) {
            return Kind.HAN_NUMERAL;
        }
        return switch (Unicode.script(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> Kind.EAST_ASIAN;
            default -> c == 'º' || c == 'ª' ? Kind.GAP : Kind.LETTERS;
        };
    }
}

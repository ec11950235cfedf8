package org.rightsdeclarations.value;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;

/**
 * A run of characters of one kind in a label. Labels are read from their end, so a token knows what comes before it.
 *
 * @param label the whole label
 * @param kind the kind of all its characters
 * @param start where it starts in the label
 * @param end where it ends in the label, exclusive
 */
record Token(String label, Kind kind, int start, int end) {
    enum Kind {
        DIGITS,
        /** Roman numerals that are characters of their own: Ⅳ. */
        ROMAN,
        /** Signs made of a number or a letter: ①, ㈠, ⓐ. */
        SIGN,
        HAN_NUMERAL,
        LETTERS,
        /** Punctuation, blanks, and the unspaced words around a number in East Asia: 第, 条, 제, 조. */
        GAP
    }

    /** Returns the last token of a label, or null if there is none. */
    static @Nullable Token last(String label) {
        return before(label, label.length());
    }

    /** Returns the token before this one, or null if this is the first. */
    @Nullable
    Token previous() {
        return before(label, start);
    }

    String text() {
        return label.substring(start, end);
    }

    private static @Nullable Token before(String label, int limit) {
        int end = limit;
        while (end > 0) {
            Kind kind = kindOf(label.codePointBefore(end));
            int start = end;
            while (start > 0 && kindOf(label.codePointBefore(start)) == kind) {
                start = label.offsetByCodePoints(start, -1);
            }
            if (kind != Kind.GAP) {
                return new Token(label, kind, start, end);
            }
            end = start;
        }
        return null;
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
            default -> Kind.GAP;
        };
    }

    private static Kind kindOfLetter(int c) {
        if (HanNumeral.isPart(c)) {
            return Kind.HAN_NUMERAL;
        }
        return switch (Unicode.script(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> Kind.GAP;
            default -> c == 'º' || c == 'ª' ? Kind.GAP : Kind.LETTERS;
        };
    }
}

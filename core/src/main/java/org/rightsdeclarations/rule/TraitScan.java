package org.rightsdeclarations.rule;

import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.GarbledText;
import org.rightsdeclarations.characters.Invisible;
import org.rightsdeclarations.characters.NormalForm;
import org.rightsdeclarations.characters.Unicode;

/** One look at every character of a text; {@link Seams} takes another, at words, as one for both would be slower. */
final class TraitScan {
    /** The bits of all traits. Those above them only help to find traits. */
    private static final int TRAITS = (Trait.SEAM.bit() << 1) - 1;

    private static final int LETTER = Trait.SEAM.bit() << 1;

    /** Letters of TBD, TODO, Lorem ipsum and DD/MM/YYYY, and the crosses that stand for other letters. */
    private static final int T = LETTER << 1;

    private static final int D = T << 1;
    private static final int B_OR_O = D << 1;
    private static final int CROSS = B_OR_O << 1;
    private static final int SMALL_CROSS = CROSS << 1;
    private static final int QUESTION = SMALL_CROSS << 1;
    private static final int ASCII_LETTER = QUESTION << 1;
    private static final int GREEK_OR_CYRILLIC = ASCII_LETTER << 1;
    private static final int L = GREEK_OR_CYRILLIC << 1;
    private static final int M = L << 1;

    /** A text that is no longer may be nothing but a placeholder. */
    private static final int FEW_WORDS = 24;

    private static final int OTHER_LETTER = LETTER | Trait.OTHER_LETTERS.bit();
    private static final int MIXED = ASCII_LETTER | GREEK_OR_CYRILLIC;
    private static final int SQUARE_BRACKET = Trait.QUOTE.bit() | Trait.FILLER.bit();
    private static final int[] ASCII = ascii();

    private TraitScan() {}

    private static int[] ascii() {
        int[] traits = new int[0x80];
        for (int c = 0; c < traits.length; c++) {
            traits[c] = c < ' ' || c == 0x7F ? Trait.CONTROL.bit() : Ascii.isLetter(c) ? LETTER | ASCII_LETTER : 0;
        }
        traits['L'] |= L;
        traits['M'] |= M;
        traits['T'] |= T;
        traits['D'] |= D;
        traits['B'] |= B_OR_O;
        traits['O'] |= B_OR_O;
        traits['X'] |= CROSS;
        traits['x'] |= SMALL_CROSS;
        traits['\t'] = 0;
        traits['\n'] = 0;
        traits['\r'] = Trait.LINE_BREAK.bit();
        traits['"'] = Trait.QUOTE.bit();
        traits['['] = Trait.FILLER.bit();
        traits['('] = Trait.BRACKET.bit();
        traits[')'] = Trait.BRACKET.bit();
        traits['_'] = Trait.FILLER.bit();
        traits['{'] = Trait.FILLER.bit();
        traits['?'] = QUESTION;
        traits['<'] = Trait.MARKUP.bit();
        traits['&'] = Trait.MARKUP.bit();
        return traits;
    }

    /** Returns the bits of the traits that a text has, but not those that are seen where words meet. */
    static int of(String text) {
        int[] ascii = ASCII;
        int length = text.length();
        int seen = 0;
        int others = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            while (c < 0x80 && ++i < length) { // a loop of its own, which is quick
                seen |= ascii[c];
                c = text.charAt(i);
            }
            if (c < 0x80) {
                seen |= ascii[c];
            } else {
                others++;
                seen |= Alphabets.isPlainLetter(c) ? letter(c) : other(text, i);
            }
        }
        return (seen & TRAITS)
                | (mayBePlaceholder(text, seen) ? Trait.FILLER.bit() : 0)
                | ((seen & QUESTION) != 0 && GarbledText.findLost(text).isPresent() ? Trait.GARBLED.bit() : 0)
                | (isBlank(text.charAt(0)) ? Trait.LEADING_BLANK.bit() : 0)
                | (isBlank(text.charAt(length - 1)) ? Trait.TRAILING_BLANK.bit() : 0)
                | (others <= length / 4 ? Trait.MOSTLY_ASCII.bit() : 0)
                | ((seen & MIXED) == MIXED ? Trait.MIXED_LETTERS.bit() : 0);
    }

    /** Returns what a letter that is no rare one tells. */
    private static int letter(char c) {
        if (c < 0x370 || c >= 0x590) {
            return c == 0x629 || c == 0x649 ? OTHER_LETTER | Trait.FINAL_LETTER.bit() : OTHER_LETTER;
        }
        return OTHER_LETTER | GREEK_OR_CYRILLIC;
    }

    private static boolean mayBePlaceholder(String text, int seen) {
        return (seen & LETTER) == 0
                || text.length() <= FEW_WORDS
                || ((seen & QUESTION) != 0 && text.contains("???"))
                || (seen & CROSS) != 0
                || (seen & (T | D | B_OR_O)) == (T | D | B_OR_O)
                || ((seen & SMALL_CROSS) != 0 && text.contains("xxx"))
                || ((seen & M) != 0 && text.contains("MM"))
                || text.startsWith("lorem")
                || ((seen & L) != 0 && text.contains("Lorem ipsum"));
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || (c >= 0x80
                        && (Character.isSpaceChar(c)
                                || c == '\u0085'
                                || c == '\u200B'
                                || c == '\u2060'
                                || c == '\uFEFF'));
    }

    private static int other(String text, int index) {
        char c = text.charAt(index);
        if (Character.isLowSurrogate(c)) {
            return 0; // seen with its other half
        }
        int garbled = index > 0 && GarbledText.isPair(text.charAt(index - 1), c) ? Trait.GARBLED.bit() : 0;
        if (c >= '\u2010' && c <= '\u2027') {
            // apostrophes and dashes, which are common
            return garbled | (c >= '\u201C' && c <= '\u201F' ? Trait.QUOTE.bit() : 0);
        }
        int character = text.codePointAt(index);
        int composable = NormalForm.isComposable(character) ? Trait.COMPOSABLE.bit() : 0;
        int invisible = Invisible.isInvisible(character) ? Trait.INVISIBLE.bit() : 0;
        return composable
                | invisible
                | garbled
                | finalLetter(c)
                | switch (Unicode.type(character)) {
                    case Character.CONTROL -> Trait.CONTROL.bit();
                    case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Trait.LINE_BREAK.bit();
                    case Character.PRIVATE_USE -> Trait.UNKNOWN.bit();
                    case Character.UNASSIGNED -> Unicode.isAssigned(character) ? 0 : Trait.UNKNOWN.bit();
                    case Character.FORMAT ->
                        c == '\u00AD' ? Trait.SOFT_HYPHEN.bit() : Invisible.isDirection(c) ? Trait.BIDI.bit() : 0;
                    case Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.END_PUNCTUATION -> Trait.QUOTE.bit();
                    case Character.START_PUNCTUATION ->
                        c == '\u3010' || c == '\uFF3B' || c == '\u3014'
                                ? SQUARE_BRACKET
                                : c == '\uFF08' ? Trait.BRACKET.bit() : Trait.QUOTE.bit();
                    case Character.OTHER_SYMBOL -> c == '\uFFFD' ? Trait.REPLACEMENT.bit() : 0;
                    case Character.UPPERCASE_LETTER,
                            Character.LOWERCASE_LETTER,
                            Character.OTHER_LETTER,
                            Character.MODIFIER_LETTER ->
                        c >= 0x370 && c < 0x530 ? OTHER_LETTER | GREEK_OR_CYRILLIC : OTHER_LETTER;
                    default -> 0;
                };
    }

    private static int finalLetter(char c) {
        return switch (c) {
            case '\u05DA', '\u05DD', '\u05DF', '\u05E3', '\u05E5' -> Trait.FINAL_LETTER.bit();
            default -> 0;
        };
    }
}

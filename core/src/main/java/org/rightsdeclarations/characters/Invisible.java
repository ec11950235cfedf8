package org.rightsdeclarations.characters;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Characters that nobody sees. Some are needed: joiners shape words of Arabic, Persian, Indian languages and emoji; a
 * zero-width space breaks lines of scripts without blanks; selectors choose the form of a sign. All others make texts
 * that look alike differ, or hide something in them.
 */
public final class Invisible {
    /** The most characters of the sequence that makes a flag out of an emoji and tags. */
    private static final int MAX_TAGS = 8;

    private static final int FLAG = 0x1F3F4;
    private static final int NONE = 0;

    private final String text;

    /** Whether the script has no blanks; null until somebody asks. */
    private @Nullable Boolean unspaced;

    private Invisible(String text) {
        this.text = text;
    }

    /**
     * Returns whether a character is seen by nobody, whether or not it is needed. Bidirectional controls and soft
     * hyphens are not meant.
     *
     * @param c a code point
     * @return {@code true} if it has no shape of its own and is no blank
     */
    public static boolean isInvisible(int c) {
        if (c < 0x34F) {
            return false;
        }
        return switch (c) {
            case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x200B, 0x200C, 0x200D, 0x3164, 0xFEFF, 0xFFA0, 0xE0001 -> true;
            default ->
                isIn(c, 0x180B, 0x180F) // Mongolian selectors and separator
                        || (isIn(c, 0x2060, 0x206F) && !isIn(c, 0x2065, 0x2069))
                        || isSelector(c)
                        || isIn(c, 0xFFF9, 0xFFFB) // annotations between lines
                        || isIn(c, 0x1BCA0, 0x1BCA3) // shorthand
                        || isIn(c, 0x1D173, 0x1D17A) // music
                        || isTag(c);
        };
    }

    /**
     * Returns whether a character sets the direction of what follows, or ends that. The marks LRM, RLM and ALM are not
     * meant.
     *
     * @param c a code point
     * @return {@code true} for embeddings, overrides and isolates, and for their ends
     */
    public static boolean isDirection(int c) {
        return isIn(c, 0x202A, 0x202E) || isIn(c, 0x2066, 0x2069);
    }

    /**
     * Returns whether there is nothing to be seen in a text.
     *
     * @param text any text
     * @return {@code true} if it has nothing but blanks, controls and invisible characters
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isSeen(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(int c) {
        if (c < 0x7F) {
            return c > ' ';
        }
        return !(Character.isISOControl(c)
                || Character.isSpaceChar(c)
                || c == 0xAD
                || c == 0x2800 // Braille without dots
                || isIn(c, 0x200E, 0x200F)
                || c == 0x61C
                || isDirection(c)
                || isInvisible(c));
    }

    /**
     * Invisible characters of a text that are not needed where they stand.
     *
     * @param index where the first of them is
     * @param count how many there are
     */
    public record Idle(int index, int count) {}

    /**
     * Finds the invisible characters that are not needed where they stand.
     *
     * @param text any text
     * @param start where to start
     * @param end where to end
     * @return the characters, or empty if there is none
     */
    public static Optional<Idle> findIdle(String text, int start, int end) {
        Invisible invisible = new Invisible(text);
        int first = -1;
        int count = 0;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isInvisible(c) && !invisible.isNeeded(c, i)) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(new Idle(first, count));
    }

    private boolean isNeeded(int c, int index) {
        int before = index == 0 ? NONE : text.codePointBefore(index);
        int next = index + Character.charCount(c);
        int after = next == text.length() ? NONE : text.codePointAt(next);
        return switch (c) {
            case 0x200C, 0x200D -> isShaped(before) || isShaped(after);
            case 0x200B, 0x2060, 0x17B4, 0x17B5 -> isUnspaced();
            case 0x34F -> Unicode.isMark(after);
            case 0x115F, 0x1160 -> isAmongJamo(index);
            case 0x180B, 0x180C, 0x180D, 0x180F -> isMongolian(before);
            case 0x180E -> isMongolian(before) || isMongolian(after);
            default -> isSelector(c) ? isVaried(before, c) : isTag(c) && isInFlag(index);
        };
    }

    /** Returns whether a character may have another shape beside a joiner: all but those of Europe, and punctuation. */
    private static boolean isShaped(int c) {
        return c >= 0x530 && !isIn(c, 0x2000, 0x206F);
    }

    /** Returns whether a vowel or consonant that is not written has the others of its syllable beside it. */
    private boolean isAmongJamo(int index) {
        for (int i = Math.max(0, index - 2); i < Math.min(text.length(), index + 3); i++) {
            int c = text.charAt(i);
            if (isIn(c, 0x1100, 0x11FF) && !isIn(c, 0x115F, 0x1160)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMongolian(int c) {
        return isIn(c, 0x1810, 0x18AA);
    }

    private static boolean isSelector(int c) {
        return isIn(c, 0xFE00, 0xFE0F) || isIn(c, 0xE0100, 0xE01EF);
    }

    /** Returns whether a character may have another form: signs, and from Myanmar on also letters. */
    private static boolean isVaried(int c, int selector) {
        boolean isLetter = c < 0x1000 && (Unicode.isLetter(c) || Unicode.isMark(c));
        return c > ' '
                && !isLetter
                && !isInvisible(c)
                && !Character.isSpaceChar(c)
                && (selector < 0xE0100 || c >= 0x2E80);
    }

    private static boolean isTag(int c) {
        return isIn(c, 0xE0020, 0xE007F);
    }

    private boolean isInFlag(int index) {
        int at = index;
        for (int i = 0; i < MAX_TAGS && at > 0; i++) {
            int before = text.codePointBefore(at);
            if (!isTag(before)) {
                return before == FLAG;
            }
            at -= Character.charCount(before);
        }
        return false;
    }

    /** Returns whether the text is in a script that has no blanks between words. */
    private boolean isUnspaced() {
        Boolean known = unspaced;
        if (known == null) {
            known = text.codePoints().anyMatch(Invisible::isOfUnspacedScript);
            unspaced = known;
        }
        return known;
    }

    private static boolean isOfUnspacedScript(int c) {
        return isIn(c, 0xE01, 0x109F) // Thai, Lao, Tibetan, Myanmar
                || isIn(c, 0x1780, 0x17FF) // Khmer
                || isIn(c, 0x1950, 0x1AAF) // Tai scripts
                || isIn(c, 0x1B00, 0x1B7F) // Balinese
                || isIn(c, 0xA980, 0xAADF); // Javanese, Cham, Tai Viet
    }

    private static boolean isIn(int c, int first, int last) {
        return c >= first && c <= last;
    }
}

package org.rightsdeclarations.rule.numbering.label;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/** Letters that look like digits: the l of l5, the O of 1O. */
final class LettersForDigits {
    private LettersForDigits() {}

    /**
     * Returns a label with digits for the letters that look like them, if it has such beside digits, or one alone.
     *
     * @param label the label
     * @param after what comes after numbers in its list, where no digits are looked for
     * @return the changed label; null if it has no such letters
     */
    static @Nullable String mend(String label, String after) {
        for (int end = label.length() - (label.endsWith(after) ? after.length() : 0); end > 0; ) {
            int start = end;
            while (start > 0 && isOfWord(label.charAt(start - 1))) {
                start--;
            }
            if (start < end) {
                String digits = digits(label, start, end);
                boolean isMended = digits != null && !label.startsWith(digits, start);
                return isMended ? label.substring(0, start) + digits + label.substring(end) : null;
            }
            end--;
        }
        return null;
    }

    /** Returns whether a character is a letter or a digit, and no word around the number: 제8l조 has 8l. */
    private static boolean isOfWord(char c) {
        return Unicode.isLetterOrDigit(c)
                && switch (Unicode.script(c)) {
                    case HAN, HANGUL, HIRAGANA, KATAKANA -> false;
                    default -> true;
                };
    }

    private static @Nullable String digits(String label, int start, int end) {
        StringBuilder digits = new StringBuilder();
        boolean isBesideDigit = end - start == 1;
        for (int i = start; i < end; i++) {
            char c = label.charAt(i);
            isBesideDigit |= Ascii.isDigit(c);
            char digit = switch (c) {
                case 'l', 'I', '|' -> '1';
                case 'O', 'o' -> '0';
                default -> Ascii.isDigit(c) ? c : ' ';
            };
            digits.append(digit);
        }
        return isBesideDigit && digits.indexOf(" ") < 0 ? digits.toString() : null;
    }
}

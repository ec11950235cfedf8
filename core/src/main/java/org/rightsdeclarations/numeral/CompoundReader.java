package org.rightsdeclarations.numeral;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.numeral.token.OrdinalEnd;
import org.rightsdeclarations.numeral.token.Token;
import org.rightsdeclarations.numeral.token.Token.Kind;

/**
 * Reads what follows the number of a label as the number of a part: {@code § 1 Abs. 2}, {@code Art. 1º, § 2º},
 * {@code Section 2 of Chapter 3}. One or two words, or the sign of a section, stand between the two.
 */
final class CompoundReader {
    /** The fewest characters after the first number, as in §1§2; most labels have none or one. */
    private static final int SHORTEST = 2;

    /** What is longer is a title. */
    private static final int LONGEST = 40;

    private static final int MOST_WORDS = 2;

    /** The longest word that may come after the last number: 3 § 2 mom. */
    private static final int LONGEST_UNIT = 5;

    private static final char SECTION = '\u00A7';

    private CompoundReader() {}

    /**
     * Reads a label.
     *
     * @param whole its first number
     * @param end where that ends
     * @return its last number, empty if it has no other than the first
     */
    static Optional<PrintedNumber> read(String label, PrintedNumber whole, int end) {
        int from = end + OrdinalEnd.count(label, end);
        int length = label.length() - from;
        if (whole.getReadings().isEmpty() || length < SHORTEST || length > LONGEST) {
            return Optional.empty();
        }
        PrintedNumber part = PrintedNumber.of(label.substring(from));
        if (part.getReadings().isEmpty() || !isNamed(part.beforeIt())) {
            return Optional.empty();
        }
        boolean isLast = part.isRange() || isUnit(part.getRest());
        return (isLast ? Optional.of(part) : part.asCompound())
                .filter(last -> last.isRange() || !whole.isRange())
                .map(last -> last.partOf(label, from));
    }

    private static boolean isNamed(String between) {
        int words = 0;
        for (Token token : Token.all(between)) {
            if (!isWord(token)) {
                break;
            }
            words++;
        }
        return words <= MOST_WORDS && (words > 0 || between.indexOf(SECTION) >= 0);
    }

    private static boolean isUnit(String rest) {
        List<Token> tokens = Token.all(rest);
        return tokens.isEmpty()
                || (tokens.size() == 1
                        && isWord(tokens.get(0))
                        && tokens.get(0).text().length() <= LONGEST_UNIT);
    }

    private static boolean isWord(Token token) {
        return token.kind() == Kind.LETTERS || token.kind() == Kind.EAST_ASIAN;
    }
}

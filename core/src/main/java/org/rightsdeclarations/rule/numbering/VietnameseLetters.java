package org.rightsdeclarations.rule.numbering;

import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.numbering.label.Labels;

/**
 * The alphabet of Vietnamese lists, which has no f and goes a, b, c, d, đ, e, g, h; what else it lacks others lack too.
 */
final class VietnameseLetters {
    private static final int FARTHEST = 8;
    private static final Set<String> CROATIAN = Set.of("č", "ć");

    private VietnameseLetters() {}

    /** Returns whether a label follows another with no letter left out in between. */
    static boolean areNext(Labels labels, int lower, int upper) {
        return isLetter(labels, lower, "e") && isLetter(labels, upper, "g") && areVietnamese(labels, lower);
    }

    private static boolean isLetter(Labels labels, int node, String letter) {
        String printed = PrintedNumber.of(String.valueOf(labels.get(node))).getText();
        return Unicode.lower(printed).equals(letter);
    }

    /**
     * Returns whether labels are in Vietnamese, or there is a đ among those right before one, but no č as in Croatian.
     */
    private static boolean areVietnamese(Labels labels, int node) {
        if (labels.language() != null && labels.language().getLanguage().equals("vi")) {
            return true;
        }
        boolean isFound = false;
        for (int i = node - 1; i >= Math.max(0, node - FARTHEST); i--) {
            String label = String.valueOf(labels.get(i));
            isFound |= Unicode.hasWord(label, "đ"::equals);
            if (Unicode.hasWord(label, CROATIAN::contains)) {
                return false;
            }
        }
        return isFound;
    }
}

package org.rightsdeclarations.rule.numbering.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.numeral.PrintedNumber;

/**
 * Labels of two numbers with words between them, such as "§ 1 Abs. 2". The last one counts if the list has two parts of
 * one number, or the second after what has no part of its own: § 1, § 1 Abs. 2. Elsewhere the first one does, and what
 * comes after it may be a title: 1. Agenda 21.
 */
final class CompoundLabels {
    private static final int SECOND = 2;

    private CompoundLabels() {}

    /** Reads the labels of a list by their last numbers, if they are such. */
    static void settle(PrintedNumber[] numbers) {
        if (!isAnyRepeated(numbers)) {
            return;
        }
        PrintedNumber[] compounds = numbers.clone();
        Map<String, String> parts = new HashMap<>();
        Set<String> wholes = new HashSet<>();
        boolean are = false;
        for (int i = 0; i < numbers.length; i++) {
            Optional<PrintedNumber> compound = numbers[i].asCompound();
            compounds[i] = compound.orElse(numbers[i]);
            if (compound.isEmpty()) {
                wholes.add(ListedNumbers.key(numbers[i]));
            } else {
                String part = compounds[i].getText();
                String other = parts.putIfAbsent(compounds[i].getSeries(), part);
                boolean isSecond = compounds[i].getReadings().get(0).number() == SECOND;
                are |= other != null ? !other.equals(part) : isSecond && wholes.contains(ListedNumbers.key(numbers[i]));
            }
        }
        if (are) {
            System.arraycopy(compounds, 0, numbers, 0, numbers.length);
        }
    }

    private static boolean isAnyRepeated(PrintedNumber[] numbers) {
        Set<String> keys = new HashSet<>();
        for (PrintedNumber number : numbers) {
            if (!number.getReadings().isEmpty() && !keys.add(ListedNumbers.key(number))) {
                return true;
            }
        }
        return false;
    }
}

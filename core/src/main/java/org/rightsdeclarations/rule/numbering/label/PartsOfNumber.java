package org.rightsdeclarations.rule.numbering.label;

import java.util.HashSet;
import java.util.Set;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;

/**
 * The parts of one number, such as 40.01 and 40.1 of 40. Some acts put parts in like decimal fractions, 40.11 between
 * 40.1 and 40.2, so that neither gaps nor their order as whole numbers say anything; in others 40.11 comes after 40.10.
 */
final class PartsOfNumber {
    static final PartsOfNumber NONE = new PartsOfNumber();

    private static final int TEN = 10;

    private final Set<Integer> widths = new HashSet<>();
    private String before = "";
    private int number = -1;
    private boolean hasZeros;
    private boolean extendsOther;
    private boolean ascends = true;
    private boolean ascendsAsDecimal = true;
    private boolean jumps;

    void add(PrintedNumber part) {
        if (part.getReadings().isEmpty() || part.getReadings().get(0).style() != Style.DECIMAL) {
            return;
        }
        String text = part.getText();
        int next = part.getReadings().get(0).number();
        hasZeros |= part.countZeros() > 0;
        extendsOther |= !before.isEmpty() && text.length() > before.length() && text.startsWith(before);
        ascends &= next > number;
        ascendsAsDecimal &= text.compareTo(before) > 0;
        jumps |= number >= TEN && next > number + TEN;
        widths.add(text.length());
        before = text;
        number = next;
    }

    boolean isDecimal() {
        return widths.size() > 1
                ? hasZeros || extendsOther || (ascendsAsDecimal && !ascends)
                : jumps && ascendsAsDecimal;
    }
}

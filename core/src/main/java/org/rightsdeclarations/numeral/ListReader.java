package org.rightsdeclarations.numeral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.numeral.Numeral.Style;

/** Reads labels that list parts of one number between commas: {@code 6.7.1, 6.7.2, 6.7.4}. */
final class ListReader {
    private static final char COMMA = ',';
    private static final int MOST = 50;

    private ListReader() {}

    /** Reads a label; null if it is no such list. */
    static @Nullable PrintedNumber read(String label) {
        int comma = label.indexOf(COMMA);
        if (comma <= 0) {
            return null;
        }
        PrintedNumber first = new LabelReader(label.substring(0, comma).stripTrailing()).read();
        if (!counts(first)) {
            return null;
        }
        String[] parts = label.substring(comma + 1).split(",", MOST);
        List<Numeral> others = new ArrayList<>();
        Numeral last = first.getReadings().get(0);
        for (String part : parts) {
            PrintedNumber other = new LabelReader(part.strip()).read();
            if (!counts(other) || !new RangeEnds(first, other).areOfSameSeries()) {
                return null;
            }
            int more = other.getReadings().get(0).number() - last.number();
            if (more <= 0 || more > LabelReader.WIDEST_RANGE) {
                return null;
            }
            last = other.getReadings().get(0);
            others.add(last);
        }
        return first.with(label, others);
    }

    private static boolean counts(PrintedNumber number) {
        return number.isPart()
                && !number.isInserted()
                && !number.isRange()
                && number.isToTheEnd()
                && !number.getReadings().isEmpty()
                && number.getReadings().get(0).style() == Style.DECIMAL;
    }
}

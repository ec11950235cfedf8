package org.rightsdeclarations.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Token.Kind;

/** Reads ranges whose numbers a word joins: {@code 5 to 7}, {@code a) et b)}, {@code 14.01 and 14.02}. */
final class RangeReader {
    private static final Set<String> UP_TO =
            Set.of("to", "and", "à", "et", "a", "al", "y", "e", "bis", "und", "и", "до", "إلى", "و", "至", "和");

    private static final int MOST_TOKENS = 9;

    private RangeReader() {}

    /** Reads a label; null if no word joins two numbers in it, so that it may be read as one. */
    static @Nullable PrintedNumber read(String label) {
        int blank = label.indexOf(' ');
        if (blank < 0 || label.indexOf(' ', blank + 1) < 0) {
            return null;
        }
        List<Token> tokens = Token.all(label);
        int joint = lastJoint(tokens);
        if (joint < 1 || tokens.size() > MOST_TOKENS) {
            return null;
        }
        int comma = label.indexOf(',');
        int end = comma > 0 && comma < tokens.get(joint).start()
                ? comma
                : tokens.get(joint).start();
        PrintedNumber first = new LabelReader(label.substring(0, end).strip()).read();
        String rest = label.substring(tokens.get(joint).end()).strip();
        PrintedNumber last = new LabelReader(rest).read();
        if (last.isPart() && !first.isPart()) {
            last = new LabelReader(last.getSeries()).read(); // 5 to 6.1
        }
        if (first.getReadings().isEmpty() || last.getReadings().isEmpty() || !last.isToTheEnd()) {
            return null;
        }
        boolean isAlike = last.getSeries().isEmpty() || last.getSeries().equals(first.getSeries());
        List<Numeral> counting = isAlike ? counting(first, last) : List.of();
        return counting.isEmpty() ? PrintedNumber.none(label) : first.upTo(label, last, counting);
    }

    private static int lastJoint(List<Token> tokens) {
        for (int i = tokens.size() - 2; i > 0; i--) {
            Token token = tokens.get(i);
            if ((token.kind() == Kind.LETTERS || token.kind() == Kind.EAST_ASIAN)
                    && UP_TO.contains(Unicode.lower(token.text()))) {
                return i;
            }
        }
        return -1;
    }

    private static List<Numeral> counting(PrintedNumber first, PrintedNumber last) {
        List<Numeral> counting = new ArrayList<>();
        for (Numeral one : first.getReadings()) {
            for (Numeral other : last.getReadings()) {
                int more = other.number() - one.number();
                if (one.style() == other.style() && more > 0 && more <= LabelReader.WIDEST_RANGE) {
                    counting.add(one);
                }
            }
        }
        return counting;
    }
}

package org.rightsdeclarations.rule.numbering.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;

/** Letters that a scanner read for digits: l5 among 4 and 6, 1O between 9 and 11. */
final class Misreadings {
    private static final int FEWEST_DIGITS = 2;

    private final Labels labels;
    private final PrintedNumber[] numbers;

    /** The number before and after each node, among those that have the same before it; -1 if there is none. */
    private final int[] before;

    private final int[] after;

    /** What comes after most numbers in figures: -modda of 14-modda; null as long as nobody asked. */
    private @Nullable String rest;

    Misreadings(Labels labels, PrintedNumber[] numbers) {
        this.labels = labels;
        this.numbers = numbers;
        this.before = new int[numbers.length];
        this.after = new int[numbers.length];
    }

    private String restOfMost() {
        if (rest != null) {
            return rest;
        }
        Map<String, Integer> uses = new HashMap<>();
        String most = "";
        for (PrintedNumber number : numbers) {
            if (isFigure(number)) {
                String rest = number.getRest();
                most = uses.merge(rest, 1, Integer::sum) > uses.getOrDefault(most, 0) ? rest : most;
            }
        }
        rest = most;
        return most;
    }

    /** Finds them, and lets those count that fit between their neighbours. */
    void find(List<LabelFinding> findings) {
        PrintedNumber[] mended = new PrintedNumber[numbers.length];
        String[] written = new String[numbers.length];
        boolean isAny = false;
        for (int i = 0; i < numbers.length; i++) {
            String label = labels.get(i);
            written[i] = label == null || isFigure(numbers[i]) ? null : LettersForDigits.mend(label, restOfMost());
            if (written[i] != null) {
                mended[i] = PrintedNumber.of(written[i]);
                isAny = true;
            }
        }
        if (isAny) {
            Map<String, Integer> figures = neighbours(mended);
            for (int i = 0; i < numbers.length; i++) {
                if (written[i] != null && figures.getOrDefault(mended[i].getSeries(), 0) >= fewestDigits(i)) {
                    report(i, written[i], mended[i], findings);
                }
            }
        }
    }

    /** In a list of two, one figure is enough: l., 2. */
    private int fewestDigits(int node) {
        boolean isFirst = before[node] < 0 && after[node] == 2;
        String label = String.valueOf(labels.get(node));
        return isFirst
                        && label.indexOf('l') >= 0
                        && label.codePoints().filter(Unicode::isLetterOrDigit).count() == 1
                ? 1
                : FEWEST_DIGITS;
    }

    private void report(int node, String written, PrintedNumber mended, List<LabelFinding> findings) {
        String label = String.valueOf(labels.get(node));
        int number = mended.getReadings().get(0).number();
        boolean fits = (before[node] == number - 1 && (after[node] < 0 || after[node] == number + 1))
                || (before[node] < 0 && after[node] == number + 1);
        if (!isBehindK(node) && (fits || numbers[node].getReadings().isEmpty())) {
            Map<String, ?> arguments = fits ? Map.of("label", label, "mended", written) : Map.of("label", label);
            findings.add(new LabelFinding(ListRules.MISREAD, node, arguments));
            numbers[node] = fits ? mended : numbers[node];
        }
    }

    /** Returns whether a letter l goes on a list of letters: k., l. */
    private boolean isBehindK(int node) {
        String label = String.valueOf(labels.get(node));
        String before = node == 0 ? null : labels.get(node - 1);
        return before != null && label.replace('l', 'k').equals(before);
    }

    /** Counts the labels in figures by what comes before the number, and finds the neighbours of each node. */
    private Map<String, Integer> neighbours(PrintedNumber[] mended) {
        Map<String, Integer> figures = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        Map<String, Integer> next = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            int k = numbers.length - 1 - i;
            before[i] = look(i, mended, last);
            after[k] = look(k, mended, next);
            if (isFigure(numbers[i])) {
                figures.merge(numbers[i].getSeries(), 1, Integer::sum);
            }
        }
        return figures;
    }

    private int look(int node, PrintedNumber[] mended, Map<String, Integer> numberOf) {
        PrintedNumber number = mended[node] == null ? numbers[node] : mended[node];
        if (!isFigure(number)) {
            return -1;
        }
        int neighbour = numberOf.getOrDefault(number.getSeries(), -1);
        numberOf.put(number.getSeries(), number.getReadings().get(0).number());
        return neighbour;
    }

    private static boolean isFigure(PrintedNumber number) {
        List<Numeral> readings = number.getReadings();
        return !readings.isEmpty() && readings.get(0).style() == Style.DECIMAL;
    }
}

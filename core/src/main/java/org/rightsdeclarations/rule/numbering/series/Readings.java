package org.rightsdeclarations.rule.numbering.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.rightsdeclarations.numeral.LetterOrder;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;

/**
 * What labels may count. Of ambiguous ones those readings are chosen that fit their neighbours: (h), (i), (j) are
 * letters, (i), (ii) are roman. That is the cheapest way through all readings, where counting on by one costs nothing.
 */
final class Readings {
    private static final int OTHER_START = 2;
    private static final int JUMP = 2;
    private static final int OTHER_STYLE = 3;
    private static final int LONG_JUMP = 4;

    /** A jump farther than this is no plain gap. */
    private static final int NEAR = 10;

    private Readings() {}

    /**
     * Returns what a label may count.
     *
     * @param number its number
     * @param stated the number that is stated apart from it
     */
    static List<Numeral> of(PrintedNumber number, OptionalInt stated) {
        List<Numeral> read = number.getReadings();
        boolean isWord = !read.isEmpty() && read.get(0).style() == Style.WORD;
        return stated.isPresent()
                ? inAnyStyle(stated.getAsInt())
                : isWord || isFirstAsOrdinal(number) ? inAnyStyle(read.get(0).number()) : read;
    }

    /** Returns whether a label is that of the first, which is 1er also before II and III. */
    private static boolean isFirstAsOrdinal(PrintedNumber number) {
        return !number.getReadings().isEmpty()
                && number.getReadings().get(0).number() == 1
                && number.getReadings().get(0).style() == Style.DECIMAL
                && number.getRest().startsWith("er");
    }

    /** A number that is stated or said in words is written in no style, so it counts with whatever is beside it. */
    private static List<Numeral> inAnyStyle(int number) {
        List<Numeral> readings = new ArrayList<>();
        readings.add(new Numeral(Style.WORD, number));
        Arrays.stream(Style.values())
                .filter(style -> style != Style.WORD)
                .forEach(style -> readings.add(new Numeral(style, number)));
        return readings;
    }

    /** Returns for each of some labels the reading that fits best. */
    static Numeral[] choose(List<LabelSeries.Item> items) {
        List<PrintedNumber> numbers =
                items.stream().map(LabelSeries.Item::number).toList();
        Way cheapest = null;
        for (List<List<Numeral>> letters : LetterOrder.readings(numbers)) {
            List<List<Numeral>> all = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                List<Numeral> readings = items.get(i).readings();
                boolean isAsPrinted = readings.equals(numbers.get(i).getReadings());
                all.add(isAsPrinted ? letters.get(i) : readings);
            }
            Way way = cheapestWay(all);
            cheapest = cheapest == null || way.cost < cheapest.cost ? way : cheapest;
        }
        return cheapest == null ? new Numeral[0] : cheapest.chosen.toArray(Numeral[]::new);
    }

    /**
     * A way through the readings.
     *
     * @param chosen the reading of each label
     * @param cost how badly they fit
     */
    private record Way(List<Numeral> chosen, int cost) {}

    private static Way cheapestWay(List<List<Numeral>> all) {
        int[][] before = new int[all.size()][];
        int[] costs = {};
        for (int i = 0; i < all.size(); i++) {
            List<Numeral> readings = all.get(i);
            int[] next = new int[readings.size()];
            before[i] = new int[readings.size()];
            for (int r = 0; r < next.length; r++) {
                if (i == 0) {
                    next[r] = readings.get(r).number() == 1 ? 0 : OTHER_START;
                } else {
                    List<Numeral> previous = all.get(i - 1);
                    int best = cheapest(previous, costs, readings.get(r));
                    before[i][r] = best;
                    next[r] = costs[best] + cost(previous.get(best), readings.get(r));
                }
            }
            costs = next;
        }
        return follow(all, before, costs);
    }

    private static int cheapest(List<Numeral> previous, int[] costs, Numeral reading) {
        int best = 0;
        for (int p = 1; p < costs.length; p++) {
            if (costs[p] + cost(previous.get(p), reading) < costs[best] + cost(previous.get(best), reading)) {
                best = p;
            }
        }
        return best;
    }

    private static int cost(Numeral from, Numeral to) {
        if (from.style() != to.style()) {
            return OTHER_STYLE;
        }
        int step = to.number() - from.number();
        if (step == 1) {
            return 0;
        }
        boolean isAmbiguous = from.style() != Style.DECIMAL;
        return isAmbiguous && Math.abs(step) > NEAR ? LONG_JUMP : JUMP;
    }

    private static Way follow(List<List<Numeral>> all, int[][] before, int[] costs) {
        Numeral[] chosen = new Numeral[all.size()];
        int reading = 0;
        for (int r = 1; r < costs.length; r++) {
            reading = costs[r] < costs[reading] ? r : reading;
        }
        int cost = costs[reading];
        for (int i = all.size() - 1; i >= 0; i--) {
            chosen[i] = all.get(i).get(reading);
            reading = before[i][reading];
        }
        return new Way(List.of(chosen), cost);
    }
}

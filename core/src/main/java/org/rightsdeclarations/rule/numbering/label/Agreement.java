package org.rightsdeclarations.rule.numbering.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.value.Label;

/**
 * Whether all that says the number of one node says the same. Only figures are compared: alphabets have other letters
 * in each language, and words may be roman numerals by chance.
 */
public final class Agreement {
    private static final int NONE = Integer.MIN_VALUE;

    private Agreement() {}

    /**
     * A node whose number is another one in another language.
     *
     * @param node its place in the list
     * @param labels the labels in the language that is compared
     * @param others the labels in the first language
     * @param goesOn whether the nodes after it differ alike, because one language passes over numbers before it
     */
    public record Difference(int node, Labels labels, Labels others, boolean goesOn) {}

    /**
     * Compares the languages of a list. A misprint differs from both its neighbours. Where all labels from one on
     * differ alike, one language goes on counting and the other begins again, or has a paragraph more: that is a
     * difference only if one counts on by one, and the other passes over numbers.
     */
    public static List<Difference> differences(List<Labels> columns) {
        List<Difference> differences = new ArrayList<>();
        BitSet found = new BitSet();
        Labels first = columns.get(0);
        for (Labels column : columns.subList(1, columns.size())) {
            int[] offsets = offsets(column, first);
            int[] after = following(offsets);
            int before = NONE;
            for (int node = 0; node < offsets.length; node++) {
                int offset = offsets[node];
                boolean isAlone = offset != before && offset != after[node] && (before != NONE || after[node] != NONE);
                boolean goesOn =
                        before != NONE && offset == after[node] && offset != before && isJump(column, first, node);
                if (offset != NONE && offset != 0 && (isAlone || goesOn) && !found.get(node)) {
                    found.set(node);
                    differences.add(new Difference(node, column, first, goesOn));
                }
                before = hasOneOnly(column, first, node) ? NONE : offset == NONE ? before : offset;
            }
        }
        return differences;
    }

    /** Returns whether one language counts on by one from the node before, and the other by more. */
    private static boolean isJump(Labels column, Labels first, int node) {
        int step = step(column, node);
        int otherStep = step(first, node);
        return Math.min(step, otherStep) == 1 && Math.max(step, otherStep) > 1;
    }

    private static int step(Labels column, int node) {
        OptionalInt number = figures(column.get(node));
        OptionalInt before = node == 0 ? OptionalInt.empty() : figures(column.get(node - 1));
        return number.isPresent() && before.isPresent() ? number.getAsInt() - before.getAsInt() : 0;
    }

    private static int[] offsets(Labels column, Labels first) {
        int[] offsets = new int[column.size()];
        for (int node = 0; node < offsets.length; node++) {
            String label = column.get(node);
            String otherLabel = first.get(node);
            OptionalInt one = figures(label);
            OptionalInt other = one.isPresent() ? figures(otherLabel) : one;
            int offset = other.isPresent() ? one.getAsInt() - other.getAsInt() : NONE;
            boolean isSame = offset != NONE && offset != 0 && (isPart(label, other) || isPart(otherLabel, one));
            offsets[node] = isSame ? 0 : offset;
        }
        return offsets;
    }

    /** Returns whether the last number of a compound label such as § 1 Abs. 2 is a number. */
    private static boolean isPart(@Nullable String label, OptionalInt number) {
        return label != null
                && PrintedNumber.of(label)
                        .asCompound()
                        .filter(part -> Numeral.holds(part.getReadings(), number.orElseThrow()))
                        .isPresent();
    }

    /** Returns for each node the offset of the next one that has one. */
    private static int[] following(int[] offsets) {
        int[] following = new int[offsets.length];
        int next = NONE;
        for (int node = offsets.length - 1; node >= 0; node--) {
            following[node] = next;
            next = offsets[node] == NONE ? next : offsets[node];
        }
        return following;
    }

    private static boolean hasOneOnly(Labels column, Labels first, int node) {
        return (column.get(node) == null) != (first.get(node) == null);
    }

    /** Returns whether a label says another number in figures than the one that is stated for its node. */
    public static boolean contradictsStated(Node node) {
        if (node.getNumber().isEmpty() || node.getLabel().isEmpty()) {
            return false;
        }
        Label label = node.getLabel().get();
        List<String> counting = label
                .getWords()
                .map(words -> List.copyOf(words.asMap().values()))
                .orElseGet(() -> List.of(label.toString()))
                .stream()
                .filter(printed -> figures(printed).isPresent())
                .toList();
        return !counting.isEmpty()
                && counting.stream()
                        .noneMatch(printed -> figures(printed).equals(node.getNumber())
                                || isCompound(printed)
                                || isPart(printed, node.getNumber()));
    }

    /** Of a compound label such as 12.3 only the last part is read, which need not be what is stated. */
    private static boolean isCompound(String printed) {
        return PrintedNumber.of(printed).isPart();
    }

    private static OptionalInt figures(@Nullable String printed) {
        return (printed == null ? Stream.<Numeral>empty() : Numeral.read(printed).stream())
                .filter(numeral -> numeral.style() == Style.DECIMAL || numeral.style() == Style.HAN)
                .mapToInt(Numeral::number)
                .findFirst();
    }
}

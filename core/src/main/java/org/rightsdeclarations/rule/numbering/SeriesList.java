package org.rightsdeclarations.rule.numbering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsdeclarations.value.Numeral;

/** Reads any list: parts its labels into series, and looks at each. */
final class SeriesList {
    private final String prefix;
    private final Map<String, LabelSeries> byPrefix = new LinkedHashMap<>();
    private final List<LabelFinding> findings = new ArrayList<>();
    private int ranks;
    private boolean isMixed;

    private SeriesList(String prefix) {
        this.prefix = prefix;
    }

    /** Reads a list; empty if none of its labels counts. */
    static Optional<ListNumbering> read(Labels labels) {
        SeriesList list = new SeriesList(prefixOfMost(labels));
        for (int i = 0; i < labels.size(); i++) {
            String printed = labels.get(i);
            if (printed != null) {
                list.add(i, printed, labels);
                list.ranks++;
            }
        }
        return list.examine();
    }

    /** Returns what comes before the first number that a label says, because labels in words belong to those. */
    private static String prefixOfMost(Labels labels) {
        for (int i = 0; i < labels.size(); i++) {
            String printed = labels.get(i);
            List<Numeral> readings = printed == null ? List.of() : Numeral.read(printed);
            if (printed != null && !readings.isEmpty()) {
                return LabelSeries.prefixOf(printed, readings);
            }
        }
        return "";
    }

    private void add(int node, String label, Labels labels) {
        List<Numeral> read = Numeral.read(label);
        OptionalInt stated = labels.number(node);
        List<Numeral> readings = stated.isPresent() ? inAnyStyle(stated.getAsInt()) : read;
        if (!readings.isEmpty() && !labels.isContradiction(node)) {
            byPrefix.computeIfAbsent(read.isEmpty() ? prefix : LabelSeries.prefixOf(label, read), LabelSeries::new)
                    .items
                    .add(new LabelSeries.Item(node, ranks, label, readings));
        }
    }

    /** A number that is stated is written in no style, so it counts with whatever stands beside it. */
    private static List<Numeral> inAnyStyle(int stated) {
        return Arrays.stream(Numeral.Style.values())
                .map(style -> new Numeral(style, stated))
                .toList();
    }

    private Optional<ListNumbering> examine() {
        List<Sequence> sequences = new ArrayList<>();
        for (LabelSeries series : byPrefix.values()) {
            Sequence sequence = oneStyle(series);
            sequence.examine(findings);
            sequences.add(sequence);
        }
        return byPrefix.values().stream().findFirst().map(first -> numbering(first, sequences.get(0)));
    }

    /** Returns the part of a series that counts like its first label; the rest is reported, once for the list. */
    private Sequence oneStyle(LabelSeries series) {
        Numeral[] numerals = Readings.choose(series.items);
        Sequence sequence = new Sequence(numerals[0].style(), series.isCompound());
        for (int i = 0; i < numerals.length; i++) {
            LabelSeries.Item item = series.items.get(i);
            if (numerals[i].style() == numerals[0].style()) {
                sequence.add(item, numerals[i].number());
            } else if (!isMixed) {
                isMixed = true;
                String first = series.items.get(0).label();
                String label = item.label();
                findings.add(new LabelFinding(
                        NumberingRules.MIXED_STYLES, item.node(), Map.of("first", first, "label", label)));
            }
        }
        return sequence;
    }

    private ListNumbering numbering(LabelSeries series, Sequence sequence) {
        LabelSeries.Item first = series.items.get(0);
        // "Article premier" does not count, but stands for the first one: so does any label before the first number.
        boolean isStart = sequence.start() > first.rank() + 1
                && !sequence.holdsOne()
                && !(series.isCompound() && series.items.size() == 1)
                && findings.stream().noneMatch(finding -> finding.rule() == NumberingRules.STEP);
        return new ListNumbering(
                sequence.start(), first.node(), sequence.end(), sequence.style(), isStart, List.copyOf(findings));
    }
}

package org.rightsdeclarations.rule.numbering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.Numeral;

/** Reads any list: parts its labels into series, and looks at each. */
final class SeriesList {
    private final Map<String, LabelSeries> byPrefix = new LinkedHashMap<>();
    private final List<LabelFinding> findings = new ArrayList<>();
    private int ranks;
    private boolean isMixed;

    private SeriesList() {}

    /** Reads a list; empty if none of its labels counts. */
    static Optional<ListNumbering> read(List<? extends Node> nodes) {
        SeriesList list = new SeriesList();
        for (int i = 0; i < nodes.size(); i++) {
            Optional<Label> label = nodes.get(i).getLabel();
            if (label.isPresent()) {
                list.add(i, label.get());
            }
        }
        return list.examine();
    }

    private void add(int node, Label label) {
        List<Numeral> readings = label.readings();
        if (!readings.isEmpty()) {
            byPrefix.computeIfAbsent(LabelSeries.prefixOf(label, readings), LabelSeries::new)
                    .items
                    .add(new LabelSeries.Item(node, ranks, label, readings));
        }
        ranks++;
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
                String first = series.items.get(0).label().toString();
                String label = item.label().toString();
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

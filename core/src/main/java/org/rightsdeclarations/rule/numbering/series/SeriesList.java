package org.rightsdeclarations.rule.numbering.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.numbering.label.LabelFinding;
import org.rightsdeclarations.rule.numbering.label.Labels;
import org.rightsdeclarations.rule.numbering.label.ListRules;
import org.rightsdeclarations.rule.numbering.label.ListedNumbers;

/** Reads any list: parts its labels into series, and looks at each. */
final class SeriesList {
    private static final int FEWEST_BEFORE_APPENDICES = 3;
    private static final Stretch NONE = new Stretch("", Style.WORD, 1, 0, 0, 0);

    private final Labels labels;
    private final ListedNumbers numbers;
    private final Map<String, LabelSeries> byPrefix = new LinkedHashMap<>();
    private final List<LabelFinding> findings = new ArrayList<>();
    private final List<Numeral> decimals = new ArrayList<>();
    private boolean isMixed;

    private SeriesList(Labels labels) {
        this.labels = labels;
        this.numbers = ListedNumbers.of(labels, findings);
    }

    /** Reads a list; empty if none of its labels counts and nothing is wrong. */
    static Optional<ListNumbering> read(Labels labels) {
        SeriesList list = new SeriesList(labels);
        String prefix = list.numbers.seriesOfMost();
        int rank = 0;
        for (int i = 0; i < labels.size(); i++) {
            String printed = labels.get(i);
            if (printed != null) {
                list.add(i, rank++, printed, prefix);
            }
        }
        return list.examine();
    }

    private void add(int node, int rank, String label, String prefix) {
        PrintedNumber number = numbers.get(node);
        List<Numeral> readings = Readings.of(number, labels.number(node));
        if (numbers.isDecimal(node)) {
            decimals.addAll(ListNumbering.ends(readings.get(0), number));
        } else if (!readings.isEmpty() && !labels.isContradiction(node)) {
            byPrefix.computeIfAbsent(number.getReadings().isEmpty() ? prefix : key(node), ignored -> new LabelSeries())
                    .items
                    .add(new LabelSeries.Item(
                            node, rank, Insertions.after(node, labels, numbers), label, number, readings));
        }
    }

    /** Returns with which others a number counts: 6a is put in after 6, and counts with no part of it such as 6.1. */
    private String key(int node) {
        String series = numbers.series(node);
        return numbers.get(node).isInserted() ? series + '+' : series;
    }

    private Optional<ListNumbering> examine() {
        List<Sequence> sequences = new ArrayList<>();
        List<Numeral> ends = new ArrayList<>();
        for (LabelSeries series : byPrefix.values()) {
            for (LabelSeries row : series.rows()) {
                Sequence sequence = sequence(row);
                sequence.examine(findings);
                sequences.add(sequence);
                ends.addAll(sequence.ends());
            }
        }
        ends.addAll(decimals);
        ItemsBelowWords.find(byPrefix).ifPresent(findings::add);
        if (sequences.isEmpty()) {
            return findings.isEmpty() && ends.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ListNumbering(NONE, ends, false, false, List.copyOf(findings)));
        }
        return byPrefix.values().stream().findFirst().map(first -> numbering(first, sequences.get(0), ends));
    }

    private Sequence sequence(LabelSeries series) {
        return FlattenedList.of(series)
                .map(flattened -> {
                    flattened.finding().ifPresent(findings::add);
                    flattened.inner().forEach(list -> list.examine(findings));
                    return flattened.outer();
                })
                .orElseGet(() -> oneStyle(series));
    }

    /** Returns the part of a series that counts like its first label; the rest is reported, once for the list. */
    private Sequence oneStyle(LabelSeries series) {
        Numeral[] numerals = Readings.choose(series.items);
        Sequence sequence = new Sequence(numerals[0].style(), series.isCompound());
        int end = numerals.length - appendices(numerals);
        for (int i = 0; i < end; i++) {
            LabelSeries.Item item = series.items.get(i);
            if (numerals[i].style() == numerals[0].style()) {
                sequence.add(item, numerals[i].number());
            } else if (!isMixed) {
                isMixed = true;
                String first = series.items.get(0).label();
                String label = item.label();
                findings.add(
                        new LabelFinding(ListRules.MIXED_STYLES, item.node(), Map.of("first", first, "label", label)));
            }
        }
        return sequence;
    }

    /** Counts the last of some numbered sections if they are lettered from A on: 1, 2, 3, A, B. */
    private int appendices(Numeral[] numerals) {
        int first = numerals.length;
        while (first > 0 && numerals[first - 1].style() == Style.UPPER_LETTER) {
            first--;
        }
        boolean are = first >= FEWEST_BEFORE_APPENDICES && labels.areSections();
        for (int i = first; i < numerals.length && are; i++) {
            are = numerals[i].number() == i - first + 1;
        }
        return are ? numerals.length - first : 0;
    }

    /**
     * Returns whether the only label is a letter before a full stop, after items without a label: the L. of a law, the
     * M. of a man.
     */
    private boolean isInitial(LabelSeries.Item item) {
        return byPrefix.size() == 1
                && item.node() > 0
                && item.label().length() == 2
                && item.label().endsWith(".")
                && Unicode.isLetter(item.label().charAt(0));
    }

    private ListNumbering numbering(LabelSeries series, Sequence sequence, List<Numeral> ends) {
        LabelSeries.Item first = series.items.get(0);
        // A label that does not count may stand for the first one: so does any label before the first number.
        boolean isStart = sequence.start() > first.rank() + 1
                && decimals.isEmpty()
                && !sequence.holdsOne()
                && !(series.items.size() == 1 && (series.isCompound() || isInitial(first)))
                && findings.stream().noneMatch(finding -> finding.rule() == ListRules.STEP);
        Sequence.Entry greatest = sequence.greatest();
        Stretch main = new Stretch(
                numbers.series(first.node()),
                sequence.style(),
                sequence.start(),
                first.node(),
                greatest.number(),
                greatest.item().node());
        return new ListNumbering(main, List.copyOf(ends), series.isCompound(), isStart, List.copyOf(findings));
    }
}

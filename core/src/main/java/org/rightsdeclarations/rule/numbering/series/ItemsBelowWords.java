package org.rightsdeclarations.rule.numbering.series;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.rule.numbering.label.LabelFinding;
import org.rightsdeclarations.rule.numbering.label.ListRules;

/**
 * Items that begin to count anew below each one that has a word in its label: Article 1, a), b), Article 2, a). Items
 * with a word of their own, as articles below chapters, are none.
 */
final class ItemsBelowWords {
    private static final int FEWEST_LISTS = 2;

    /** The items with a word, by their ranks. */
    private final Map<Integer, Worded> worded = new HashMap<>();

    /**
     * An item with a word.
     *
     * @param label its label
     * @param series those that it counts with
     */
    private record Worded(String label, LabelSeries series) {}

    private ItemsBelowWords(Map<String, LabelSeries> byPrefix) {
        byPrefix.forEach((prefix, series) -> {
            if (hasWord(prefix)) {
                series.items.forEach(item -> worded.put(item.rank(), new Worded(item.label(), series)));
            }
        });
    }

    private static boolean hasWord(String prefix) {
        return prefix.codePoints().anyMatch(Unicode::isLetter);
    }

    /** Finds the first item of the first such list. */
    static Optional<LabelFinding> find(Map<String, LabelSeries> byPrefix) {
        if (byPrefix.size() < 2) {
            return Optional.empty();
        }
        ItemsBelowWords words = new ItemsBelowWords(byPrefix);
        return byPrefix.entrySet().stream()
                .filter(series -> !hasWord(series.getKey()))
                .map(Map.Entry::getValue)
                .filter(words::holdListsOf)
                .map(words::finding)
                .findFirst();
    }

    /** Returns whether each run of items follows one of the same series with a word, and begins with 1. */
    private boolean holdListsOf(LabelSeries series) {
        Worded first = worded.get(series.items.get(0).rank() - 1);
        int lists = 0;
        int last = -1;
        for (LabelSeries.Item item : series.items) {
            if (lists == 0 || item.rank() > last + 1) {
                Worded holder = worded.get(item.rank() - 1);
                boolean begins = item.readings().stream().anyMatch(reading -> reading.number() == 1);
                if (!begins || first == null || holder == null || holder.series != first.series) {
                    return false;
                }
                lists++;
            }
            last = item.rank();
        }
        return lists >= FEWEST_LISTS;
    }

    private LabelFinding finding(LabelSeries series) {
        LabelSeries.Item inner = series.items.get(0);
        String outer = Objects.requireNonNull(worded.get(inner.rank() - 1)).label;
        return new LabelFinding(ListRules.FLATTENED, inner.node(), Map.of("label", inner.label(), "outer", outer));
    }
}

package org.rightsdeclarations.rule.numbering.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.PrintedNumber;

/**
 * Labels that cannot be read as numbers and are printed twice. Only those are looked at that seem to count: they have
 * figures, or share a word with others, as "Article five" does with "Article six"; "Note" may stand anywhere.
 */
final class SameLabels {
    private static final int FEWEST = 3;

    private SameLabels() {}

    static void find(Labels labels, PrintedNumber[] numbers, List<LabelFinding> findings) {
        Map<String, Integer> uses = new HashMap<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            String label = unread(labels, numbers, i);
            if (!label.isEmpty() && uses.merge(label, 1, Integer::sum) == 1) {
                if (label.indexOf(' ') > 0) {
                    kinds.merge(firstWord(label), 1, Integer::sum);
                    kinds.merge(lastWord(label), 1, Integer::sum);
                }
            }
        }
        if (uses.containsValue(2)) {
            report(labels, numbers, uses, kinds, findings);
        }
    }

    /** Reports the second of two, and of several that follow each other the first. */
    private static void report(
            Labels labels,
            PrintedNumber[] numbers,
            Map<String, Integer> uses,
            Map<String, Integer> kinds,
            List<LabelFinding> findings) {
        Set<String> seen = new HashSet<>();
        boolean isRun = false;
        for (int i = 0; i < numbers.length; i++) {
            String label = unread(labels, numbers, i);
            if (!label.isEmpty()) {
                boolean isSecond = !seen.add(label) && uses.getOrDefault(label, 0) == 2;
                boolean counts = hasDigit(label)
                        || kinds.getOrDefault(firstWord(label), 0) >= FEWEST
                        || kinds.getOrDefault(lastWord(label), 0) >= FEWEST;
                if (isSecond && counts && !isRun) {
                    findings.add(new LabelFinding(ListRules.SAME_LABEL, i, Map.of("label", label)));
                }
                isRun = isSecond;
            }
        }
    }

    private static String unread(Labels labels, PrintedNumber[] numbers, int node) {
        String label = labels.get(node);
        return label == null || !numbers[node].getReadings().isEmpty() ? "" : label;
    }

    /** Returns the first word and the blank after it; a label of one word shares it with none. */
    private static String firstWord(String label) {
        return label.substring(0, label.indexOf(' ') + 1);
    }

    private static String lastWord(String label) {
        int blank = label.lastIndexOf(' ');
        return blank < 0 ? "" : label.substring(blank);
    }

    private static boolean hasDigit(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (Unicode.isDigit(label.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

package org.rightsdeclarations.rule.numbering.label;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.characters.Unicode;

/**
 * Labels that differ from nearly all others of their list in marks, blanks, capitals or accents alone: {@code § 30}
 * among {@code §29} and {@code §31}. Only labels with figures are compared.
 */
final class UnevenLabels {
    private static final char NUMBER = '#';

    /** So many labels show how a list is printed. */
    private static final int FEWEST_EVEN = 5;

    /** One of so many may differ, and in a short list one. */
    private static final int MOST_UNEVEN = 5;

    /** A list that is printed in more ways has no usual one. */
    private static final int MOST_WAYS = 8;

    private UnevenLabels() {}

    /** Finds the first of the few that differ. */
    static void find(Labels labels, List<LabelFinding> findings) {
        String[] frames = new String[labels.size()];
        Map<String, Integer> uses = new HashMap<>();
        String usual = "";
        for (int i = 0; i < frames.length && uses.size() <= MOST_WAYS; i++) {
            String label = labels.get(i);
            frames[i] = label == null ? "" : frame(label);
            if (frames[i].indexOf(NUMBER) >= 0
                    && uses.merge(frames[i], 1, Integer::sum) > uses.getOrDefault(usual, 0)) {
                usual = frames[i];
            }
        }
        int even = uses.getOrDefault(usual, 0);
        if (even < FEWEST_EVEN || uses.size() == 1 || uses.size() > MOST_WAYS) {
            return;
        }
        String letters = letters(usual);
        int uneven = 0;
        int first = -1;
        for (int i = 0; i < frames.length; i++) {
            if (frames[i].indexOf(NUMBER) >= 0
                    && !frames[i].equals(usual)
                    && letters(frames[i]).equals(letters)) {
                uneven++;
                first = first < 0 ? i : first;
            }
        }
        if (uneven > 0 && uneven <= Math.max(1, even / MOST_UNEVEN)) {
            String label = String.valueOf(labels.get(first));
            findings.add(
                    new LabelFinding(ListRules.UNEVEN, first, Map.of("label", label, "meant", filled(usual, label))));
        }
    }

    /** Returns a label with a sign for each number; empty if a raised one puts it in behind another. */
    private static String frame(String label) {
        StringBuilder frame = new StringBuilder(label.length());
        boolean isInNumber = false;
        for (int i = 0; i < label.length(); i++) {
            boolean isDigit = Unicode.isDigit(label.charAt(i));
            if (Unicode.type(label.charAt(i)) == Character.OTHER_NUMBER) {
                return ""; // 12¹, which was put in behind 12
            }
            if (!isDigit) {
                frame.append(label.charAt(i));
            } else if (!isInNumber) {
                frame.append(NUMBER);
            }
            isInNumber = isDigit;
        }
        return frame.toString();
    }

    /** Returns the letters and the signs for numbers, without accents and capitals. */
    private static String letters(String frame) {
        StringBuilder letters = new StringBuilder(frame.length());
        Normalizer.normalize(Unicode.lower(frame), Normalizer.Form.NFD)
                .chars()
                .filter(c -> c == NUMBER || Unicode.isLetter(c))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Prints the numbers of a label in the usual way. */
    private static String filled(String frame, String label) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int i = 0; i < frame.length(); i++) {
            if (frame.charAt(i) != NUMBER) {
                filled.append(frame.charAt(i));
                continue;
            }
            while (!Unicode.isDigit(label.charAt(at))) {
                at++;
            }
            while (at < label.length() && Unicode.isDigit(label.charAt(at))) {
                filled.append(label.charAt(at++));
            }
        }
        return filled.toString();
    }
}

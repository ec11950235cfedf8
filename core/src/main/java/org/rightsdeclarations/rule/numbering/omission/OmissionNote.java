package org.rightsdeclarations.rule.numbering.omission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.rule.standard.RepealWords;
import org.rightsdeclarations.value.LocalizedText;

/**
 * What stands at the end of an item in place of those that should follow: a note that they were repealed, or the
 * ellipsis of an amendment, which leaves them as they are.
 */
public final class OmissionNote {
    /** A longer text without brackets says more than that. */
    private static final int LONGEST = 80;

    private static final Set<String> ELLIPSES = Set.of("...", ". . .", "\u2026");
    private static final String AFTER = " \u00A0;])\"\u201D";
    private static final String BRACKETS = "{[(";

    private OmissionNote() {}

    /** Returns whether the last text of an item is such a note, under no label, or ends with an ellipsis. */
    public static boolean ends(Node item) {
        Node last = last(item);
        Optional<LocalizedText> text = last instanceof Provision provision ? provision.getText() : Optional.empty();
        return text.filter(said -> said.asMap().values().stream()
                        .anyMatch(words ->
                                endsWithEllipsis(words) || (last.getLabel().isEmpty() && is(words))))
                .isPresent();
    }

    /** An extract marks its cuts so. */
    private static boolean endsWithEllipsis(String text) {
        int end = text.length();
        while (end > 0 && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String words = text.substring(0, end);
        return ELLIPSES.stream().anyMatch(words::endsWith);
    }

    private static Node last(Node item) {
        Node last = item;
        List<? extends Node> inner = inner(item);
        while (!inner.isEmpty()) {
            last = inner.get(inner.size() - 1);
            inner = inner(last);
        }
        return last;
    }

    private static List<? extends Node> inner(Node item) {
        if (item instanceof Section section) {
            return section.getSections().isEmpty() ? section.getClauses() : section.getSections();
        }
        return item instanceof Provision provision ? provision.getClauses() : List.of();
    }

    private static boolean is(String text) {
        String words = text.strip();
        boolean isShort = words.length() <= LONGEST || BRACKETS.indexOf(words.charAt(0)) >= 0;
        return ELLIPSES.contains(words) || (isShort && Unicode.hasWord(words, RepealWords::contain));
    }
}

package org.rightsdeclarations.rule.numbering;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.rule.standard.LeadIn;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Words that announce how a provision reads or is to read, between labels that are the same, as in amendments: 4.3 now
 * reads: 4.3 The keeper counts the boats.
 */
final class Announcement {
    private Announcement() {}

    /**
     * Returns whether an item has the label of the labelled item before it, and what is between them ends with a colon.
     *
     * @param nodes the items of a list
     * @param at the place of the item, from 0
     * @return {@code true} if the item before it announces it or, after its own words, a part without a label does; or
     *     if both begin with a note of which wording they are, or it ends with one of when it comes into force
     */
    static boolean isBefore(List<? extends Node> nodes, int at) {
        int before = sameBefore(nodes, at);
        return before >= 0
                && nodes.get(before).getLabel().equals(nodes.get(at).getLabel())
                && nodes.get(at - 1) instanceof Provision last
                && (endsWithColon(last)
                        || (beginsWithNote(nodes.get(before)) && beginsWithNote(nodes.get(at)))
                        || isFuture(last, nodes.get(at)));
    }

    /** Returns the place of the item before one, but for those without a label, if their labels are alike; else -1. */
    static int sameBefore(List<? extends Node> nodes, int at) {
        int before = at - 1;
        while (before > 0 && nodes.get(before).getLabel().isEmpty()) {
            before--;
        }
        return before >= 0 && isLike(nodes.get(before).getLabel(), nodes.get(at).getLabel()) ? before : -1;
    }

    /** Compares letters and digits: editions mix "I -" and "I –", "Art. 178." and "Art. 178". */
    private static boolean isLike(Optional<Label> one, Optional<Label> other) {
        return one.map(Announcement::lettersAndDigits).equals(other.map(Announcement::lettersAndDigits));
    }

    private static String lettersAndDigits(Label label) {
        StringBuilder kept = new StringBuilder();
        label.toString().codePoints().filter(Unicode::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Returns whether an item, and not what is before it, ends with a note of when it comes into force. */
    private static boolean isFuture(Provision before, Node item) {
        Optional<LocalizedText> note =
                item instanceof Provision provision ? lastOf(provision).getText() : Optional.empty();
        return note.filter(text -> text.asMap().values().stream().allMatch(CommencementNote::ends))
                        .isPresent()
                && !note.equals(lastOf(before).getText());
    }

    private static Provision lastOf(Provision provision) {
        Provision last = provision;
        while (!last.getClauses().isEmpty()) {
            last = last.getClauses().get(last.getClauses().size() - 1);
        }
        return last;
    }

    /** Returns whether a note in brackets says which wording an item is: that in force, or that of tomorrow. */
    private static boolean beginsWithNote(Node item) {
        return item instanceof Provision provision
                && provision
                        .getText()
                        .filter(text -> text.asMap().values().stream().allMatch(words -> words.startsWith("[")))
                        .isPresent();
    }

    /** Looks at the last words: those of the provision itself, or of its last clause if that has no label. */
    private static boolean endsWithColon(Provision provision) {
        Provision last = provision;
        while (!last.getClauses().isEmpty()) {
            last = last.getClauses().get(last.getClauses().size() - 1);
            if (last.getLabel().isPresent()) {
                return false;
            }
        }
        return last.getText().filter(Announcement::endWithColon).isPresent();
    }

    private static boolean endWithColon(LocalizedText text) {
        return text.asMap().values().stream().allMatch(LeadIn::is);
    }
}

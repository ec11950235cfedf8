package org.rightsdeclarations.rule.numbering;

import java.util.List;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.value.LocalizedText;

/** An item that announces how a provision reads, with the label of that provision, as amendments do: 4.3 now reads: */
final class Announcement {
    private Announcement() {}

    /**
     * Returns whether an item has the same label as the one right before it, which ends with a colon and has nothing
     * else.
     *
     * @param nodes the items of a list
     * @param at the place of the item, from 0
     * @return {@code true} if both stand for one provision
     */
    static boolean isBefore(List<? extends Node> nodes, int at) {
        return at > 0
                && nodes.get(at - 1).getLabel().equals(nodes.get(at).getLabel())
                && nodes.get(at - 1) instanceof Provision before
                && before.getClauses().isEmpty()
                && before.getText().filter(Announcement::endWithColon).isPresent();
    }

    private static boolean endWithColon(LocalizedText text) {
        return text.asMap().values().stream()
                .allMatch(words -> words.strip().endsWith(":") || words.strip().endsWith("\uFF1A"));
    }
}

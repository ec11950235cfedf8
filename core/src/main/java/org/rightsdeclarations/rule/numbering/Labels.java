package org.rightsdeclarations.rule.numbering;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;

/**
 * The labels of a list as readers of one language see them.
 *
 * @param nodes the list
 * @param language the language; null if every label is the same in all
 */
record Labels(List<? extends Node> nodes, @Nullable LanguageTag language) {
    /** Returns the labels of a list in each language that has labels of its own, or once if none has. */
    static List<Labels> of(List<? extends Node> nodes) {
        SortedSet<LanguageTag> languages = new TreeSet<>();
        for (Node node : nodes) {
            node.getLabel().ifPresent(label -> languages.addAll(label.getLanguages()));
        }
        return languages.isEmpty()
                ? List.of(new Labels(nodes, null))
                : languages.stream()
                        .map(language -> new Labels(nodes, language))
                        .toList();
    }

    int size() {
        return nodes.size();
    }

    /** Returns the label of a node as printed, or else its number; null if it has neither in this language. */
    @Nullable
    String get(int node) {
        Optional<Label> label = nodes.get(node).getLabel();
        if (label.isEmpty()) {
            OptionalInt stated = number(node);
            return stated.isPresent() ? Integer.toString(stated.getAsInt()) : null;
        }
        return language == null
                ? label.get().toString()
                : label.get().get(language).orElse(null);
    }

    /**
     * Returns whether the number of a node is said more than once, and not always the same: it is not to be counted.
     */
    boolean isContradiction(int node) {
        return Agreement.isContradiction(nodes.get(node));
    }

    /** Returns the number that is stated apart from the label. */
    OptionalInt number(int node) {
        return nodes.get(node).getNumber();
    }
}

package org.rightsdeclarations.rule.numbering;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;

/**
 * The labels of a list as readers of one language see them.
 *
 * @param nodes the list
 * @param language the language; null if every label is the same in all
 * @param contradictions the places of nodes whose number is said in different ways: they are not to be counted
 */
record Labels(List<? extends Node> nodes, @Nullable LanguageTag language, BitSet contradictions) {
    /** Languages of few labels in long lists are not looked at: reading a list stays linear in its size. */
    private static final int MOST_LOOKS_AT_A_LABEL = 8;

    private static final int FEW = 10_000;

    Labels(List<? extends Node> nodes, @Nullable LanguageTag language) {
        this(nodes, language, new BitSet());
    }

    /** Returns the labels of a list in each language that has nodes or labels of its own, or once if none has. */
    static List<Labels> of(List<? extends Node> nodes) {
        Map<LanguageTag, Integer> uses = new TreeMap<>();
        long labels = nodes.size();
        BitSet contradictions = new BitSet();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.getNumber().isPresent() && Agreement.contradictsStated(node)) {
                contradictions.set(i);
            }
            labels += count(node.getLabel().map(Label::getLanguages).orElse(List.of()), uses);
            labels += count(node.getLanguages(), uses);
        }
        return uses.isEmpty()
                ? List.of(new Labels(nodes, null, contradictions))
                : uses.keySet().stream()
                        .sorted(Comparator.comparing(language -> -uses.getOrDefault(language, 0)))
                        .limit(1 + (MOST_LOOKS_AT_A_LABEL * labels + FEW) / nodes.size())
                        .sorted()
                        .map(language -> new Labels(nodes, language, contradictions))
                        .toList();
    }

    private static int count(List<LanguageTag> languages, Map<LanguageTag, Integer> uses) {
        languages.forEach(language -> uses.merge(language, 1, Integer::sum));
        return languages.size();
    }

    int size() {
        return nodes.size();
    }

    /** Returns the label of a node as printed, or else its number; null if it has neither in this language. */
    @Nullable
    String get(int node) {
        Optional<Label> label = nodes.get(node).getLabel();
        if (language == null && label.isPresent()) {
            return label.get().toString();
        }
        List<LanguageTag> stated = nodes.get(node).getLanguages();
        if (language != null && !stated.isEmpty() && !stated.contains(language)) {
            return null;
        }
        if (label.isEmpty()) {
            OptionalInt number = number(node);
            return number.isPresent() ? Integer.toString(number.getAsInt()) : null;
        }
        return language == null ? null : label.get().get(language).orElse(null);
    }

    /** Returns whether the number of a node is not to be counted. */
    boolean isContradiction(int node) {
        return contradictions.get(node);
    }

    /** Returns the number that is stated apart from the label. */
    OptionalInt number(int node) {
        return nodes.get(node).getNumber();
    }
}

package org.rightsdeclarations.rule.numbering.label;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Siblings;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;

/**
 * The labels of a list as readers of one language see them.
 *
 * @param nodes the list
 * @param language the language; null if every label is the same in all
 * @param absent the places of nodes that say they have other languages, and not this one
 * @param contradictions the places of nodes whose number is said in different ways: they are not to be counted
 */
public record Labels(List<? extends Node> nodes, @Nullable LanguageTag language, BitSet absent, BitSet contradictions) {
    /** Languages of few labels in long lists are not looked at: reading a list stays linear in its size. */
    private static final int MOST_LOOKS_AT_A_LABEL = 8;

    private static final int FEW = 2_000;

    /** Takes the labels of a list in one language, as if no number were said in different ways. */
    public Labels(List<? extends Node> nodes, @Nullable LanguageTag language) {
        this(
                nodes,
                language,
                language == null
                        ? new BitSet()
                        : absent(nodes, List.of(language)).getOrDefault(language, new BitSet()),
                new BitSet());
    }

    /** Returns the labels of a list in each language that has nodes or labels of its own, or once if none has. */
    public static List<Labels> of(List<? extends Node> nodes) {
        Map<LanguageTag, Integer> uses = new HashMap<>();
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
        if (uses.isEmpty()) {
            return List.of(new Labels(nodes, null, new BitSet(), contradictions));
        }
        List<LanguageTag> languages = uses.entrySet().stream()
                .sorted(Map.Entry.<LanguageTag, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(1 + (MOST_LOOKS_AT_A_LABEL * labels + FEW) / nodes.size())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return absent(nodes, languages).entrySet().stream()
                .map(absent -> new Labels(nodes, absent.getKey(), absent.getValue(), contradictions))
                .toList();
    }

    /** Returns for each of some languages, in their order, the places of nodes that say they have others. */
    private static Map<LanguageTag, BitSet> absent(List<? extends Node> nodes, List<LanguageTag> languages) {
        BitSet stating = new BitSet();
        for (int i = 0; i < nodes.size(); i++) {
            stating.set(i, !nodes.get(i).getLanguages().isEmpty());
        }
        Map<LanguageTag, BitSet> absent = new LinkedHashMap<>();
        languages.forEach(language -> absent.put(language, (BitSet) stating.clone()));
        for (int i = stating.nextSetBit(0); i >= 0; i = stating.nextSetBit(i + 1)) {
            for (LanguageTag language : nodes.get(i).getLanguages()) {
                BitSet others = absent.get(language);
                if (others != null) {
                    others.clear(i);
                }
            }
        }
        return absent;
    }

    private static int count(List<LanguageTag> languages, Map<LanguageTag, Integer> uses) {
        languages.forEach(language -> uses.merge(language, 1, Integer::sum));
        return languages.size();
    }

    /** Returns how many nodes the list has, labelled or not. */
    public int size() {
        return nodes.size();
    }

    /** Returns whether a node has a label as printed. */
    public boolean has(String printed) {
        return IntStream.range(0, size()).anyMatch(node -> printed.equals(get(node)));
    }

    /** Returns the label of a node as printed, or else its number; null if it has neither in this language. */
    public @Nullable String get(int node) {
        Optional<Label> label = nodes.get(node).getLabel();
        if (language == null && label.isPresent()) {
            return label.get().toString();
        }
        if (absent.get(node)) {
            return null;
        }
        if (label.isEmpty()) {
            OptionalInt number = number(node);
            return number.isPresent() ? Integer.toString(number.getAsInt()) : null;
        }
        return language == null ? null : label.get().get(language).orElse(null);
    }

    /** Returns the part that is the label of a node, in this language if it has several; that of its number without. */
    public Part<?> part(Siblings<?> list, int node) {
        Part<?> label = list.part(node).member(Names.LABEL);
        if (!label.isPresent()) {
            return list.part(node).member(Names.NUMBER);
        }
        boolean isSameInAll = label.as(Label.class).orElseThrow().isSameInAll();
        return language == null || isSameInAll ? label : label.member(language.toString());
    }

    /** Returns the place of the next node with a label; that of the node itself if there is none. */
    public int next(int node) {
        for (int i = node + 1; i < size(); i++) {
            if (get(i) != null) {
                return i;
            }
        }
        return node;
    }

    /** Returns whether these are labels of sections. */
    public boolean areSections() {
        return nodes.get(0) instanceof Section;
    }

    /** Returns whether the number of a node is not to be counted. */
    public boolean isContradiction(int node) {
        return contradictions.get(node);
    }

    /** Returns the number that is stated apart from the label. */
    public OptionalInt number(int node) {
        return nodes.get(node).getNumber();
    }
}

package org.rightsdeclarations.rule.numbering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.Numeral;

/** Whether all that says the number of one node says the same. */
final class Agreement {
    private Agreement() {}

    /** Returns whether the number of a node is said more than once, and not always the same. */
    static boolean isContradiction(Node node) {
        Optional<Label> label = node.getLabel();
        return label.isPresent()
                && ((node.getNumber().isPresent() && contradictsStated(node, label.get()))
                        || (!label.get().isSameInAll()
                                && !otherLanguages(label.get()).isEmpty()));
    }

    static void inspect(Examination<Node> examination) {
        Node node = examination.subject();
        Label label = node.getLabel().orElseThrow();
        Part<?> part = examination.part().member(Names.LABEL);
        List<LanguageTag> others = otherLanguages(label);
        if (others.isEmpty()) {
            examination.report(
                    NumberingRules.STATED,
                    examination.part().member(Names.NUMBER),
                    Map.of("label", label, "number", node.getNumber().orElseThrow()));
        } else {
            examination.report(
                    NumberingRules.LANGUAGES,
                    part.member(others.get(1).toString()),
                    Map.of(
                            "language", others.get(1),
                            "label", label.get(others.get(1)).orElseThrow(),
                            "other", others.get(0),
                            "otherLabel", label.get(others.get(0)).orElseThrow()));
        }
    }

    /** Of a compound label such as 12.3 only the last part is read, which is not what is stated. */
    private static boolean contradictsStated(Node node, Label label) {
        List<Numeral> readings = label.readings();
        int stated = node.getNumber().orElseThrow();
        return !readings.isEmpty() && !Numeral.holds(readings, stated) && !isCompound(label, readings);
    }

    private static boolean isCompound(Label label, List<Numeral> readings) {
        return label.isSameInAll() && new LabelSeries(LabelSeries.prefixOf(label.toString(), readings)).isCompound();
    }

    /** Finds the first two languages in which a label counts, but not the same; none if there are no such two. */
    private static List<LanguageTag> otherLanguages(Label label) {
        LanguageTag first = null;
        List<Numeral> known = List.of();
        for (LanguageTag language : label.getLanguages()) {
            List<Numeral> readings = label.get(language).map(Numeral::read).orElse(List.of());
            if (first == null && !readings.isEmpty()) {
                first = language;
                known = readings;
            } else if (first != null
                    && !readings.isEmpty()
                    && known.stream().noneMatch(numeral -> Numeral.holds(readings, numeral.number()))) {
                return List.of(first, language);
            }
        }
        return List.of();
    }
}

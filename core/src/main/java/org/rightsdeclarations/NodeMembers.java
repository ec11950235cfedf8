package org.rightsdeclarations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.DescriptionBuilder;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;

/** The members that nodes of several types share. */
final class NodeMembers {
    private NodeMembers() {}

    /** Adds the members of a node. */
    static <T extends Node, B> DescriptionBuilder<T, B> node(DescriptionBuilder<T, B> description) {
        return description
                .named(Node::getId)
                .withOwnWords()
                .optional(Names.ID, ValueType.NODE_ID, "The name by which others refer to it.")
                .list(
                        Names.LANGUAGES,
                        "language",
                        ValueType.LANGUAGE,
                        "The languages that have it; none means all that the node around it is in.")
                .optional(Names.LABEL, ValueType.LABEL, "The label as printed.")
                .optional(
                        Names.NUMBER,
                        new ValueType.WholeNumber(Node.MIN_NUMBER, Integer.MAX_VALUE),
                        "Its number, where the label does not say it in figures.")
                .optional(Names.HEADING, ValueType.TEXT, "The heading without its label.");
    }

    /** Adds the members of a node and those of a provision. */
    static <T extends Provision, B> DescriptionBuilder<T, B> provision(DescriptionBuilder<T, B> description) {
        return node(description)
                .optional(Names.TEXT, ValueType.TEXT, "The words, without label and heading, before any nested clause.")
                .list(Names.ACTS, "act", ValueType.of(MemberType.SPEECH_ACT), "The speech acts that the text performs.")
                .list(
                        Names.QUOTATIONS,
                        "quotation",
                        ValueType.of(MemberType.QUOTATION),
                        "Words of somebody else that the text quotes.")
                .list(Names.SUBJECTS, "subject", ValueType.IRI, "What it is about: concepts of published vocabularies.")
                .list(
                        Names.CITATIONS,
                        "citation",
                        ValueType.of(MemberType.CITATION),
                        "What the text refers to: instruments, and parts of the same declaration.")
                .list(Names.CLAUSES, "clause", ValueType.of(MemberType.CLAUSE), "The nested clauses.")
                .optional(
                        Names.CLOSING,
                        ValueType.TEXT,
                        "The words after the nested clauses, which belong to all of them.");
    }

    /** Refuses a number that can never be one, and nodes that are nested too deep. */
    static void check(Node node, int height) {
        if (node.getNumber().orElse(Node.MIN_NUMBER) < Node.MIN_NUMBER) {
            throw InvalidValueException.of("value.numeral", node.getNumber().getAsInt());
        }
        if (height > Node.MAX_DEPTH) {
            throw InvalidValueException.of("value.depth", height, "max", Node.MAX_DEPTH);
        }
    }

    /** Returns how many nodes are inside one another in a list of nodes. */
    static int height(List<? extends Node> children) {
        int highest = 0;
        for (int i = 0; i < children.size(); i++) {
            highest = Math.max(highest, heightOf(children.get(i)));
        }
        return highest;
    }

    private static int heightOf(Node node) {
        if (node instanceof Clause clause) {
            return clause.height();
        }
        return node instanceof Section section ? section.height() : ((Commitment) node).height();
    }

    /** Adds the extensions, which come last. */
    static <T, B> Description<T, B> extended(DescriptionBuilder<T, B> description) {
        return description
                .optional(
                        Names.EXTENSIONS,
                        new ValueType.Free<>(Extensions.class, Extensions::asMap),
                        "What an embedding system keeps here beside the model.")
                .built();
    }

    /** Nothing that is kept is the same as no member. */
    static @Nullable Extensions orNull(Extensions extensions) {
        return extensions.isEmpty() ? null : extensions;
    }
}

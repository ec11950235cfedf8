package org.rightsdeclarations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;

/** Anything in a declaration that can carry a label and be referred to: a section or a provision. */
public sealed interface Node extends Judged permits Section, Provision {
    /** The smallest number that can be stated. */
    int MIN_NUMBER = 0;

    /**
     * The most nodes inside one another, the outermost and the innermost included. Laws nest four to ten deep. What is
     * nested no deeper can always be written, and read by the default limits.
     */
    int MAX_DEPTH = 15;

    /**
     * The name by which other parts of the declaration, and other systems, refer to this node.
     *
     * @return a name that stays when the node is edited or moved; empty if the node is known by its place only
     */
    Optional<NodeId> getId();

    /**
     * The label as printed, such as {@code 1.}, {@code (a)} or {@code Article 1}.
     *
     * @return the label, or empty if the node has none
     */
    Optional<Label> getLabel();

    /**
     * The number of the node where its label does not say it in a way that is read, such as 8 for a label in words.
     *
     * @return the number as somebody stated it, {@value #MIN_NUMBER} or more, never one derived from the label; empty
     *     if nobody did
     */
    OptionalInt getNumber();

    /**
     * The languages that have this node, where not all languages of the declaration do: because only one has such a
     * paragraph, or because they divide the text in other ways. What the node holds is in no other language.
     *
     * @return the languages; empty if the node is in all that the node around it is in
     */
    List<LanguageTag> getLanguages();

    /**
     * The heading without its label.
     *
     * @return the heading, or empty if the node has none
     */
    Optional<LocalizedText> getHeading();

    /**
     * What an embedding system keeps here in addition to the model.
     *
     * @return the extensions; may be empty
     */
    Extensions getExtensions();
}

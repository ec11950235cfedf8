package org.rightsdeclarations;

import java.util.Optional;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;

/** Anything in a declaration that can carry a label and be referred to: a section or a provision. */
public sealed interface Node extends Judged permits Section, Provision {
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

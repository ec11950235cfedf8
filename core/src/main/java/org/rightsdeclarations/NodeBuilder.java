package org.rightsdeclarations;

import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;

/**
 * What the builders of all nodes take as a person writes it.
 *
 * @param <B> the builder
 */
interface NodeBuilder<B> {
    B id(NodeId id);

    B label(Label label);

    B heading(LocalizedText heading);

    /**
     * Sets the id.
     *
     * @param value the name as written
     * @return this builder
     * @throws InvalidValueException if it is not a {@link NodeId}
     */
    default B id(String value) {
        return id(NodeId.of(value));
    }

    /**
     * Sets the label.
     *
     * @param printed the label as printed
     * @return this builder
     * @throws InvalidValueException if it is not a {@link Label}
     */
    default B label(String printed) {
        return label(Label.of(printed));
    }

    /**
     * Sets the heading, in one language and no other.
     *
     * @param language the BCP 47 tag of the language
     * @param words the words as printed
     * @return this builder
     * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
     */
    default B heading(String language, String words) {
        return heading(LocalizedText.of(language, words));
    }
}

package org.rightsdeclarations;

import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;

/**
 * What the builders of provisions take as a person writes it.
 *
 * @param <B> the builder
 */
interface ProvisionBuilder<B> extends NodeBuilder<B> {
    B text(LocalizedText text);

    B addSubject(Iri subject);

    /**
     * Sets the text, in one language and no other.
     *
     * @param language the BCP 47 tag of the language
     * @param words the words as printed
     * @return this builder
     * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
     */
    default B text(String language, String words) {
        return text(LocalizedText.of(language, words));
    }

    /**
     * Adds what the provision is about.
     *
     * @param value the IRI as written
     * @return this builder
     * @throws InvalidValueException if it is not an {@link Iri}
     */
    default B addSubject(String value) {
        return addSubject(Iri.of(value));
    }
}

package org.rightsdeclarations;

import java.util.Optional;
import org.immutables.value.Value;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

/** A footnote or endnote. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Note implements Judged permits ImmutableNote {
    private static final Description<Note, Builder> DESCRIPTION = Description.<Note, Builder>of(Note.class)
            .optional(Names.LABEL, ValueType.LABEL, "The mark as printed.", Note::getLabel, Builder::label)
            .required(Names.TEXT, ValueType.TEXT, "The words of the note.", Note::getText, Builder::text)
            .optional(
                    Names.ANCHOR,
                    ValueType.ADDRESS,
                    "What the note is about; absent means the whole declaration.",
                    Note::getAnchor,
                    Builder::anchor)
            .built(Note::builder, Note::toBuilder, Builder::build);

    Note() {}

    /**
     * The mark as printed, such as {@code 1} or {@code *}.
     *
     * @return the mark, or empty if the note has none
     */
    public abstract Optional<Label> getLabel();

    /**
     * The words of the note.
     *
     * @return the text as printed
     */
    public abstract LocalizedText getText();

    /**
     * What the note is about.
     *
     * @return the address of a node; empty means the whole declaration
     */
    public abstract Optional<Address> getAnchor();

    /**
     * What a note is made of.
     *
     * @return the description
     */
    public static Description<Note, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns mark and words in one line. */
    @Override
    public final String toString() {
        return Summary.of("Note", this, getLabel(), getText(), getAnchor());
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this note holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Note}. Not thread-safe. */
    public static final class Builder extends ImmutableNote.Builder {
        Builder() {}

        /**
         * Sets the label.
         *
         * @param printed the label as printed
         * @return this builder
         * @throws InvalidValueException if it is not a {@link Label}
         */
        public Builder label(String printed) {
            return label(Label.of(printed));
        }

        /**
         * Sets the text, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder text(String language, String words) {
            return text(LocalizedText.of(language, words));
        }

        /**
         * Sets what the note is about.
         *
         * @param value the address as written
         * @return this builder
         * @throws InvalidValueException if it is not an {@link Address}
         */
        public Builder anchor(String value) {
            return anchor(Address.of(value));
        }
    }
}

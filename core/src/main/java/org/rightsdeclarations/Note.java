package org.rightsdeclarations;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.NoteAnchor;

/**
 * A footnote or endnote: a paragraph or several, whose mark stands at one place of the text or several. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Note implements Judged permits ImmutableNote {
    private static final Description<Note, Builder> DESCRIPTION = Description.of(
                    Note.class,
                    "A footnote or endnote: a paragraph or several, whose mark stands at one place of the text or several.",
                    new Members())
            .optional(Names.LABEL, ValueType.LABEL, "The mark as printed.")
            .optional(
                    Names.GROUP,
                    ValueType.TEXT,
                    "The heading under which it stands together with the notes of the same group beside it.")
            .list(Names.PARAGRAPHS, "paragraph", ValueType.TEXT, "The words of the note: one paragraph or more.")
            .list(
                    Names.ANCHORS,
                    "anchor",
                    ValueType.of(MemberType.NOTE_ANCHOR),
                    "Where its mark stands; none means that it is about the whole declaration.")
            .atLeastOne(Names.PARAGRAPHS)
            .built();

    Note() {}

    /**
     * The mark as printed, such as {@code 1} or {@code *}.
     *
     * @return the mark, or empty if the note has none
     */
    public abstract Optional<Label> getLabel();

    /**
     * The heading under which notes stand together, such as "Notes to the annex". Those of one group follow each other.
     *
     * @return the heading, or empty if the note stands under none
     */
    public abstract Optional<LocalizedText> getGroup();

    /**
     * The words of the note.
     *
     * @return the paragraphs as printed, at least one
     */
    public abstract List<LocalizedText> getParagraphs();

    /**
     * Where its mark stands.
     *
     * @return the places in the order of the text; empty means that the note is about the whole declaration
     */
    public abstract List<NoteAnchor> getAnchors();

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidValueException if there is no paragraph
     */
    @Value.Check
    void check() {
        if (getParagraphs().isEmpty()) {
            throw InvalidValueException.of("value.note", "{}");
        }
    }

    /**
     * Returns a note of one paragraph that is about the whole declaration.
     *
     * @param label the mark as printed
     * @param paragraph the words as printed
     * @return the note
     * @throws InvalidValueException if {@code label} is not a {@link Label}
     */
    public static Note of(String label, LocalizedText paragraph) {
        return builder().label(label).addParagraph(paragraph).build();
    }

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
        return Summary.of(
                "Note",
                this,
                getLabel(),
                getParagraphs().get(0),
                Summary.list(getAnchors().stream().map(NoteAnchor::getNode)));
    }

    @JsonCreator
    private static Note fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
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
         * Sets the heading under which it stands with others, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder group(String language, String words) {
            return group(LocalizedText.of(language, words));
        }

        /**
         * Adds a paragraph, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder addParagraph(String language, String words) {
            return addParagraph(LocalizedText.of(language, words));
        }

        /**
         * Adds a mark at the end of a text.
         *
         * @param node the address as written of what the mark stands in
         * @return this builder
         * @throws InvalidValueException if it is not an {@link Address}
         */
        public Builder addAnchor(String node) {
            return addAnchor(NoteAnchor.at(node));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Note, Builder> {
        @Override
        protected @Nullable Object[] values(Note note) {
            return new Object[] {
                orNull(note.getLabel()),
                orNull(note.getGroup()),
                orNull(note.getParagraphs()),
                orNull(note.getAnchors())
            };
        }

        @Override
        protected Builder builder() {
            return Note.builder();
        }

        @Override
        protected Builder builder(Note note) {
            return note.toBuilder();
        }

        @Override
        protected Note build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.LABEL -> builder.label((Label) value);
                case Names.GROUP -> builder.group((LocalizedText) value);
                case Names.PARAGRAPHS -> builder.paragraphs(list(value));
                case Names.ANCHORS -> builder.anchors(list(value));
                default -> throw unknown(member);
            }
        }
    }
}

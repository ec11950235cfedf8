package org.rightsdeclarations.world;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** A place of the text where the mark of a note stands. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class NoteAnchor implements Judged permits ImmutableNoteAnchor {
    private static final Description<NoteAnchor, Builder> DESCRIPTION = Description.of(
                    NoteAnchor.class, "A place of the text where the mark of a note stands.", new Members())
            .required(Names.NODE, ValueType.ADDRESS, "What the mark stands in: a node, or one of its texts.")
            .optional(
                    Names.WORDS,
                    ValueType.TEXT,
                    "The words right after which the mark stands; absent means that it stands at the end.")
            .optional(
                    Names.INSTANCE,
                    Citation.INSTANCE,
                    "Which of several equal places of the words is meant; absent means the first.")
            .beside(Names.INSTANCE, Names.WORDS)
            .built();

    NoteAnchor() {}

    /**
     * What the mark stands in.
     *
     * @return the address of a node, or of one of its texts, such as {@code section-1/clause-3} or {@code title}
     */
    public abstract Address getNode();

    /**
     * The words right after which the mark stands.
     *
     * @return the words as they appear in the text; empty means that the mark stands at the end of the text
     */
    public abstract Optional<LocalizedText> getWords();

    /**
     * Which of several equal places of the words is meant, counted in each language from its beginning.
     *
     * @return the number, {@value Citation#MIN_INSTANCE} or more, only beside {@linkplain #getWords() words}; empty
     *     means the first
     */
    public abstract OptionalInt getInstance();

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidValueException if {@link #getInstance() instance} is less than {@value Citation#MIN_INSTANCE} or
     *     set without {@link #getWords() words}
     */
    @Value.Check
    void check() {
        Citation.checkInstance(getInstance(), getWords());
    }

    /**
     * Returns a mark at the end of a text.
     *
     * @param node the address as written, such as {@code section-1/clause-3}
     * @return the anchor
     * @throws InvalidValueException if it is not an {@link Address}
     */
    public static NoteAnchor at(String node) {
        return builder().node(node).build();
    }

    /**
     * Finds where the mark stands in a text.
     *
     * @param text the text of the node
     * @return the index of the character before which the mark stands, in UTF-16 units, or the length of the text, by
     *     language; without the languages in which the words are not there, or not so often
     */
    public final SortedMap<LanguageTag, Integer> placesIn(LocalizedText text) {
        SortedMap<LanguageTag, Integer> places = new TreeMap<>();
        LocalizedText words = getWords().orElse(null);
        if (words == null) {
            text.forEach((language, whole) -> places.put(language, whole.length()));
        } else {
            text.indexesOf(words, getInstance().orElse(Citation.MIN_INSTANCE))
                    .forEach((language, start) -> places.put(
                            language, start + words.get(language).orElseThrow().length()));
        }
        return places;
    }

    /**
     * What an anchor is made of.
     *
     * @return the description
     */
    public static Description<NoteAnchor, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns the address and the words in one line. */
    @Override
    public final String toString() {
        return Summary.of("NoteAnchor", this, getNode(), getWords(), getInstance());
    }

    @JsonCreator
    private static NoteAnchor fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this anchor holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link NoteAnchor}. Not thread-safe. */
    public static final class Builder extends ImmutableNoteAnchor.Builder {
        Builder() {}

        /**
         * Sets what the mark stands in.
         *
         * @param address the address as written
         * @return this builder
         * @throws InvalidValueException if it is not an {@link Address}
         */
        public Builder node(String address) {
            return node(Address.of(address));
        }

        /**
         * Sets the words right after which the mark stands, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder words(String language, String words) {
            return words(LocalizedText.of(language, words));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<NoteAnchor, Builder> {
        @Override
        protected @Nullable Object[] values(NoteAnchor noteAnchor) {
            return new Object[] {noteAnchor.getNode(), orNull(noteAnchor.getWords()), orNull(noteAnchor.getInstance())};
        }

        @Override
        protected Builder builder() {
            return NoteAnchor.builder();
        }

        @Override
        protected Builder builder(NoteAnchor noteAnchor) {
            return noteAnchor.toBuilder();
        }

        @Override
        protected NoteAnchor build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.NODE -> builder.node((Address) value);
                case Names.WORDS -> builder.words((LocalizedText) value);
                case Names.INSTANCE -> builder.instance((Integer) value);
                default -> throw unknown(member);
            }
        }
    }
}

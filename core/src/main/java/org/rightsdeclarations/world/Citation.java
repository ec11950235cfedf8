package org.rightsdeclarations.world;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
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
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * What a provision refers to: an instrument or several, such as "article 1 common to both Covenants", or parts of the
 * same declaration, such as "paragraph 3 above". At least one of these is given. Immutable and thread-safe.
 *
 * <pre>{@code
 * Citation.of(convention, "article 8", "paragraph 2");
 * Citation.to("section-1/clause-3");
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Citation implements Judged permits ImmutableCitation {
    /** The number of the first of several equal places. */
    public static final int MIN_INSTANCE = 1;

    static final ValueType.WholeNumber INSTANCE = new ValueType.WholeNumber(MIN_INSTANCE, Integer.MAX_VALUE);

    private static final Description<Citation, Builder> DESCRIPTION = Description.of(
                    Citation.class,
                    "A place where a provision cites instruments, or refers to other parts of the same declaration.",
                    new Members())
            .list(
                    Names.INSTRUMENTS,
                    Names.INSTRUMENT,
                    ValueType.of(MemberType.INSTRUMENT),
                    "The instruments that are cited, each at the same place.")
            .list(Names.TARGETS, "target", ValueType.ADDRESS, "The parts of the same declaration that are meant.")
            .list(Names.PINPOINT, Names.PINPOINT, ValueType.LABEL, "The way to the cited place, from the outside in.")
            .optional(Names.WORDS, ValueType.TEXT, "The words of the provision that cite.")
            .optional(
                    Names.INSTANCE,
                    INSTANCE,
                    "Which of several equal places of the words is meant; absent means the first.")
            .atLeastOne(Names.INSTRUMENTS, Names.TARGETS)
            .beside(Names.INSTANCE, Names.WORDS)
            .built();

    Citation() {}

    /**
     * The instruments that are cited.
     *
     * @return the instruments as far as the text identifies them; several if the pinpoint leads to the same place in
     *     each; may be empty
     */
    public abstract List<Instrument> getInstruments();

    /**
     * The parts of the same declaration that are meant.
     *
     * @return the addresses in the order of the text; may be empty
     */
    public abstract List<Address> getTargets();

    /**
     * The way to the cited place.
     *
     * @return labels as printed, from the outside in, such as "article 8" and "paragraph 2"; or one that holds the
     *     words as printed; empty if the whole is cited
     */
    public abstract List<Label> getPinpoint();

    /**
     * The words of the provision that cite, such as "article 8, paragraph 2, of the Convention".
     *
     * @return the words as they appear in the text, or empty if they are not marked
     */
    public abstract Optional<LocalizedText> getWords();

    /**
     * Which of several equal places of the words is meant, counted in each language from its beginning.
     *
     * @return the number, {@value #MIN_INSTANCE} or more, only beside {@linkplain #getWords() words}; empty means the
     *     first
     */
    public abstract OptionalInt getInstance();

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidValueException if there is neither an instrument nor a target, or {@link #getInstance() instance}
     *     is less than {@value Citation#MIN_INSTANCE} or set without {@link #getWords() words}
     */
    @Value.Check
    void check() {
        if (getInstruments().isEmpty() && getTargets().isEmpty()) {
            throw InvalidValueException.of("value.citation", "{}");
        }
        checkInstance(getInstance(), getWords());
    }

    static void checkInstance(OptionalInt instance, Optional<LocalizedText> words) {
        if (instance.orElse(MIN_INSTANCE) < MIN_INSTANCE) {
            throw InvalidValueException.of("value.instance", instance.getAsInt(), "min", MIN_INSTANCE);
        } else if (instance.isPresent() && words.isEmpty()) {
            throw InvalidValueException.of("value.instance-of-nothing", instance.getAsInt());
        }
    }

    /**
     * Returns a citation of an instrument.
     *
     * @param instrument the instrument
     * @param pinpoint the way to the cited place, from the outside in, such as "article 8", "paragraph 2"; nothing if
     *     the whole is cited
     * @return the citation
     * @throws InvalidValueException if a part of the way is not a {@link Label}
     */
    public static Citation of(Instrument instrument, String... pinpoint) {
        Builder builder = builder().addInstrument(instrument);
        for (String step : pinpoint) {
            builder.addPinpoint(step);
        }
        return builder.build();
    }

    /**
     * Returns a reference to a part of the same declaration.
     *
     * @param address the address as written, such as {@code section-1/clause-3}
     * @return the citation
     * @throws InvalidValueException if it is not an {@link Address}
     */
    public static Citation to(String address) {
        return builder().addTarget(address).build();
    }

    /**
     * Finds the words that cite in a text.
     *
     * @param text the text of the provision
     * @return the index of the first character, in UTF-16 units, by language; without the languages in which the words
     *     are not there, or not so often
     */
    public final SortedMap<LanguageTag, Integer> placesIn(LocalizedText text) {
        require(text, "text");
        return getWords()
                .map(words -> text.indexesOf(words, getInstance().orElse(MIN_INSTANCE)))
                .orElseGet(Collections::emptySortedMap);
    }

    /**
     * What a citation is made of.
     *
     * @return the description
     */
    public static Description<Citation, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns what is cited in one line. */
    @Override
    public final String toString() {
        return Summary.of(
                "Citation",
                this,
                Summary.list(getInstruments().stream().map(Instrument::getTitle)),
                Summary.list(getTargets().stream()),
                Summary.list(getPinpoint().stream()));
    }

    @JsonCreator
    private static Citation fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this citation holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Citation}. Not thread-safe. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}

        /**
         * Adds a part of the same declaration that is meant.
         *
         * @param address the address as written
         * @return this builder
         * @throws InvalidValueException if it is not an {@link Address}
         */
        public Builder addTarget(String address) {
            return addTarget(Address.of(address));
        }

        /**
         * Adds a step of the way to the cited place, inside those before it.
         *
         * @param printed the label as printed, such as "article 8"
         * @return this builder
         * @throws InvalidValueException if it is not a {@link Label}
         */
        public Builder addPinpoint(String printed) {
            return addPinpoint(Label.of(printed));
        }

        /**
         * Sets the words that cite, in one language and no other.
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
    private static final class Members extends Assembly<Citation, Builder> {
        @Override
        protected @Nullable Object[] values(Citation citation) {
            return new Object[] {
                orNull(citation.getInstruments()),
                orNull(citation.getTargets()),
                orNull(citation.getPinpoint()),
                orNull(citation.getWords()),
                orNull(citation.getInstance())
            };
        }

        @Override
        protected Builder builder() {
            return Citation.builder();
        }

        @Override
        protected Builder builder(Citation citation) {
            return citation.toBuilder();
        }

        @Override
        protected Citation build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.INSTRUMENTS -> builder.instruments(list(value));
                case Names.TARGETS -> builder.targets(list(value));
                case Names.PINPOINT -> builder.pinpoint(list(value));
                case Names.WORDS -> builder.words((LocalizedText) value);
                case Names.INSTANCE -> builder.instance((Integer) value);
                default -> throw unknown(member);
            }
        }
    }
}

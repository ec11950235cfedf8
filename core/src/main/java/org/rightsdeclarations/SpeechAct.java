package org.rightsdeclarations;

import com.fasterxml.jackson.annotation.JsonCreator;
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
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.value.LocalizedText;

/**
 * One thing that a provision does by its words: it reaffirms, urges, regrets, promises. A clause often does several.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SpeechAct implements Judged permits ImmutableSpeechAct {
    private static final Description<SpeechAct, Builder> DESCRIPTION = Description.of(
                    SpeechAct.class,
                    "One thing that a provision does by its words: it reaffirms, urges, regrets, promises.",
                    new Members())
            .required(Names.VERB, ValueType.term(Verb.VOCABULARY), "What is done.")
            .optional(Names.WORDS, ValueType.TEXT, "The words that do it.")
            .built();

    SpeechAct() {}

    /**
     * What is done.
     *
     * @return the verb, the same for all languages and inflections
     */
    public abstract Verb getVerb();

    /**
     * The words that do it, such as "We further emphasize".
     *
     * @return the words as they appear in the text or in what leads in to it, with an ellipsis between words that stand
     *     apart; empty if they are not marked
     */
    public abstract Optional<LocalizedText> getWords();

    /**
     * Returns an act without its words.
     *
     * @param verb what is done
     * @return the act
     */
    public static SpeechAct of(Verb verb) {
        return builder().verb(verb).build();
    }

    /**
     * Returns an act with its words.
     *
     * @param verb what is done
     * @param words the words as they appear in the text
     * @return the act
     */
    public static SpeechAct of(Verb verb, LocalizedText words) {
        return builder().verb(verb).words(words).build();
    }

    /**
     * What a speech act is made of.
     *
     * @return the description
     */
    public static Description<SpeechAct, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns verb and words in one line. */
    @Override
    public final String toString() {
        return Summary.of("SpeechAct", this, getVerb(), getWords());
    }

    @JsonCreator
    private static SpeechAct fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this speech act holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SpeechAct}. Not thread-safe. */
    public static final class Builder extends ImmutableSpeechAct.Builder {
        Builder() {}

        /**
         * Sets the words that do it, in one language and no other.
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
    private static final class Members extends Assembly<SpeechAct, Builder> {
        @Override
        protected @Nullable Object[] values(SpeechAct speechAct) {
            return new Object[] {speechAct.getVerb(), orNull(speechAct.getWords())};
        }

        @Override
        protected Builder builder() {
            return SpeechAct.builder();
        }

        @Override
        protected Builder builder(SpeechAct speechAct) {
            return speechAct.toBuilder();
        }

        @Override
        protected SpeechAct build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.VERB -> builder.verb((Verb) value);
                case Names.WORDS -> builder.words((LocalizedText) value);
                default -> throw unknown(member);
            }
        }
    }
}

package org.rightsdeclarations.description;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rightsdeclarations.term.Term;
import org.rightsdeclarations.term.Vocabulary;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.value.PartialDate;

/**
 * The type of the values of a member. Immutable and thread-safe.
 *
 * @param <V> the Java type
 */
public sealed interface ValueType<V> {
    /** A text in one or more languages. */
    ValueType<LocalizedText> TEXT = new Text();

    /** True or false. */
    ValueType<Boolean> FLAG = new Flag();

    /** A label. */
    ValueType<Label> LABEL = new Labelling();

    /** A date that may be known to the year or month only. */
    ValueType<PartialDate> DATE = new Written<>(Kind.DATE, PartialDate.class, PartialDate::parse, Form.DATE);

    /** One date, or the first and last of several days. */
    ValueType<DateRange> DATE_RANGE = new Written<>(Kind.DATE, DateRange.class, DateRange::parse, Form.DATE_RANGE);

    /** The name of a thing in the world. */
    ValueType<Iri> IRI = new Written<>(Kind.NAME, Iri.class, Iri::of, Form.IRI);

    /** The name of a node in its declaration. */
    ValueType<NodeId> NODE_ID = new Written<>(Kind.NAME, NodeId.class, NodeId::of, Form.NODE_ID);

    /** The tag of a language. */
    ValueType<LanguageTag> LANGUAGE = new Written<>(Kind.NAME, LanguageTag.class, LanguageTag::of, Form.LANGUAGE);

    /** The place of a part in its declaration. */
    ValueType<Address> ADDRESS = new Written<>(Kind.ADDRESS, Address.class, Address::of, Form.ADDRESS);

    /**
     * What kind of value it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The Java type.
     *
     * @return its class
     */
    Class<V> type();

    /**
     * Returns the type of the words of an open vocabulary.
     *
     * @param <V> the Java type
     * @param vocabulary the vocabulary
     * @return the type
     */
    static <V extends Term> ValueType<V> term(Vocabulary<V> vocabulary) {
        return new Written<>(Kind.TERM, vocabulary.getType(), vocabulary::term, Form.of(vocabulary));
    }

    /**
     * Returns the type of values that have a description of their own.
     *
     * @param description gives the description when it is needed, so that types may hold themselves
     * @return the type
     */
    @SuppressWarnings("unchecked") // a description is always that of the values
    static ValueType<?> of(Supplier<? extends Description<?, ?>> description) {
        return new Described<>((Supplier<? extends Description<Object, ?>>) description);
    }

    /**
     * A value that is written as a string, as its {@code toString} gives it.
     *
     * @param <V> the Java type
     * @param kind what kind of value it is
     * @param type the class
     * @param read makes the value of a string; refuses by an
     *     {@link org.rightsdeclarations.problem.InvalidValueException}
     * @param form how the string is written
     */
    record Written<V>(Kind kind, Class<V> type, Function<String, V> read, Form form) implements ValueType<V> {}

    /**
     * A whole number.
     *
     * @param min the least that is allowed
     * @param max the most that is allowed
     */
    record WholeNumber(int min, int max) implements ValueType<Integer> {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public Class<Integer> type() {
            return Integer.class;
        }
    }

    /** True or false. */
    record Flag() implements ValueType<Boolean> {
        @Override
        public Kind kind() {
            return Kind.FLAG;
        }

        @Override
        public Class<Boolean> type() {
            return Boolean.class;
        }
    }

    /** A label, the same in all languages or by language. */
    record Labelling() implements ValueType<Label> {
        @Override
        public Kind kind() {
            return Kind.LABEL;
        }

        @Override
        public Class<Label> type() {
            return Label.class;
        }
    }

    /** A text by language. */
    record Text() implements ValueType<LocalizedText> {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public Class<LocalizedText> type() {
            return LocalizedText.class;
        }
    }

    /**
     * What an embedding system keeps: any JSON object.
     *
     * @param <V> the Java type
     * @param type the class
     * @param values gets the values by name
     */
    record Free<V>(Class<V> type, Function<V, ? extends Map<String, ?>> values) implements ValueType<V> {
        @Override
        public Kind kind() {
            return Kind.FREE;
        }
    }

    /**
     * A value with members of its own.
     *
     * @param <V> the Java type
     * @param description gives its description
     */
    record Described<V>(Supplier<? extends Description<V, ?>> description) implements ValueType<V> {
        @Override
        public Kind kind() {
            return Kind.OBJECT;
        }

        @Override
        public Class<V> type() {
            return description.get().getType();
        }
    }
}

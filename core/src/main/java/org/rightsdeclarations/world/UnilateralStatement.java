package org.rightsdeclarations.world;

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
import org.rightsdeclarations.term.StatementKind;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;

/**
 * What one signatory alone states about a declaration: a reservation, an interpretation, an objection. The law of
 * treaties calls it a unilateral statement, "however phrased or named". Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class UnilateralStatement implements Judged permits ImmutableUnilateralStatement {
    private static final Description<UnilateralStatement, Builder> DESCRIPTION = Description.of(
                    UnilateralStatement.class,
                    "What one signatory alone states about a declaration: a reservation, an interpretation, an objection.",
                    new Members())
            .required(Names.KIND, ValueType.term(StatementKind.VOCABULARY), "What sort of statement it is.")
            .required(Names.TEXT, ValueType.TEXT, "The words of the statement.")
            .optional(Names.DATE, ValueType.DATE, "When it was made.")
            .optional(Names.WITHDRAWN, ValueType.DATE, "When it was withdrawn.")
            .list(
                    Names.ABOUT,
                    Names.ABOUT,
                    ValueType.ADDRESS,
                    "What in the declaration it concerns; none means all of it.")
            .built();

    UnilateralStatement() {}

    /**
     * What sort of statement it is.
     *
     * @return the kind, such as {@link StatementKind#RESERVATION}
     */
    public abstract StatementKind getKind();

    /**
     * The words of the statement.
     *
     * @return the text as printed
     */
    public abstract LocalizedText getText();

    /**
     * When it was made.
     *
     * @return the date as far as it is known, or empty
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * When it was withdrawn.
     *
     * @return the date as far as it is known; empty if it stands
     */
    public abstract Optional<PartialDate> getWithdrawn();

    /**
     * What in the declaration it concerns.
     *
     * @return the addresses of parts, which may be the statement of another; empty means the whole declaration
     */
    public abstract List<Address> getAbout();

    /**
     * Returns a statement about the whole declaration.
     *
     * @param kind what sort of statement it is
     * @param text the words as printed
     * @return the statement
     */
    public static UnilateralStatement of(StatementKind kind, LocalizedText text) {
        return builder().kind(kind).text(text).build();
    }

    /**
     * What a unilateral statement is made of.
     *
     * @return the description
     */
    public static Description<UnilateralStatement, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns kind, words and dates in one line. */
    @Override
    public final String toString() {
        return Summary.of("UnilateralStatement", this, getKind(), getText(), getDate(), getWithdrawn());
    }

    @JsonCreator
    private static UnilateralStatement fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this unilateral statement holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link UnilateralStatement}. Not thread-safe. */
    public static final class Builder extends ImmutableUnilateralStatement.Builder {
        Builder() {}

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
         * Sets when it was made.
         *
         * @param text a date, such as {@code 2028-05-12}
         * @return this builder
         * @throws InvalidValueException if it is not a {@link PartialDate}
         */
        public Builder date(String text) {
            return date(PartialDate.parse(text));
        }

        /**
         * Sets when it was withdrawn.
         *
         * @param text a date, such as {@code 2028-05-12}
         * @return this builder
         * @throws InvalidValueException if it is not a {@link PartialDate}
         */
        public Builder withdrawn(String text) {
            return withdrawn(PartialDate.parse(text));
        }

        /**
         * Adds a part of the declaration that it concerns.
         *
         * @param value the address as written
         * @return this builder
         * @throws InvalidValueException if it is not an {@link Address}
         */
        public Builder addAbout(String value) {
            return addAbout(Address.of(value));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<UnilateralStatement, Builder> {
        @Override
        protected @Nullable Object[] values(UnilateralStatement unilateralStatement) {
            return new Object[] {
                unilateralStatement.getKind(),
                unilateralStatement.getText(),
                orNull(unilateralStatement.getDate()),
                orNull(unilateralStatement.getWithdrawn()),
                orNull(unilateralStatement.getAbout())
            };
        }

        @Override
        protected Builder builder() {
            return UnilateralStatement.builder();
        }

        @Override
        protected Builder builder(UnilateralStatement unilateralStatement) {
            return unilateralStatement.toBuilder();
        }

        @Override
        protected UnilateralStatement build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.KIND -> builder.kind((StatementKind) value);
                case Names.TEXT -> builder.text((LocalizedText) value);
                case Names.DATE -> builder.date((PartialDate) value);
                case Names.WITHDRAWN -> builder.withdrawn((PartialDate) value);
                case Names.ABOUT -> builder.about(list(value));
                default -> throw unknown(member);
            }
        }
    }
}

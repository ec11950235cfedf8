package org.rightsdeclarations.world;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Line;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Form;
import org.rightsdeclarations.description.Kind;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.term.IdentifierScheme;

/** The name of an instrument in a register. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Identifier implements Judged permits ImmutableIdentifier {
    /** The most characters in a value. */
    public static final int MAX_LENGTH = 200;

    private static final ValueType<String> NAME = new ValueType.Written<>(
            Kind.NAME,
            String.class,
            Identifier::checked,
            Form.line("identifierValue", "The name of an instrument, as its register writes it.", MAX_LENGTH));

    private static final Description<Identifier, Builder> DESCRIPTION = Description.of(
                    Identifier.class, "The name of an instrument in a register.", new Members())
            .required(Names.SCHEME, ValueType.term(IdentifierScheme.VOCABULARY), "The register.")
            .required(Names.VALUE, NAME, "The name as written there.")
            .built();

    Identifier() {}

    /**
     * The register.
     *
     * @return the scheme, such as {@link IdentifierScheme#UN_SYMBOL}
     */
    public abstract IdentifierScheme getScheme();

    /**
     * The name as written there.
     *
     * @return one line of 1 to {@value #MAX_LENGTH} characters, such as {@code A/HRC/RES/24/2}
     */
    public abstract String getValue();

    /**
     * Returns an identifier.
     *
     * @param scheme the register
     * @param value the name as written there
     * @return the identifier
     * @throws InvalidValueException if {@code value} is blank, not one line or too long
     */
    public static Identifier of(IdentifierScheme scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidValueException if {@link #getValue() value} is empty, too long or not one line
     */
    @Value.Check
    void check() {
        checked(getValue());
    }

    private static String checked(String value) {
        return Line.check("value.identifier", value, MAX_LENGTH);
    }

    /**
     * What an identifier is made of.
     *
     * @return the description
     */
    public static Description<Identifier, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns scheme and value in one line. */
    @Override
    public final String toString() {
        return Summary.of("Identifier", this, getScheme(), getValue());
    }

    @JsonCreator
    private static Identifier fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this identifier holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Identifier}. Not thread-safe. */
    public static final class Builder extends ImmutableIdentifier.Builder {
        Builder() {}
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Identifier, Builder> {
        @Override
        protected @Nullable Object[] values(Identifier identifier) {
            return new Object[] {identifier.getScheme(), identifier.getValue()};
        }

        @Override
        protected Builder builder() {
            return Identifier.builder();
        }

        @Override
        protected Builder builder(Identifier identifier) {
            return identifier.toBuilder();
        }

        @Override
        protected Identifier build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.SCHEME -> builder.scheme((IdentifierScheme) value);
                case Names.VALUE -> builder.value((String) value);
                default -> throw unknown(member);
            }
        }
    }
}

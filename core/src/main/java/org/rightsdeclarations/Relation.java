package org.rightsdeclarations;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.term.RelationRole;
import org.rightsdeclarations.world.Instrument;

/**
 * How a declaration is related to another instrument: annexed to it, a revision of it, adopted beside it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Relation implements Judged permits ImmutableRelation {
    private static final Description<Relation, Builder> DESCRIPTION = Description.of(
                    Relation.class,
                    "How a declaration is related to another instrument: annexed to it, a revision of it, adopted beside it.",
                    new Members())
            .required(
                    Names.ROLE,
                    ValueType.term(RelationRole.VOCABULARY),
                    "What this declaration is to the other instrument.")
            .required(Names.INSTRUMENT, ValueType.of(MemberType.INSTRUMENT), "The other instrument.")
            .built();

    Relation() {}

    /**
     * What this declaration is to the other instrument.
     *
     * @return the role
     */
    public abstract RelationRole getRole();

    /**
     * The other instrument.
     *
     * @return the instrument as far as it is identified
     */
    public abstract Instrument getInstrument();

    /**
     * Returns a relation.
     *
     * @param role what this declaration is to the other instrument
     * @param instrument the other instrument
     * @return the relation
     */
    public static Relation of(RelationRole role, Instrument instrument) {
        return builder().role(role).instrument(instrument).build();
    }

    /**
     * What a relation is made of.
     *
     * @return the description
     */
    public static Description<Relation, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns role and title in one line. */
    @Override
    public final String toString() {
        return Summary.of("Relation", this, getRole(), getInstrument().getTitle());
    }

    @JsonCreator
    private static Relation fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this relation holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Relation}. Not thread-safe. */
    public static final class Builder extends ImmutableRelation.Builder {
        Builder() {}
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Relation, Builder> {
        @Override
        protected @Nullable Object[] values(Relation relation) {
            return new Object[] {relation.getRole(), relation.getInstrument()};
        }

        @Override
        protected Builder builder() {
            return Relation.builder();
        }

        @Override
        protected Builder builder(Relation relation) {
            return relation.toBuilder();
        }

        @Override
        protected Relation build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.ROLE -> builder.role((RelationRole) value);
                case Names.INSTRUMENT -> builder.instrument((Instrument) value);
                default -> throw unknown(member);
            }
        }
    }
}

package org.rightsdeclarations;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.constraint.Judged;
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
    private static final Description<Relation, Builder> DESCRIPTION = Description.<Relation, Builder>of(
                    Relation.class,
                    "How a declaration is related to another instrument: annexed to it, a revision of it, adopted beside it.")
            .required(
                    Names.ROLE,
                    ValueType.term(RelationRole.VOCABULARY),
                    "What this declaration is to the other instrument.",
                    Builder::role)
            .required(
                    Names.INSTRUMENT,
                    ValueType.of(Instrument::description),
                    "The other instrument.",
                    Builder::instrument)
            .built(
                    relation -> new Object[] {relation.getRole(), relation.getInstrument()},
                    Relation::builder,
                    Relation::toBuilder,
                    Builder::build);

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
}

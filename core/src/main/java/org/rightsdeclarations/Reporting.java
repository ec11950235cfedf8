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
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.Party;

/** Where progress on a commitment is reported: at an event, to a body, or both. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Reporting implements Judged permits ImmutableReporting {
    private static final Description<Reporting, Builder> DESCRIPTION = Description.of(
                    Reporting.class,
                    "Where progress on a commitment is reported: at an event, to a body, or both.",
                    new Members())
            .optional(Names.EVENT, ValueType.of(MemberType.EVENT_REFERENCE), "The event at which it is reported.")
            .optional(Names.BODY, ValueType.of(MemberType.PARTY), "The body to which it is reported.")
            .atLeastOne(Names.EVENT, Names.BODY)
            .built();

    Reporting() {}

    /**
     * The event at which it is reported.
     *
     * @return the edition of an event, or empty
     */
    public abstract Optional<EventReference> getEvent();

    /**
     * The body to which it is reported.
     *
     * @return the body, or empty
     */
    public abstract Optional<Party> getBody();

    /**
     * Returns a report at an event.
     *
     * @param event the edition of an event
     * @return the reporting
     */
    public static Reporting at(EventReference event) {
        return builder().event(event).build();
    }

    /**
     * Returns a report to a body.
     *
     * @param body the body
     * @return the reporting
     */
    public static Reporting to(Party body) {
        return builder().body(body).build();
    }

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidValueException if neither {@link #getEvent() event} nor {@link #getBody() body} is set
     */
    @Value.Check
    void check() {
        if (getEvent().isEmpty() && getBody().isEmpty()) {
            throw InvalidValueException.of("value.reporting", "{}");
        }
    }

    /**
     * What an entry about reporting is made of.
     *
     * @return the description
     */
    public static Description<Reporting, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns event and body in one line. */
    @Override
    public final String toString() {
        return Summary.of("Reporting", this, getEvent(), getBody().map(Party::getName));
    }

    @JsonCreator
    private static Reporting fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this reporting holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Reporting}. Not thread-safe. */
    public static final class Builder extends ImmutableReporting.Builder {
        Builder() {}
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Reporting, Builder> {
        @Override
        protected @Nullable Object[] values(Reporting reporting) {
            return new Object[] {orNull(reporting.getEvent()), orNull(reporting.getBody())};
        }

        @Override
        protected Builder builder() {
            return Reporting.builder();
        }

        @Override
        protected Builder builder(Reporting reporting) {
            return reporting.toBuilder();
        }

        @Override
        protected Reporting build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.EVENT -> builder.event((EventReference) value);
                case Names.BODY -> builder.body((Party) value);
                default -> throw unknown(member);
            }
        }
    }
}

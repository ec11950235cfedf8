package org.rightsdeclarations.world;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;

/**
 * How many voted in which way. At least one number is given; one that is not printed is absent, which is not the same
 * as 0. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Vote permits ImmutableVote {
    private static final int MIN = 0;
    private static final ValueType.WholeNumber COUNT = new ValueType.WholeNumber(MIN, Integer.MAX_VALUE);

    private static final Description<Vote, Builder> DESCRIPTION = Description.of(
                    Vote.class,
                    "How many voted in which way; a number that is not printed is absent, which is not the same as 0.",
                    new Members())
            .optional(Names.IN_FAVOUR, COUNT, "How many voted in favour.")
            .optional(Names.AGAINST, COUNT, "How many voted against.")
            .optional(Names.ABSTAINING, COUNT, "How many abstained.")
            .optional(Names.NOT_VOTING, COUNT, "How many did not vote.")
            .atLeastOne(Names.IN_FAVOUR, Names.AGAINST, Names.ABSTAINING, Names.NOT_VOTING)
            .built();

    Vote() {}

    /**
     * How many voted in favour.
     *
     * @return the number, 0 or more; empty if it is not printed
     */
    public abstract OptionalInt getInFavour();

    /**
     * How many voted against.
     *
     * @return the number, 0 or more; empty if it is not printed
     */
    public abstract OptionalInt getAgainst();

    /**
     * How many abstained.
     *
     * @return the number, 0 or more; empty if it is not printed
     */
    public abstract OptionalInt getAbstaining();

    /**
     * How many could have voted, but did not, nor abstained.
     *
     * @return the number, 0 or more; empty if it is not printed
     */
    public abstract OptionalInt getNotVoting();

    /**
     * Returns a vote as resolutions print it, such as "by a recorded vote of 29 to 0, with 18 abstentions".
     *
     * @param inFavour how many voted in favour, 0 or more
     * @param against how many voted against, 0 or more
     * @param abstaining how many abstained, 0 or more
     * @return the vote
     * @throws InvalidValueException {@code value.vote-count}, if a number is negative
     */
    public static Vote of(int inFavour, int against, int abstaining) {
        return builder()
                .inFavour(inFavour)
                .against(against)
                .abstaining(abstaining)
                .build();
    }

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidValueException if no number is set, or one is less than 0
     */
    @Value.Check
    void check() {
        int[] counts = Stream.of(getInFavour(), getAgainst(), getAbstaining(), getNotVoting())
                .flatMapToInt(OptionalInt::stream)
                .toArray();
        if (counts.length == 0) {
            throw InvalidValueException.of("value.vote", "{}");
        }
        for (int count : counts) {
            if (count < MIN) {
                throw InvalidValueException.of("value.vote-count", count, "min", MIN);
            }
        }
    }

    /**
     * What a vote is made of.
     *
     * @return the description
     */
    public static Description<Vote, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns the numbers in one line: in favour, against, abstaining, not voting. */
    @Override
    public final String toString() {
        return Summary.of("Vote", this, getInFavour(), getAgainst(), getAbstaining(), getNotVoting());
    }

    @JsonCreator
    private static Vote fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this vote holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Vote}. Not thread-safe. */
    public static final class Builder extends ImmutableVote.Builder {
        Builder() {}
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Vote, Builder> {
        @Override
        protected @Nullable Object[] values(Vote vote) {
            return new Object[] {
                orNull(vote.getInFavour()),
                orNull(vote.getAgainst()),
                orNull(vote.getAbstaining()),
                orNull(vote.getNotVoting())
            };
        }

        @Override
        protected Builder builder() {
            return Vote.builder();
        }

        @Override
        protected Builder builder(Vote vote) {
            return vote.toBuilder();
        }

        @Override
        protected Vote build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.IN_FAVOUR -> builder.inFavour((Integer) value);
                case Names.AGAINST -> builder.against((Integer) value);
                case Names.ABSTAINING -> builder.abstaining((Integer) value);
                case Names.NOT_VOTING -> builder.notVoting((Integer) value);
                default -> throw unknown(member);
            }
        }
    }
}

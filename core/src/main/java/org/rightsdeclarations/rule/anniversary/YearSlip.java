package org.rightsdeclarations.rule.anniversary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsdeclarations.anniversary.reading.words.FoundClaim;
import org.rightsdeclarations.rule.catalogue.KnownYears;
import org.rightsdeclarations.world.Instrument;

/**
 * An anniversary that does not fall in the year of the declaration.
 *
 * @param origin the year of what is celebrated
 * @param expected the year in which the anniversary falls
 * @param year the year of the declaration
 */
public record YearSlip(int origin, int expected, int year) {
    /** Finds the slip of a claim, unless the text prints the other year or nothing is certain. */
    static Optional<YearSlip> of(FoundClaim claim, MentioningText text, OptionalInt ownYear) {
        if (ownYear.isEmpty() || claim.naming().candidates().size() != 1) {
            return Optional.empty();
        }
        int own = ownYear.getAsInt();
        int ordinal = claim.ordinal().number();
        Instrument instrument = claim.naming().candidates().get(0).entry().value();
        List<Integer> origins = claim.naming()
                .countedFrom()
                .map(role -> KnownYears.of(instrument, role))
                .orElseGet(() -> KnownYears.of(instrument));
        boolean isMeant =
                origins.contains(own - ordinal) || origins.stream().anyMatch(origin -> text.prints(origin + ordinal));
        return isMeant || origins.isEmpty()
                ? Optional.empty()
                : Optional.of(new YearSlip(origins.get(0), origins.get(0) + ordinal, own));
    }
}

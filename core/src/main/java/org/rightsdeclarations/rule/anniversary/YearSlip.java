package org.rightsdeclarations.rule.anniversary;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
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
    /** Finds the slip of a mention, unless the text prints the other year or nothing is certain. */
    static Optional<YearSlip> of(AnniversaryMention mention, MentioningText text, int ownYear) {
        if (ownYear == 0 || mention.candidates().size() != 1) {
            return Optional.empty();
        }
        int ordinal = mention.ordinal();
        Instrument instrument = mention.candidates().get(0).entry().value();
        List<Integer> origins = mention.countedFrom()
                .map(role -> KnownYears.of(instrument, role))
                .orElseGet(() -> KnownYears.of(instrument));
        boolean isMeant = origins.contains(ownYear - ordinal)
                || origins.stream().anyMatch(origin -> text.prints(origin + ordinal));
        return isMeant || origins.isEmpty()
                ? Optional.empty()
                : Optional.of(new YearSlip(origins.get(0), origins.get(0) + ordinal, ownYear));
    }
}

package org.rightsdeclarations.rule.anniversary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Instrument;

/**
 * An anniversary that does not fall in the year of the declaration.
 *
 * @param origin the year of what is celebrated
 * @param expected the year in which the anniversary falls
 * @param year the year of the declaration
 * @param isCertain whether the text surely means that year, and is wrong by more than the year before or after, in
 *     which many celebrate already or still
 */
record OtherYear(int origin, int expected, int year, boolean isCertain) {
    private static final int FEWEST_YEARS = 2;

    /** Finds the year that a mention falls in instead, unless the text prints the other year or nothing is certain. */
    static Optional<OtherYear> of(AnniversaryMention mention, MentioningText text, OptionalInt ownYear) {
        if (ownYear.isEmpty() || mention.candidates().size() != 1) {
            return Optional.empty();
        }
        int year = ownYear.getAsInt();
        int ordinal = mention.ordinal();
        Instrument instrument = mention.candidates().get(0).entry().value();
        List<Integer> origins =
                mention.countedFrom().map(role -> yearsOf(instrument, role)).orElseGet(instrument::getYears);
        boolean isMeant =
                origins.contains(year - ordinal) || origins.stream().anyMatch(origin -> text.prints(origin + ordinal));
        if (isMeant || origins.isEmpty()) {
            return Optional.empty();
        }
        boolean isFar = instrument.getYears().stream()
                .allMatch(origin -> Math.abs((long) year - ordinal - origin) >= FEWEST_YEARS);
        boolean isCertain = isFar
                && mention.candidates().get(0).isExact()
                && OwnTime.isCertain(text, mention, year, instrument.getYears());
        return Optional.of(new OtherYear(origins.get(0), origins.get(0) + ordinal, year, isCertain));
    }

    /** Returns whether a text prints the year in which an anniversary that it mentions falls. */
    static boolean isPrinted(AnniversaryMention mention, MentioningText text) {
        return mention.candidates().stream()
                .flatMap(match -> match.entry().value().getYears().stream())
                .anyMatch(origin -> text.prints(origin + mention.ordinal()));
    }

    private static List<Integer> yearsOf(Instrument instrument, DateRole role) {
        List<PartialDate> dates = instrument.getDates().stream()
                .filter(date -> date.getRole().equals(role))
                .map(date -> date.getDate().getStart())
                .toList();
        return dates.stream().allMatch(PartialDate::isExact)
                ? dates.stream().map(PartialDate::getYear).toList()
                : List.of();
    }
}

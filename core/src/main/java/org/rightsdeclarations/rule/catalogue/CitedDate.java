package org.rightsdeclarations.rule.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;

/** Dates of known instruments that contradict the catalogue. */
final class CitedDate {
    private CitedDate() {}

    /** Reports dates that no source gives, and those that only sources give which the catalogue does not follow. */
    static void compare(Examination<Instrument> examination, CatalogueEntry<Instrument> entry) {
        List<KeyDate> dates = examination.subject().getDates();
        for (int i = 0; i < dates.size(); i++) {
            DateRole role = dates.get(i).getRole();
            DateRange cited = dates.get(i).getDate();
            Optional<DateRange> known = KeyDate.find(entry.value().getDates(), role);
            if (known.isPresent()
                    && !mayAgree(cited, known.get())
                    && !(role.equals(DateRole.ADOPTED)
                            && celebrated(examination, entry)
                                    .filter(cited::equals)
                                    .isPresent())) {
                boolean isDisputed = role.equals(DateRole.ADOPTED) && isClaimed(entry, cited);
                examination.report(
                        isDisputed ? CatalogueRules.DATE_DISPUTED : CatalogueRules.DATE,
                        examination.items(Names.DATES, KeyDate.class).get(i).member(Names.DATE),
                        arguments(examination, entry, role, cited, known.get()));
            }
        }
    }

    /**
     * What is known to the day cannot be compared with more than what is cited: neither is certainly before the other.
     */
    static boolean mayAgree(DateRange one, DateRange other) {
        return !one.isBefore(other) && !one.isAfter(other);
    }

    static boolean isClaimed(CatalogueEntry<?> entry, DateRange cited) {
        return entry.conflictingClaims().stream()
                .map(ConflictingClaim::date)
                .flatMap(Optional::stream)
                .anyMatch(claimed -> mayAgree(cited, claimed));
    }

    /**
     * Returns the date of the origin of an anniversary, if its year is another one: that is said of the anniversary.
     */
    private static Optional<DateRange> celebrated(
            Examination<Instrument> examination, CatalogueEntry<Instrument> entry) {
        return examination
                .part()
                .getParent()
                .flatMap(holder -> holder.as(Anniversary.class))
                .flatMap(anniversary -> anniversary.getOrigin().getOriginDate())
                .filter(date -> KnownOrigin.isOfAnotherYear(date, entry.value()));
    }

    private static Map<String, Object> arguments(
            Examination<Instrument> examination,
            CatalogueEntry<Instrument> entry,
            DateRole role,
            DateRange cited,
            DateRange known) {
        LocalizedText title = examination.catalogue().distinctTitle(entry.value());
        Map<String, Object> arguments =
                new HashMap<>(Map.of("title", title, "role", role, "date", cited, "known", known));
        if (role.equals(DateRole.ADOPTED)) {
            claims(entry).ifPresent(claims -> arguments.put("claims", claims));
        }
        return arguments;
    }

    /** Returns what contradicts the date of an entry, if anything does. */
    static Optional<String> claims(CatalogueEntry<?> entry) {
        return entry.conflictingClaims().stream()
                .filter(claim -> claim.date().isPresent())
                .map(ConflictingClaim::text)
                .reduce((one, other) -> one + "; " + other);
    }
}

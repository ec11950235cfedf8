package org.rightsdeclarations.rule.anniversary;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

/** What a declaration says about anniversaries. */
public final class AnniversaryRules {
    private static final List<Rule<?>> OF_LIST = List.of(
            rule("anniversary.arithmetic", Subject.ANNIVERSARY, Severity.ERROR, AnniversaryRules::arithmetic),
            rule("anniversary.unstated-year", Subject.ANNIVERSARY, Severity.INFO, AnniversaryRules::unstatedYear),
            rule("anniversary.other-year", Subject.ANNIVERSARY, Severity.INFO, AnniversaryRules::otherYear),
            rule("anniversary.twice", Subject.DECLARATION, Severity.WARNING, AnniversaryRules::twice));

    /** The rules of the family. */
    public static final List<Rule<?>> ALL =
            Stream.concat(OF_LIST.stream(), AnniversaryTextRules.ALL.stream()).toList();

    private AnniversaryRules() {}

    private static void arithmetic(Examination<Anniversary> examination) {
        OptionalInt year = examination.subject().getYear();
        if (year.isPresent()) {
            reportArithmetic(examination, year.getAsInt());
        }
    }

    private static void unstatedYear(Examination<Anniversary> examination) {
        if (examination.subject().getYear().isEmpty()) {
            ownYear(examination).ifPresent(own -> reportArithmetic(examination, own));
        }
    }

    private static void reportArithmetic(Examination<Anniversary> examination, int year) {
        Anniversary anniversary = examination.subject();
        int ordinal = anniversary.getOrdinal();
        if (OriginYears.allow(anniversary.getOrigin(), year - ordinal)) {
            return;
        }
        int origin = OriginYears.nearest(anniversary.getOrigin(), year - ordinal);
        Map<String, Object> arguments = new HashMap<>(
                Map.of("ordinal", ordinal, "origin", origin, "expected", (long) origin + ordinal, "year", year));
        if (year - origin >= Anniversary.MIN_ORDINAL) {
            arguments.put("fits", year - origin);
        }
        examination.report(examination.path().member("ordinal"), arguments);
    }

    private static void otherYear(Examination<Anniversary> examination) {
        Anniversary anniversary = examination.subject();
        OptionalInt year = anniversary.getYear();
        if (year.isEmpty()) {
            return;
        }
        OptionalInt own = ownYear(examination);
        boolean isOther = own.isPresent() && !own.equals(year);
        // A year that does not fit its origin is reported as such.
        if (isOther && OriginYears.allow(anniversary.getOrigin(), year.getAsInt() - anniversary.getOrdinal())) {
            examination.report(
                    examination.path().member("year"), Map.of("year", year.getAsInt(), "own", own.getAsInt()));
        }
    }

    private static OptionalInt ownYear(Examination<?> examination) {
        return examination.declaration().map(Declaration::getOwnYear).orElse(OptionalInt.empty());
    }

    private static void twice(Examination<Declaration> examination) {
        List<Anniversary> anniversaries = examination.subject().getAnniversaries();
        if (anniversaries.size() < 2) {
            return;
        }
        Set<Claim> byId = new HashSet<>();
        Map<Claim, Optional<Iri>> byTitle = new HashMap<>();
        for (int i = 0; i < anniversaries.size(); i++) {
            Anniversary anniversary = anniversaries.get(i);
            Optional<Iri> id = idOf(anniversary.getOrigin());
            boolean isTwice = id.isPresent() && !byId.add(Claim.of(id.get(), anniversary));
            // Resolutions of one title are told apart by their ids.
            Optional<Iri> other =
                    byTitle.putIfAbsent(Claim.of(anniversary.getOrigin().getTitle(), anniversary), id);
            if (isTwice || (other != null && (other.isEmpty() || id.isEmpty()))) {
                LocalizedText title = anniversary.getOrigin().getTitle();
                ValuePath where = examination.path().member("anniversaries").item(i);
                examination.report(where, where, Map.of("ordinal", anniversary.getOrdinal(), "title", title));
            }
        }
    }

    private static Optional<Iri> idOf(Origin origin) {
        return origin instanceof Instrument instrument ? instrument.getId() : Optional.empty();
    }

    /** What two entries have in common if they say the same. */
    private record Claim(Object origin, int ordinal, OptionalInt year) {
        static Claim of(Object origin, Anniversary anniversary) {
            return new Claim(origin, anniversary.getOrdinal(), anniversary.getYear());
        }
    }
}

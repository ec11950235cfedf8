package org.rightsdeclarations.rule.anniversary;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.anniversary.reading.ReadLanguages;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.standard.OwnTexts;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

/** What a declaration says about anniversaries. */
public final class AnniversaryRules {
    private static final Rule ARITHMETIC = rule("anniversary.arithmetic", Severity.ERROR);
    private static final Rule UNSTATED_YEAR = rule("anniversary.unstated-year", Severity.INFO);
    private static final Rule OTHER_YEAR = rule("anniversary.other-year", Severity.INFO);
    private static final Rule TWICE = rule("anniversary.twice", Severity.WARNING);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(Anniversary.class, AnniversaryRules::year, ARITHMETIC, UNSTATED_YEAR, OTHER_YEAR),
            Check.of(Declaration.class, AnniversaryRules::twice, TWICE)
                    .where(declaration -> declaration.getAnniversaries().size() > 1),
            AnniversaryTextRules.CHECK);

    private AnniversaryRules() {}

    /**
     * Returns the languages of a declaration's own texts in which nothing is read of anniversaries. What is no language
     * is told otherwise.
     *
     * @param parts the parts of a declaration
     * @return their primary subtags, in order
     */
    public static Set<String> unreadLanguages(Parts parts) {
        return OwnTexts.languagesWithout(
                parts, language -> ReadLanguages.readerOf(language).isPresent());
    }

    private static void year(Examination<Anniversary> examination) {
        Anniversary anniversary = examination.subject();
        OptionalInt own = examination.declaration().map(Declaration::getOwnYear).orElseGet(OptionalInt::empty);
        OptionalInt stated = anniversary.getYear();
        OptionalInt year = stated.isPresent() ? stated : own;
        if (year.isEmpty()) {
            return;
        }
        if (!OriginYears.allow(anniversary.getOrigin(), year.getAsInt() - anniversary.getOrdinal())) {
            Rule rule = stated.isPresent() ? ARITHMETIC : UNSTATED_YEAR;
            examination.report(rule, examination.part().member(Names.ORDINAL), arguments(anniversary, year.getAsInt()));
        } else if (own.isPresent() && own.getAsInt() != year.getAsInt()) {
            examination.report(
                    OTHER_YEAR,
                    examination.part().member(Names.YEAR),
                    Map.of("year", year.getAsInt(), "own", own.getAsInt()));
        }
    }

    private static Map<String, Object> arguments(Anniversary anniversary, int year) {
        int ordinal = anniversary.getOrdinal();
        int origin = OriginYears.nearest(anniversary.getOrigin(), year - ordinal);
        Map<String, Object> arguments = new HashMap<>(
                Map.of("ordinal", ordinal, "origin", origin, "expected", (long) origin + ordinal, "year", year));
        if (year - origin >= Anniversary.MIN_ORDINAL) {
            arguments.put("fits", year - origin);
        }
        return arguments;
    }

    private static void twice(Examination<Declaration> examination) {
        Set<Entry<Iri>> byId = new TreeSet<>();
        Map<Entry<LocalizedText>, Optional<Iri>> byTitle = new TreeMap<>();
        for (Part<Anniversary> part : examination.parts(Anniversary.class)) {
            Anniversary anniversary = part.getValue();
            Origin origin = anniversary.getOrigin();
            Optional<Iri> id = origin instanceof Instrument instrument ? instrument.getId() : Optional.empty();
            boolean isTwice = id.isPresent() && !byId.add(Entry.of(id.get(), anniversary));
            // Resolutions of one title are told apart by their ids.
            Optional<Iri> other = byTitle.putIfAbsent(Entry.of(origin.getTitle(), anniversary), id);
            if (isTwice || (other != null && (other.isEmpty() || id.isEmpty()))) {
                examination.report(
                        TWICE, part, part, Map.of("ordinal", anniversary.getOrdinal(), "title", origin.getTitle()));
            }
        }
    }

    /** What two anniversaries have in common if they say the same. */
    private record Entry<T extends Comparable<T>>(T origin, int ordinal, int year) implements Comparable<Entry<T>> {
        static <T extends Comparable<T>> Entry<T> of(T origin, Anniversary anniversary) {
            return new Entry<>(
                    origin, anniversary.getOrdinal(), anniversary.getYear().orElse(-1));
        }

        @Override
        public int compareTo(Entry<T> other) {
            int order = Integer.compare(ordinal, other.ordinal);
            order = order != 0 ? order : Integer.compare(year, other.year);
            return order != 0 ? order : origin.compareTo(other.origin);
        }
    }
}

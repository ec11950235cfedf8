package org.rightsdeclarations.rule.date;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Signatory;
import org.rightsdeclarations.world.UnilateralStatement;

/** When things happened. Dates are compared as far as they are known: what may be right is not reported. */
public final class DateRules {
    /** The most years from an event to the adoption of its declaration that are nothing unusual. */
    private static final int MOST_YEARS_TO_ADOPTION = 1;

    /** Years that no event, signature or deadline lasts. */
    private static final int CENTURY = 100;

    /** Years that nothing lasts of which people keep the anniversary: some things lasted centuries. */
    private static final int MILLENNIUM = 1000;

    private static final Rule BACKWARDS = rule("date.backwards", Severity.ERROR);
    private static final Rule TOO_LONG = rule("date.too-long", Severity.WARNING);
    private static final Rule ADOPTED_BEFORE_EVENT = rule("date.adopted-before-event", Severity.ERROR);
    private static final Rule ADOPTED_LONG_AFTER_EVENT = rule("date.adopted-long-after-event", Severity.WARNING);
    private static final Rule SIGNED_TOO_EARLY = rule("date.signed-too-early", Severity.WARNING);

    private static final DateOrder OF_DECLARATION =
            new DateOrder(rule("date.order", Severity.WARNING), rule("date.role-twice", Severity.WARNING));
    private static final DateOrder OF_INSTRUMENT = new DateOrder(
            rule("date.instrument-order", Severity.WARNING), rule("date.instrument-role-twice", Severity.WARNING));

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(DateRange.class, DateRules::ofRange, BACKWARDS, TOO_LONG),
            Check.of(
                    Declaration.class,
                    DateRules::ofDeclaration,
                    ADOPTED_BEFORE_EVENT,
                    ADOPTED_LONG_AFTER_EVENT,
                    OF_DECLARATION.order(),
                    OF_DECLARATION.twice(),
                    SIGNED_TOO_EARLY,
                    StatementDates.STATEMENT_TOO_EARLY),
            Check.of(Instrument.class, OF_INSTRUMENT::inspect, OF_INSTRUMENT.order(), OF_INSTRUMENT.twice()),
            Check.of(Signatory.class, StatementDates::withdrawnSignature, StatementDates.WITHDRAWN_BEFORE_SIGNED),
            Check.of(
                    UnilateralStatement.class, StatementDates::withdrawnStatement, StatementDates.WITHDRAWN_TOO_EARLY));

    private DateRules() {}

    private static void ofRange(Examination<DateRange> examination) {
        DateRange range = examination.subject();
        int years = range.getEnd().getYear() - range.getStart().getYear();
        if (range.isBackwards()) {
            examination.report(BACKWARDS, examination.part(), Map.of("start", range.getStart(), "end", range.getEnd()));
        } else if (years >= CENTURY && (years >= MILLENNIUM || !isOfOccurrence(examination.part()))) {
            examination.report(
                    TOO_LONG,
                    examination.part(),
                    Map.of("start", range.getStart(), "end", range.getEnd(), "years", years));
        }
    }

    private static boolean isOfOccurrence(Part<DateRange> range) {
        return range.getParent().flatMap(holder -> holder.as(Occurrence.class)).isPresent();
    }

    private static void ofDeclaration(Examination<Declaration> examination) {
        adopted(examination);
        OF_DECLARATION.inspect(examination);
        signatures(examination);
        StatementDates.statements(examination);
    }

    private static void adopted(Examination<Declaration> examination) {
        Optional<Event> event = examination.subject().getEvent();
        Optional<DateRange> held = event.isPresent() ? event.get().getHeld() : Optional.empty();
        if (held.isPresent()) {
            for (Part<KeyDate> part : examination.items(Names.DATES, KeyDate.class)) {
                if (part.getValue().getRole().equals(DateRole.ADOPTED)) {
                    compareToEvent(examination, part, held.get());
                }
            }
        }
    }

    private static void compareToEvent(Examination<Declaration> examination, Part<KeyDate> part, DateRange held) {
        DateRange adopted = part.getValue().getDate();
        Part<?> where = part.member(Names.DATE);
        if (adopted.isBefore(held)) {
            examination.report(ADOPTED_BEFORE_EVENT, where, where, Map.of("adopted", adopted, "held", held));
        } else if (isLongAfter(held, adopted)) {
            examination.report(ADOPTED_LONG_AFTER_EVENT, where, where, Map.of("adopted", adopted, "held", held));
        }
    }

    private static boolean isLongAfter(DateRange held, DateRange adopted) {
        return !held.isBackwards()
                && adopted.isAfter(held)
                && held.getEnd()
                        .lastDay()
                        .map(last -> last.plusYears(MOST_YEARS_TO_ADOPTION))
                        .flatMap(last -> adopted.getStart().firstDay().filter(first -> first.isAfter(last)))
                        .isPresent();
    }

    /** Reports all who signed too early at once: when so many did, usually one date of the declaration is wrong. */
    private static void signatures(Examination<Declaration> examination) {
        if (examination.subject().getSignatories().isEmpty()) {
            return;
        }
        List<KeyDate> dates = examination.subject().getDates();
        DateRole role = KeyDate.find(dates, DateRole.OPENED_FOR_SIGNATURE).isPresent()
                ? DateRole.OPENED_FOR_SIGNATURE
                : DateRole.ADOPTED;
        KeyDate.earliest(dates, role).ifPresent(limit -> reportEarlySignatures(examination, role, limit));
    }

    private static void reportEarlySignatures(Examination<Declaration> examination, DateRole role, DateRange limit) {
        List<Part<Signatory>> early = examination.parts(Signatory.class).stream()
                .filter(part -> StatementDates.isBefore(part.getValue().getSigned(), limit))
                .toList();
        if (!early.isEmpty()) {
            Part<Signatory> first = early.get(0);
            PartialDate signed = first.getValue().getSigned().orElseThrow();
            examination.report(
                    SIGNED_TOO_EARLY,
                    first.member(Names.SIGNED),
                    Map.of("count", early.size(), "signed", signed, "role", role, "limit", limit));
        }
    }
}

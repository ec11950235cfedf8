package org.rightsdeclarations.rule.date;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Signatory;

/** When things happened. Dates are compared as far as they are known: what may be right is not reported. */
public final class DateRules {
    /** The most years from an event to the adoption of its declaration that nobody wonders about. */
    private static final int MOST_YEARS_TO_ADOPTION = 1;

    /** The rules of the family. */
    public static final List<Rule<?>> ALL = List.of(
            rule("date.backwards", Subject.DATE_RANGE, Severity.ERROR, DateRules::backwards),
            rule("date.adopted-before-event", Subject.DECLARATION, Severity.ERROR, DateRules::adoptedBeforeEvent),
            rule(
                    "date.adopted-long-after-event",
                    Subject.DECLARATION,
                    Severity.WARNING,
                    DateRules::adoptedLongAfterEvent),
            rule("date.order", Subject.DECLARATION, Severity.WARNING, DateRules::order),
            rule("date.instrument-order", Subject.INSTRUMENT, Severity.WARNING, DateRules::orderOfInstrument),
            rule("date.role-twice", Subject.DECLARATION, Severity.WARNING, DateRules::roleTwice),
            rule("date.instrument-role-twice", Subject.INSTRUMENT, Severity.WARNING, DateRules::roleTwiceOfInstrument),
            rule("date.signed-too-early", Subject.DECLARATION, Severity.WARNING, DateRules::signedTooEarly));

    private DateRules() {}

    private static void backwards(Examination<DateRange> examination) {
        DateRange range = examination.subject();
        if (range.isBackwards()) {
            examination.report(examination.path(), Map.of("start", range.getStart(), "end", range.getEnd()));
        }
    }

    private static void adoptedBeforeEvent(Examination<Declaration> examination) {
        DateRange held = held(examination.subject());
        List<KeyDate> dates = examination.subject().getDates();
        for (int i = 0; held != null && i < dates.size(); i++) {
            KeyDate date = dates.get(i);
            if (date.getRole().equals(DateRole.ADOPTED) && date.getDate().isBefore(held)) {
                ValuePath where = pathOf(examination.path(), i);
                examination.report(where, where, Map.of("adopted", date.getDate(), "held", held));
            }
        }
    }

    private static @Nullable DateRange held(Declaration declaration) {
        return declaration.getEvent().flatMap(Event::getHeld).orElse(null);
    }

    private static void adoptedLongAfterEvent(Examination<Declaration> examination) {
        DateRange held = held(examination.subject());
        List<KeyDate> dates = examination.subject().getDates();
        for (int i = 0; held != null && i < dates.size(); i++) {
            KeyDate date = dates.get(i);
            if (date.getRole().equals(DateRole.ADOPTED) && isLongAfter(held, date.getDate())) {
                ValuePath where = pathOf(examination.path(), i);
                examination.report(where, where, Map.of("adopted", date.getDate(), "held", held));
            }
        }
    }

    private static boolean isLongAfter(DateRange held, DateRange adopted) {
        return !held.isBackwards()
                && adopted.isAfter(held)
                && adopted.getStart().firstDay().isAfter(held.getEnd().lastDay().plusYears(MOST_YEARS_TO_ADOPTION));
    }

    private static void order(Examination<Declaration> examination) {
        DateOrder.check(examination, examination.subject().getDates());
    }

    private static void orderOfInstrument(Examination<Instrument> examination) {
        DateOrder.check(examination, examination.subject().getDates());
    }

    private static void roleTwice(Examination<Declaration> examination) {
        DateOrder.checkRoles(examination, examination.subject().getDates());
    }

    private static void roleTwiceOfInstrument(Examination<Instrument> examination) {
        DateOrder.checkRoles(examination, examination.subject().getDates());
    }

    /** Reports all who signed too early at once: when so many did, usually one date of the declaration is wrong. */
    private static void signedTooEarly(Examination<Declaration> examination) {
        Declaration declaration = examination.subject();
        if (declaration.getSignatories().isEmpty()) {
            return;
        }
        List<KeyDate> dates = declaration.getDates();
        DateRole role = KeyDate.find(dates, DateRole.OPENED_FOR_SIGNATURE).isPresent()
                ? DateRole.OPENED_FOR_SIGNATURE
                : DateRole.ADOPTED;
        List<Signatory> entries = declaration.getSignatories().get().getEntries();
        KeyDate.earliest(dates, role).ifPresent(limit -> reportEarlySignatures(examination, entries, role, limit));
    }

    private static void reportEarlySignatures(
            Examination<Declaration> examination, List<Signatory> entries, DateRole role, DateRange limit) {
        int count = 0;
        int first = -1;
        for (int i = 0; i < entries.size(); i++) {
            PartialDate signed = entries.get(i).getSigned().orElse(null);
            if (signed != null && DateRange.of(signed).isBefore(limit)) {
                first = count++ == 0 ? i : first;
            }
        }
        if (first >= 0) {
            ValuePath entry =
                    examination.path().member("signatories").member("entries").item(first);
            PartialDate signed = entries.get(first).getSigned().orElseThrow();
            examination.report(
                    entry.member("signed"), Map.of("count", count, "signed", signed, "role", role, "limit", limit));
        }
    }

    /** Returns the path of one of the dates of a declaration or instrument. */
    static ValuePath pathOf(ValuePath owner, int date) {
        return owner.member("dates").item(date).member("date");
    }
}

package org.rightsdeclarations.rule.date;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.StatementKind;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Signatory;
import org.rightsdeclarations.world.UnilateralStatement;

/** When signatories made statements, and when they withdrew these or their signatures. */
final class StatementDates {
    /** What is said about a text that is there. Positions are explained, and objections made, before it is adopted. */
    private static final Set<StatementKind> ABOUT_THE_TEXT =
            Set.of(StatementKind.RESERVATION, StatementKind.INTERPRETATIVE_STATEMENT, StatementKind.UNDERSTANDING);

    static final Rule WITHDRAWN_BEFORE_SIGNED = rule("date.withdrawn-before-signed", Severity.WARNING);
    static final Rule WITHDRAWN_TOO_EARLY = rule("date.statement-withdrawn-too-early", Severity.WARNING);
    static final Rule STATEMENT_TOO_EARLY = rule("date.statement-too-early", Severity.WARNING);

    private StatementDates() {}

    /** Statements may be made between adoption and signature, but not before there is a text. */
    static void statements(Examination<Declaration> examination) {
        List<Part<UnilateralStatement>> statements = examination.parts(UnilateralStatement.class);
        if (!statements.isEmpty()) {
            List<KeyDate> dates = examination.subject().getDates();
            DateRole role = KeyDate.find(dates, DateRole.ADOPTED).isPresent()
                    ? DateRole.ADOPTED
                    : DateRole.OPENED_FOR_SIGNATURE;
            KeyDate.earliest(dates, role).ifPresent(limit -> reportEarly(examination, statements, role, limit));
        }
    }

    /**
     * Reports all at once, and nothing if signatures are too early as well: then one date of the declaration is wrong.
     */
    private static void reportEarly(
            Examination<Declaration> examination,
            List<Part<UnilateralStatement>> statements,
            DateRole role,
            DateRange limit) {
        List<Part<UnilateralStatement>> early = statements.stream()
                .filter(part -> ABOUT_THE_TEXT.contains(part.getValue().getKind())
                        && isBefore(part.getValue().getDate(), limit))
                .toList();
        boolean isAlsoSignedTooEarly = !early.isEmpty()
                && examination.parts(Signatory.class).stream()
                        .anyMatch(part -> isBefore(part.getValue().getSigned(), limit));
        if (!early.isEmpty() && !isAlsoSignedTooEarly) {
            Part<UnilateralStatement> first = early.get(0);
            PartialDate date = first.getValue().getDate().orElseThrow();
            examination.report(
                    STATEMENT_TOO_EARLY,
                    first.member(Names.DATE),
                    Map.of("count", early.size(), "date", date, "role", role, "limit", limit));
        }
    }

    static void withdrawnSignature(Examination<Signatory> examination) {
        if (!isBefore(
                examination.subject().getWithdrawn(), examination.subject().getSigned())) {
            return;
        }
        PartialDate withdrawn = examination.subject().getWithdrawn().orElseThrow();
        PartialDate signed = examination.subject().getSigned().orElseThrow();
        examination.report(
                WITHDRAWN_BEFORE_SIGNED,
                examination.part().member(Names.WITHDRAWN),
                Map.of("withdrawn", withdrawn, "signed", signed));
    }

    static void withdrawnStatement(Examination<UnilateralStatement> examination) {
        if (!isBefore(
                examination.subject().getWithdrawn(), examination.subject().getDate())) {
            return;
        }
        PartialDate withdrawn = examination.subject().getWithdrawn().orElseThrow();
        PartialDate date = examination.subject().getDate().orElseThrow();
        examination.report(
                WITHDRAWN_TOO_EARLY,
                examination.part().member(Names.WITHDRAWN),
                Map.of("withdrawn", withdrawn, "date", date));
    }

    private static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    static boolean isBefore(Optional<PartialDate> date, DateRange limit) {
        return date.isPresent() && DateRange.of(date.get()).isBefore(limit);
    }
}

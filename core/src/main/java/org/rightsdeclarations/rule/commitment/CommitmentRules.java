package org.rightsdeclarations.rule.commitment;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.EventReference;

/** What is promised, and whether it could be checked. */
public final class CommitmentRules {
    /** The rules of the family. */
    public static final List<Rule<?>> ALL = List.of(
            // A chapeau may well say it in words, so this is no more than a hint.
            rule("commitment.nobody", Subject.DECLARATION, Severity.INFO, CommitmentRules::nobody),
            rule("commitment.unverifiable", Subject.DECLARATION, Severity.INFO, CommitmentRules::unverifiable),
            rule("commitment.due-too-early", Subject.COMMITMENT, Severity.ERROR, CommitmentRules::dueTooEarly),
            rule("commitment.due-edition", Subject.COMMITMENT, Severity.ERROR, CommitmentRules::dueEdition),
            rule("commitment.reporting-edition", Subject.COMMITMENT, Severity.WARNING, CommitmentRules::reporting));

    private CommitmentRules() {}

    private static void nobody(Examination<Declaration> examination) {
        if (examination.subject().getAdopters().isEmpty()) {
            CommitmentCensus.report(
                    examination, commitment -> commitment.getActors().isEmpty());
        }
    }

    private static void unverifiable(Examination<Declaration> examination) {
        CommitmentCensus.report(examination, CommitmentRules::isUnverifiable);
    }

    private static boolean isUnverifiable(Commitment commitment) {
        return commitment.getActors().isEmpty()
                && commitment.getDue().isEmpty()
                && commitment.getMeasures().isEmpty()
                && commitment.getReporting().isEmpty();
    }

    private static void dueTooEarly(Examination<Commitment> examination) {
        Optional<Deadline> due = examination.subject().getDue();
        // What recurs may go on from before the declaration.
        if (due.isEmpty()
                || due.get().getDate().isEmpty()
                || due.get().getEvery().isPresent()) {
            return;
        }
        DateRange date = due.get().getDate().get();
        examination
                .declaration()
                .flatMap(Declaration::getOwnDate)
                .filter(date::isBefore)
                .ifPresent(own -> examination.report(
                        examination.path().member("due").member("date"), Map.of("due", date, "own", own)));
    }

    private static void dueEdition(Examination<Commitment> examination) {
        Optional<Deadline> due = examination.subject().getDue();
        if (due.isPresent()) {
            reportPastEdition(
                    examination, due.get().getEvent(), examination.path().member("due"));
        }
    }

    private static void reporting(Examination<Commitment> examination) {
        for (int i = 0; i < examination.subject().getReporting().size(); i++) {
            reportPastEdition(
                    examination,
                    examination.subject().getReporting().get(i).getEvent(),
                    examination.path().member("reporting").item(i));
        }
    }

    private static void reportPastEdition(
            Examination<Commitment> examination, Optional<EventReference> reference, ValuePath path) {
        if (reference.isEmpty() || examination.declaration().isEmpty()) {
            return;
        }
        Optional<Event> event = examination.declaration().get().getEvent();
        int edition = reference.get().getEdition().orElse(Integer.MAX_VALUE);
        int own = event.isEmpty() ? 0 : event.get().getEdition().orElse(0);
        if (edition <= own
                && event.isPresent()
                && event.get().getSeries().equals(Optional.of(reference.get().getSeries()))) {
            examination.report(
                    path.member("event").member("edition"),
                    Map.of(
                            "edition",
                            edition,
                            "own",
                            own,
                            "series",
                            reference.get().getSeries()));
        }
    }
}

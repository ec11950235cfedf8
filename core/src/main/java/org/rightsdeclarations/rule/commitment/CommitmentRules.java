package org.rightsdeclarations.rule.commitment;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Reporting;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.EventReference;

/** What is promised, and whether it could be checked. */
public final class CommitmentRules {
    /** No promise is due in more years. */
    private static final int FARTHEST = 50;

    private static final String COUNT = "count";

    // A chapeau may well say it in words, so this is no more than a hint.
    private static final Rule NOBODY = rule("commitment.nobody", Severity.INFO).oncePer(COUNT);
    private static final Rule UNVERIFIABLE =
            rule("commitment.unverifiable", Severity.INFO).oncePer(COUNT);
    private static final Rule DUE_TOO_EARLY = rule("commitment.due-too-early", Severity.ERROR);
    private static final Rule DUE_EDITION = rule("commitment.due-edition", Severity.ERROR);
    private static final Rule DUE_NOT_IN_TEXT = rule("commitment.due-not-in-text", Severity.INFO);
    private static final Rule REPORTING_EDITION = rule("commitment.reporting-edition", Severity.WARNING);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(Declaration.class, CommitmentRules::ofDeclaration, NOBODY, UNVERIFIABLE),
            Check.of(
                    Commitment.class,
                    CommitmentRules::ofCommitment,
                    DUE_TOO_EARLY,
                    DUE_EDITION,
                    DUE_NOT_IN_TEXT,
                    REPORTING_EDITION));

    private CommitmentRules() {}

    private static void ofDeclaration(Examination<Declaration> examination) {
        if (examination.subject().getAdopters().isEmpty()) {
            reportLacking(
                    NOBODY, examination, commitment -> commitment.getActors().isEmpty());
        }
        reportLacking(UNVERIFIABLE, examination, CommitmentRules::isUnverifiable);
    }

    private static boolean isUnverifiable(Commitment commitment) {
        return commitment.getActors().isEmpty()
                && commitment.getDue().isEmpty()
                && commitment.getMeasures().isEmpty()
                && commitment.getReporting().isEmpty();
    }

    /** Reports the commitments that lack something: the declaration if none has it, or else each of them. */
    private static void reportLacking(Rule rule, Examination<Declaration> examination, Predicate<Commitment> lacks) {
        List<Part<Commitment>> all = examination.parts(Commitment.class);
        List<Part<Commitment>> lacking = new ArrayList<>();
        for (Part<Commitment> part : all) {
            if (lacks.test(part.getValue())) {
                lacking.add(part);
            }
        }
        if (all.size() > 1 && lacking.size() == all.size()) {
            examination.report(rule, examination.part(), Map.of(COUNT, all.size()));
        } else {
            lacking.forEach(part -> examination.report(rule, part, Map.of(COUNT, 1)));
        }
    }

    private static void ofCommitment(Examination<Commitment> examination) {
        due(examination);
        reporting(examination);
    }

    private static void due(Examination<Commitment> examination) {
        Deadline due = examination.subject().getDue().orElse(null);
        if (due == null) {
            return;
        }
        Part<?> part = examination.part().member(Names.DUE);
        Declaration declaration = examination.declaration().orElse(null);
        DateRange own = declaration == null ? null : declaration.getOwnDate().orElse(null);
        DateRange date = due.getDate().orElse(null);
        // What recurs may go on from before the declaration.
        if (own != null && date != null && date.isBefore(own) && due.getEvery().isEmpty()) {
            examination.report(DUE_TOO_EARLY, part.member(Names.DATE), Map.of("due", date, "own", own));
        }
        reportPastEdition(DUE_EDITION, examination, due.getEvent(), part);
        if (own != null && date != null && due.getEvery().isEmpty()) {
            compareWithText(examination, date, own);
        }
    }

    /** Looks for the year among those that the text names, from that of the declaration on. */
    private static void compareWithText(Examination<Commitment> examination, DateRange due, DateRange own) {
        List<Integer> years =
                examination.subject().getText().map(YearsInText::of).orElseGet(Collections::emptySortedSet).stream()
                        .filter(year ->
                                IntStream.rangeClosed(year - FARTHEST, year).anyMatch(own::mayBeIn))
                        .toList();
        if (!years.isEmpty() && years.stream().noneMatch(due::mayBeIn)) {
            examination.report(
                    DUE_NOT_IN_TEXT,
                    examination.part().member(Names.DUE).member(Names.DATE),
                    Map.of("due", due, "years", years));
        }
    }

    private static void reporting(Examination<Commitment> examination) {
        for (Part<Reporting> part : examination.items(Names.REPORTING, Reporting.class)) {
            reportPastEdition(REPORTING_EDITION, examination, part.getValue().getEvent(), part);
        }
    }

    private static void reportPastEdition(
            Rule rule, Examination<Commitment> examination, Optional<EventReference> reference, Part<?> part) {
        Declaration declaration = examination.declaration().orElse(null);
        Optional<Event> event = declaration == null ? Optional.empty() : declaration.getEvent();
        if (reference.isEmpty() || event.isEmpty()) {
            return;
        }
        int edition = reference.get().getEdition().orElse(Integer.MAX_VALUE);
        int own = event.get().getEdition().orElse(0);
        if (edition <= own
                && event.get().getSeries().equals(Optional.of(reference.get().getSeries()))) {
            examination.report(
                    rule,
                    part.member(Names.EVENT).member(Names.EDITION),
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

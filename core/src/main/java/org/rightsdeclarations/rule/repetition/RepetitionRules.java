package org.rightsdeclarations.rule.repetition;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.rule.standard.PlaceNames;

/** Text that stands twice. */
public final class RepetitionRules {
    /** The rules of the family. */
    public static final List<Rule<?>> ALL = List.of(
            rule("repetition.block", Subject.DECLARATION, Severity.WARNING, RepetitionRules::block),
            rule("repetition.provision", Subject.DECLARATION, Severity.WARNING, RepetitionRules::provision));

    private RepetitionRules() {}

    private static List<Repetition> repetitions(Examination<Declaration> examination) {
        return examination.share(Found.class, whole -> new Found(Repetitions.in(whole.subject(), whole.path()))).all;
    }

    private static void block(Examination<Declaration> examination) {
        for (Repetition repetition : repetitions(examination)) {
            if (repetition.isBlock()) {
                examination.report(
                        repetition.first(),
                        Map.of(
                                "provisions", repetition.provisions(),
                                "first", PlaceNames.name(repetition.first()),
                                "last", PlaceNames.name(repetition.last()),
                                "original", PlaceNames.name(repetition.original()),
                                "originalLast", PlaceNames.name(repetition.originalLast())));
            }
        }
    }

    private static void provision(Examination<Declaration> examination) {
        for (Repetition repetition : repetitions(examination)) {
            if (!repetition.isBlock()) {
                examination.report(
                        repetition
                                .first()
                                .member("text")
                                .member(repetition.language().toString()),
                        Map.of("original", PlaceNames.name(repetition.original())));
            }
        }
    }

    private record Found(List<Repetition> all) {}
}

package org.rightsdeclarations.rule.standard;

import static org.rightsdeclarations.rule.standard.StandardRules.rule;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.rule.standard.node.Places;
import org.rightsdeclarations.rule.standard.repetition.Repetition;
import org.rightsdeclarations.rule.standard.repetition.Repetitions;

/** Text that stands twice. */
final class RepetitionRules {
    static final List<Rule<?>> ALL = List.of(
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
                                "first", Places.name(repetition.first()),
                                "last", Places.name(repetition.last()),
                                "original", Places.name(repetition.original()),
                                "originalLast", Places.name(repetition.originalLast())));
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
                        Map.of("original", Places.name(repetition.original())));
            }
        }
    }

    private record Found(List<Repetition> all) {}
}

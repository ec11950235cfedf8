package org.rightsdeclarations.rule.repetition;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;

/** Text that appears twice. */
public final class RepetitionRules {
    private static final Rule BLOCK = rule("repetition.block", Severity.WARNING);
    private static final Rule PROVISION = rule("repetition.provision", Severity.WARNING);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS =
            List.of(Check.of(Declaration.class, RepetitionRules::inspect, BLOCK, PROVISION));

    private RepetitionRules() {}

    private static void inspect(Examination<Declaration> examination) {
        for (Repetition repetition : Repetitions.in(examination.parts())) {
            Part<?> first = repetition.first();
            if (repetition.isBlock()) {
                examination.report(
                        BLOCK,
                        first,
                        Map.of(
                                "provisions", repetition.provisions(),
                                "first", first.getPlace(),
                                "last", repetition.last().getPlace(),
                                "original", repetition.original().getPlace(),
                                "originalLast", repetition.originalLast().getPlace()));
            } else {
                examination.report(
                        PROVISION,
                        first.member(Names.TEXT).member(repetition.language().toString()),
                        Map.of("original", repetition.original().getPlace()));
            }
        }
    }
}

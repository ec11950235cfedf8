package org.rightsdeclarations.rule.numbering;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;

/** How sections and provisions are numbered. */
public final class NumberingRules {
    /** The rules of the family. */
    public static final List<Rule<?>> ALL = List.of(
            of("numbering.gap", Severity.WARNING, Defect.GAP).inDraft(Severity.INFO),
            of("numbering.repeat", Severity.WARNING, Defect.REPEAT).inDraft(Severity.INFO),
            of("numbering.order", Severity.WARNING, Defect.ORDER).inDraft(Severity.INFO),
            of("numbering.mixed-styles", Severity.WARNING, Defect.MIXED_STYLES).inDraft(Severity.INFO),
            of("numbering.restart", Severity.WARNING, Defect.RESTART).inDraft(Severity.INFO),
            of("numbering.step", Severity.WARNING, Defect.STEP).inDraft(Severity.INFO),
            of("numbering.start", Severity.INFO, Defect.START));

    private NumberingRules() {}

    private static Rule<Declaration> of(String code, Severity severity, Defect defect) {
        return rule(code, Subject.DECLARATION, severity, NumberingCheck.of(defect));
    }
}

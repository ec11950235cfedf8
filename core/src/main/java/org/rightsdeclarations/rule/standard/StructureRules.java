package org.rightsdeclarations.rule.standard;

import static org.rightsdeclarations.rule.standard.StandardRules.rule;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;

/** How a declaration is put together. */
final class StructureRules {
    static final List<Rule<?>> ALL =
            List.of(rule("structure.empty-provision", Subject.PROVISION, Severity.ERROR, StructureRules::emptyProvision)
                    .inDraft(Severity.WARNING));

    private StructureRules() {}

    private static void emptyProvision(Examination<Provision> examination) {
        Provision provision = examination.subject();
        if (provision.getText().isEmpty()
                && provision.getHeading().isEmpty()
                && provision.getClauses().isEmpty()) {
            examination.report(examination.path(), Map.of());
        }
    }
}

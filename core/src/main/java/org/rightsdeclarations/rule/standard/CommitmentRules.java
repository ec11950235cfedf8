package org.rightsdeclarations.rule.standard;

import java.util.List;
import org.rightsdeclarations.rule.Rule;

/** What is promised, and whether it could be checked. */
final class CommitmentRules {
    static final List<Rule<?>> ALL = List.of();

    private CommitmentRules() {}
}

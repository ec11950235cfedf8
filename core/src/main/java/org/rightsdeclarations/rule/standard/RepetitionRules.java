package org.rightsdeclarations.rule.standard;

import java.util.List;
import org.rightsdeclarations.rule.Rule;

/** Text that stands twice. */
final class RepetitionRules {
    static final List<Rule<?>> ALL = List.of();

    private RepetitionRules() {}
}

package org.rightsdeclarations.rule.standard;

import java.util.List;
import org.rightsdeclarations.rule.Rule;

/** Characters that do not belong in a text. */
final class HygieneRules {
    static final List<Rule<?>> ALL = List.of();

    private HygieneRules() {}
}

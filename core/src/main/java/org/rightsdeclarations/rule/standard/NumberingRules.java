package org.rightsdeclarations.rule.standard;

import java.util.List;
import org.rightsdeclarations.rule.Rule;

/** How sections and provisions are numbered. */
final class NumberingRules {
    static final List<Rule<?>> ALL = List.of();

    private NumberingRules() {}
}

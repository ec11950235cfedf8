package org.rightsdeclarations.rule.standard;

import java.util.List;
import org.rightsdeclarations.rule.Rule;

/** When things happened. */
final class DateRules {
    static final List<Rule<?>> ALL = List.of();

    private DateRules() {}
}

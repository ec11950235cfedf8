package org.rightsdeclarations.rule.standard;

import java.util.List;
import org.rightsdeclarations.rule.Rule;

/** What a declaration says about anniversaries. */
final class AnniversaryRules {
    static final List<Rule<?>> ALL = List.of();

    private AnniversaryRules() {}
}

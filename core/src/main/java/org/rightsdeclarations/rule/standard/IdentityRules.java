package org.rightsdeclarations.rule.standard;

import java.util.List;
import org.rightsdeclarations.rule.Rule;

/** What a declaration and its parties are known by. */
final class IdentityRules {
    static final List<Rule<?>> ALL = List.of();

    private IdentityRules() {}
}

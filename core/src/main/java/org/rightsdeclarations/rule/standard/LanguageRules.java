package org.rightsdeclarations.rule.standard;

import java.util.List;
import org.rightsdeclarations.rule.Rule;

/** The languages of a declaration. */
final class LanguageRules {
    static final List<Rule<?>> ALL = List.of();

    private LanguageRules() {}
}

package org.rightsdeclarations.rule.numbering.label;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.numbering.omission.Gap;

/**
 * One thing that is wrong with the labels of a list.
 *
 * @param rule the rule that is broken
 * @param node the place in the list of the node whose label shows it, from 0
 * @param arguments the arguments of the message
 * @param gap the numbers that are left out before the node; null if something else is wrong
 */
public record LabelFinding(
        Rule rule,
        int node,
        Map<String, ?> arguments,
        @Nullable Gap gap) {
    /** Creates a finding that is no gap. */
    public LabelFinding(Rule rule, int node, Map<String, ?> arguments) {
        this(rule, node, arguments, null);
    }
}

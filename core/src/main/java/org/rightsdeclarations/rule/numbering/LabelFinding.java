package org.rightsdeclarations.rule.numbering;

import java.util.Map;
import org.rightsdeclarations.rule.Rule;

/**
 * One thing that is wrong with the labels of a list.
 *
 * @param rule the rule that is broken
 * @param node the place in the list of the node whose label shows it, from 0
 * @param arguments the arguments of the message
 */
record LabelFinding(Rule rule, int node, Map<String, ?> arguments) {}

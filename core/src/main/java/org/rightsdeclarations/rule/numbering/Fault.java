package org.rightsdeclarations.rule.numbering;

import java.util.Map;

/**
 * One thing that is wrong with the labels of a list.
 *
 * @param defect what is wrong
 * @param node the place in the list of the node whose label shows it, from 0
 * @param arguments the arguments of the message
 */
record Fault(Defect defect, int node, Map<String, ?> arguments) {}

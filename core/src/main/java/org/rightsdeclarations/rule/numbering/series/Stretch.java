package org.rightsdeclarations.rule.numbering.series;

import org.rightsdeclarations.numeral.Numeral.Style;

/**
 * The numbers of a list that count with its first one.
 *
 * @param series what comes before each of them
 * @param style how they are written
 * @param first the number that the list begins with
 * @param firstNode the place in the list of the node that has it, from 0
 * @param greatest the greatest of the numbers
 * @param greatestNode the place in the list of the node that has it, from 0
 */
public record Stretch(String series, Style style, int first, int firstNode, int greatest, int greatestNode) {}

package org.rightsdeclarations.rule.numbering.omission;

import java.util.List;

/**
 * Numbers of a list that are left out in one place.
 *
 * @param series what they count together with
 * @param first the place in the list of the first node that counts with them, from 0
 * @param lower the place in the list of the node before them, from 0
 * @param missing the first and the last of them as the list would print them
 */
public record Gap(CountedTogether series, int first, int lower, List<MissingLabel> missing) {}

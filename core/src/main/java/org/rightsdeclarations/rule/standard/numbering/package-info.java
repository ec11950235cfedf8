/**
 * Finds what is wrong with the labels of a list. Start with
 * {@link org.rightsdeclarations.rule.standard.numbering.NumberingCheck}.
 *
 * <p>A list goes through here in four steps. {@code RegularLists} and {@code RegularList} read the many lists that
 * count properly, at little cost. What is left is parted into series of labels that count together ({@code Series}:
 * {@code Chapter I} does not count with {@code Article 1}, nor {@code 1.1} with {@code 2.1}); each label is read as the
 * number that fits its neighbours ({@code Readings}); and the numbers are compared ({@code Sequence}, {@code Segment}).
 */
@NullMarked
package org.rightsdeclarations.rule.standard.numbering;

import org.jspecify.annotations.NullMarked;

package org.rightsdeclarations.rule.anniversary;

import java.util.Set;

/**
 * Another ordinal that the words at an address say of a listed origin.
 *
 * @param stated the first of the ordinals that the words say
 * @param names what the origin is called there: the ids of instruments, and folded titles
 */
record OtherOrdinal(int stated, Set<String> names) {}

package org.rightsdeclarations.rule.anniversary;

import java.util.Set;
import org.rightsdeclarations.rule.anniversary.text.Subjects;

/**
 * Another ordinal that the words at an address say of a listed origin.
 *
 * @param stated the first of the ordinals that the words say
 * @param names what the origin is called there: the {@linkplain Subjects#name names} of instruments, and folded titles
 */
record OtherOrdinal(int stated, Set<String> names) {}

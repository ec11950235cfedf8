package org.rightsdeclarations.rule.anniversary;

import java.util.Optional;
import org.rightsdeclarations.description.Part;

/**
 * An anniversary of something that a text names, with an ordinal that no listed anniversary has.
 *
 * @param where the text
 * @param ordinal the ordinal
 * @param subject what it is of, as printed
 * @param otherYear the other year in which it falls; empty unless the catalogue is certain
 */
record UnlistedMention(Part<?> where, int ordinal, String subject, Optional<OtherYear> otherYear) {}

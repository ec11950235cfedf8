package org.rightsdeclarations.rule.anniversary;

import java.util.Optional;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.anniversary.text.OtherYear;

/**
 * An anniversary of something that a text names, with an ordinal that no listed anniversary has.
 *
 * @param where the text
 * @param ordinal the ordinal
 * @param subject what it is of, as printed
 * @param listed the listed anniversary that is of the same thing and certainly means this one; empty if there is none
 * @param otherYear the other year in which it falls; empty unless the catalogue is certain
 */
record UnlistedMention(
        Part<?> where,
        int ordinal,
        String subject,
        Optional<Part<Anniversary>> listed,
        Optional<OtherYear> otherYear) {}

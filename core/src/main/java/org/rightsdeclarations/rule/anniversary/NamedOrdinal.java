package org.rightsdeclarations.rule.anniversary;

import org.rightsdeclarations.rule.anniversary.text.Subjects;

/**
 * An anniversary, as far as mentions can be compared.
 *
 * @param name the {@linkplain Subjects#name name} of an instrument, or a folded subject
 * @param ordinal which anniversary it is
 */
record NamedOrdinal(String name, int ordinal) implements Comparable<NamedOrdinal> {
    @Override
    public int compareTo(NamedOrdinal other) {
        int order = name.compareTo(other.name);
        return order != 0 ? order : Integer.compare(ordinal, other.ordinal);
    }
}

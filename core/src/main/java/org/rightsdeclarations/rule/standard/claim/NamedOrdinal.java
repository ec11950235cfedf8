package org.rightsdeclarations.rule.standard.claim;

/**
 * An anniversary, as far as claims can be compared.
 *
 * @param name the id of an instrument, or a folded subject
 * @param ordinal the how-manieth it is
 */
record NamedOrdinal(Object name, int ordinal) {}

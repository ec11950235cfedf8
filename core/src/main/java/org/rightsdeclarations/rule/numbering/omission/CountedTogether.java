package org.rightsdeclarations.rule.numbering.omission;

/** What all numbers have in common that count together, and no others: known by its identity. */
public final class CountedTogether {}

package org.rightsdeclarations.rule.numbering;

/** What all numbers have in common that count together, and no others: known by its identity. */
final class CountedTogether {}

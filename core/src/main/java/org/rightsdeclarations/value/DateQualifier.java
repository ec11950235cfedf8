package org.rightsdeclarations.value;

/**
 * How far a date is known beyond what is written of it, in the notation of ISO 8601-2:2019 (EDTF).
 *
 * <p>The constants are in the order in which dates are listed that are written alike.
 */
public enum DateQualifier {
    /** The date that is written, or any earlier one: {@code [..1998]}. "Before 1998" is {@code [..1997]}. */
    OR_EARLIER("[..", "]", false, true),

    /** The date that is written, and no other: {@code 1998}. */
    EXACT("", "", true, true),

    /** A date near the one that is written, and nobody says how near: {@code 1998~}. */
    ABOUT("", "~", false, false),

    /** The date that is written, or any later one: {@code [1998..]}. "After 1998" is {@code [1999..]}. */
    OR_LATER("[", "..]", true, false);

    /** What is written before the date. */
    final String prefix;

    /** What is written after the date. */
    final String suffix;

    /** Whether it is certainly not before the first day that is written. */
    final boolean hasFirst;

    /** Whether it is certainly not after the last day that is written. */
    final boolean hasLast;

    DateQualifier(String prefix, String suffix, boolean hasFirst, boolean hasLast) {
        this.prefix = prefix;
        this.suffix = suffix;
        this.hasFirst = hasFirst;
        this.hasLast = hasLast;
    }
}

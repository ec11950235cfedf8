package org.rightsdeclarations.rule.numbering;

/** What can be wrong with the labels of one list. */
public enum Defect {
    /** Numbers are left out. */
    GAP,
    /** A number is used again. */
    REPEAT,
    /** A number stands before a smaller one. */
    ORDER,
    /** Labels of one list count in different ways. */
    MIXED_STYLES,
    /** The list begins to count again. */
    RESTART,
    /** The list counts in steps, such as odd numbers only. */
    STEP,
    /** The list begins with another number than 1. */
    START
}

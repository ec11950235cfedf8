package org.rightsdeclarations.rule.numbering.label;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Rule;

/** What can be wrong with the labels of one list. */
public final class ListRules {
    /** Numbers are left out. */
    public static final Rule GAP = rule("numbering.gap", Severity.WARNING).inDraft(Severity.INFO);

    /** A number is used again. */
    public static final Rule REPEAT = rule("numbering.repeat", Severity.WARNING).inDraft(Severity.INFO);

    /** A number comes before a smaller one. */
    public static final Rule ORDER = rule("numbering.order", Severity.WARNING).inDraft(Severity.INFO);

    /** Labels of one list count in different ways. */
    public static final Rule MIXED_STYLES = rule("numbering.mixed-styles", Severity.INFO);

    /** The list begins to count again. */
    public static final Rule RESTART =
            rule("numbering.restart", Severity.WARNING).inDraft(Severity.INFO);

    /** A list inside a list stands beside what it belongs to. */
    public static final Rule FLATTENED =
            rule("numbering.flattened", Severity.WARNING).inDraft(Severity.INFO);

    /** Letters stand for digits. */
    public static final Rule MISREAD = rule("numbering.misread", Severity.WARNING);

    /** A label that cannot be read as a number is printed twice. */
    public static final Rule SAME_LABEL =
            rule("numbering.same-label", Severity.WARNING).inDraft(Severity.INFO);

    /** A label is not printed like the others. */
    public static final Rule UNEVEN = rule("numbering.uneven-label", Severity.INFO);

    /** The list counts in steps, such as odd numbers only. */
    public static final Rule STEP = rule("numbering.step", Severity.INFO);

    private ListRules() {}
}

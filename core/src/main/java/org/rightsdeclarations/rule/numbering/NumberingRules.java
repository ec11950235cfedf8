package org.rightsdeclarations.rule.numbering;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;

/** How sections and provisions are numbered. */
public final class NumberingRules {
    /** Numbers are left out. */
    static final Rule GAP = rule("numbering.gap", Severity.WARNING).inDraft(Severity.INFO);

    /** Numbers are left out in many places. */
    static final Rule SELECTION = rule("numbering.selection", Severity.INFO);

    /** The label that is missing stands inside the text before. */
    static final Rule RUN_IN = rule("numbering.run-in", Severity.WARNING);

    /** A number is used again. */
    static final Rule REPEAT = rule("numbering.repeat", Severity.WARNING).inDraft(Severity.INFO);

    /** A number comes before a smaller one. */
    static final Rule ORDER = rule("numbering.order", Severity.WARNING).inDraft(Severity.INFO);

    /** Labels of one list count in different ways. */
    static final Rule MIXED_STYLES = rule("numbering.mixed-styles", Severity.INFO);

    /** The list begins to count again. */
    static final Rule RESTART = rule("numbering.restart", Severity.WARNING).inDraft(Severity.INFO);

    /** A list inside a list stands beside what it belongs to. */
    static final Rule FLATTENED = rule("numbering.flattened", Severity.WARNING).inDraft(Severity.INFO);

    /** Letters stand for digits. */
    static final Rule MISREAD = rule("numbering.misread", Severity.WARNING);

    /** A label that cannot be read as a number is printed twice. */
    static final Rule SAME_LABEL =
            rule("numbering.same-label", Severity.WARNING).inDraft(Severity.INFO);

    /** The list counts in steps, such as odd numbers only. */
    static final Rule STEP = rule("numbering.step", Severity.WARNING).inDraft(Severity.INFO);

    /** The list begins with another number than 1. */
    static final Rule START = rule("numbering.start", Severity.INFO);

    /** The languages of a label count differently. */
    static final Rule LANGUAGES = rule("numbering.languages", Severity.WARNING).inDraft(Severity.INFO);

    /** The label counts otherwise than the number that is stated. */
    static final Rule STATED = rule("numbering.stated", Severity.WARNING).inDraft(Severity.INFO);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(
                    Declaration.class,
                    NumberingCheck::inspect,
                    GAP,
                    SELECTION,
                    RUN_IN,
                    REPEAT,
                    ORDER,
                    MIXED_STYLES,
                    RESTART,
                    FLATTENED,
                    MISREAD,
                    SAME_LABEL,
                    STEP,
                    START,
                    LANGUAGES),
            Check.of(Node.class, NumberingRules::stated, STATED).where(Agreement::contradictsStated));

    private NumberingRules() {}

    private static void stated(Examination<Node> examination) {
        Node node = examination.subject();
        examination.report(
                STATED,
                examination.part().member(Names.NUMBER),
                Map.of(
                        "label", node.getLabel().orElseThrow().in(Locale.ENGLISH),
                        "number", node.getNumber().orElseThrow()));
    }
}

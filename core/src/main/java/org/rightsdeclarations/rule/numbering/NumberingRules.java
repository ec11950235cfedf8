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
import org.rightsdeclarations.rule.numbering.label.Agreement;
import org.rightsdeclarations.rule.numbering.label.ListRules;

/** How sections and provisions are numbered. */
public final class NumberingRules {
    /** Numbers are left out in many places. */
    static final Rule SELECTION = rule("numbering.selection", Severity.INFO);

    /** Numbers are left out of an amended numbering. */
    static final Rule REPEALED = rule("numbering.repealed", Severity.INFO);

    /** The label that is missing stands inside the text before. */
    static final Rule RUN_IN = rule("numbering.run-in", Severity.WARNING);

    /** The list begins with another number than 1. */
    static final Rule START = rule("numbering.start", Severity.INFO);

    /** The list begins with a number that the one before has already. */
    static final Rule OVERLAP = rule("numbering.overlap", Severity.WARNING).inDraft(Severity.INFO);

    /** A provision stands twice, in two wordings. */
    static final Rule WORDINGS = rule("numbering.wordings", Severity.INFO).oncePer("cause");

    /** Labels stand in the words. */
    static final Rule UNLABELLED = rule("numbering.unlabelled", Severity.INFO).oncePer("cause");

    /** The languages of a label count differently. */
    static final Rule LANGUAGES = rule("numbering.languages", Severity.WARNING).inDraft(Severity.INFO);

    /** The label counts otherwise than the number that is stated. */
    static final Rule STATED = rule("numbering.stated", Severity.WARNING).inDraft(Severity.INFO);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(
                    Declaration.class,
                    NumberingCheck::inspect,
                    ListRules.GAP,
                    SELECTION,
                    REPEALED,
                    RUN_IN,
                    ListRules.REPEAT,
                    ListRules.ORDER,
                    ListRules.MIXED_STYLES,
                    ListRules.RESTART,
                    ListRules.FLATTENED,
                    ListRules.MISREAD,
                    ListRules.SAME_LABEL,
                    ListRules.UNEVEN,
                    ListRules.STEP,
                    START,
                    OVERLAP,
                    WORDINGS,
                    LANGUAGES),
            Check.of(Declaration.class, NumberedWords::inspect, UNLABELLED),
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

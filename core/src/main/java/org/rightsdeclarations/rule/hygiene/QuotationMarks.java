package org.rightsdeclarations.rule.hygiene;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.characters.GarbledText;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Rule;

/** Quotation marks without their other half, or with that of another pair. */
final class QuotationMarks {
    private static final Rule UNPAIRED = rule("hygiene.quotes", Severity.WARNING);
    private static final Rule UNLIKE = HygieneRules.oncePerLanguage("hygiene.unlike-quotes", Severity.INFO);

    static final List<Rule> RULES = List.of(UNPAIRED, UNLIKE);

    private QuotationMarks() {}

    /** Looks at a text with quotation marks. */
    static void inspect(Examination<Passage> examination) {
        Passage passage = examination.subject();
        Quotes.find(passage.text(), passage.language()).ifPresent(found -> report(examination, found));
    }

    private static void report(Examination<Passage> examination, Quotes.Fault fault) {
        String text = examination.subject().text();
        String mark = text.substring(fault.mark(), fault.mark() + 1);
        int position = text.codePointCount(0, fault.mark()) + 1;
        if (fault.isPaired()) {
            String other = text.substring(fault.other(), fault.other() + 1);
            String language = examination.subject().language().toString();
            examination.report(
                    UNLIKE,
                    examination.part(),
                    Map.of("mark", mark, "position", position, "other", other, "language", language));
        } else if (!GarbledText.isHalf(text, fault.mark()) && !LongQuotation.holds(examination, fault.mark())) {
            examination.report(UNPAIRED, examination.part(), Map.of("mark", mark, "position", position));
        }
    }
}

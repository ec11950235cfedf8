package org.rightsdeclarations.rule.hygiene;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.rightsdeclarations.characters.NormalForm;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.rule.Trait;

/** Characters that do not belong in a text. */
public final class HygieneRules {
    /** The rules of the family. */
    public static final List<Rule<?>> ALL = List.of(
            ruleOf("hygiene.control", Severity.ERROR, Trait.CONTROL, HygieneRules::control),
            ruleOf("hygiene.bidi", Severity.ERROR, Trait.BIDI, HygieneRules::bidi),
            ruleOf("hygiene.replacement", Severity.WARNING, Trait.REPLACEMENT, HygieneRules::replacement),
            ruleOf("hygiene.unknown-character", Severity.WARNING, Trait.UNKNOWN, HygieneRules::unknownCharacter),
            ruleOf("hygiene.not-nfc", Severity.WARNING, Trait.COMPOSABLE, HygieneRules::notNfc),
            ruleOf("hygiene.line-break", Severity.WARNING, Trait.LINE_BREAK, HygieneRules::lineBreak),
            ruleOf("hygiene.quotes", Severity.WARNING, Trait.QUOTE, HygieneRules::quotes),
            ruleOf("hygiene.placeholder", Severity.WARNING, Trait.FILLER, HygieneRules::placeholder)
                    .inDraft(Severity.INFO),
            ruleOf("hygiene.leading-blank", Severity.INFO, Trait.LEADING_BLANK, HygieneRules::beginsWithBlank),
            ruleOf("hygiene.trailing-blank", Severity.INFO, Trait.TRAILING_BLANK, HygieneRules::endsWithBlank),
            ruleOf("hygiene.soft-hyphen", Severity.INFO, Trait.SOFT_HYPHEN, HygieneRules::softHyphen));

    private HygieneRules() {}

    /** Returns a rule that looks only at texts with the trait. */
    private static Rule<Passage> ruleOf(String code, Severity severity, Trait trait, Check<Passage> check) {
        return rule(code, Subject.PASSAGE, severity, check).where(passage -> passage.has(trait));
    }

    private static void control(Examination<Passage> examination) {
        reportAll(examination, c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
    }

    private static void lineBreak(Examination<Passage> examination) {
        reportAll(examination, c -> c == '\r' || c == '\u2028' || c == '\u2029');
    }

    private static void replacement(Examination<Passage> examination) {
        reportAll(examination, c -> c == '\uFFFD');
    }

    private static void softHyphen(Examination<Passage> examination) {
        reportAll(examination, c -> c == '\u00AD');
    }

    private static void unknownCharacter(Examination<Passage> examination) {
        reportAll(
                examination,
                c -> Character.getType(c) == Character.UNASSIGNED || Character.getType(c) == Character.PRIVATE_USE);
    }

    private static void bidi(Examination<Passage> examination) {
        reportAt(examination, BidiPairs.findUnpaired(examination.subject().text()));
    }

    private static void notNfc(Examination<Passage> examination) {
        reportAt(examination, NormalForm.findOther(examination.subject().text()));
    }

    private static void quotes(Examination<Passage> examination) {
        Passage passage = examination.subject();
        OptionalInt found = Quotes.findUnpaired(passage.text(), passage.language());
        if (found.isPresent()) {
            Map<String, ?> arguments = Map.of(
                    "mark",
                    Character.toString(passage.text().charAt(found.getAsInt())),
                    "position",
                    position(passage, found.getAsInt()));
            examination.report(examination.path(), arguments);
        }
    }

    private static void placeholder(Examination<Passage> examination) {
        Passage passage = examination.subject();
        Placeholder.find(passage.text(), passage.language())
                .ifPresent(found -> examination.report(examination.path(), Map.of("placeholder", found)));
    }

    private static void beginsWithBlank(Examination<Passage> examination) {
        reportAt(examination, OptionalInt.of(0));
    }

    private static void endsWithBlank(Examination<Passage> examination) {
        reportAt(examination, OptionalInt.of(examination.subject().text().length() - 1));
    }

    /** Reports the first of some characters, and how many there are. */
    private static void reportAll(Examination<Passage> examination, IntPredicate wanted) {
        Passage passage = examination.subject();
        String text = passage.text();
        int first = -1;
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (wanted.test(text.codePointAt(i))) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (count > 0) {
            Map<String, ?> arguments = Map.of(
                    "character", name(text.codePointAt(first)), "position", position(passage, first), "count", count);
            examination.report(examination.path(), arguments);
        }
    }

    private static void reportAt(Examination<Passage> examination, OptionalInt index) {
        if (index.isPresent()) {
            Passage passage = examination.subject();
            int character = passage.text().codePointAt(index.getAsInt());
            examination.report(
                    examination.path(),
                    Map.of("character", name(character), "position", position(passage, index.getAsInt())));
        }
    }

    private static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** Counts characters as people do, from 1. */
    private static int position(Passage passage, int index) {
        return passage.text().codePointCount(0, index) + 1;
    }
}

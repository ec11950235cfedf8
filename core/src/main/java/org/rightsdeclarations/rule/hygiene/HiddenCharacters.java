package org.rightsdeclarations.rule.hygiene;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.characters.Invisible;
import org.rightsdeclarations.characters.NormalForm;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.term.Term;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Identifier;

/**
 * What nobody sees in texts, labels, words of vocabularies and identifiers, and letters of labels that look like those
 * of another alphabet. An IRI refuses what nobody sees.
 */
final class HiddenCharacters {
    /** The argument that is the same where one program wrote one character into the texts of one language. */
    private static final String CAUSE = "cause";

    static final Rule INVISIBLE = rule("hygiene.invisible", Severity.WARNING).oncePer(CAUSE);

    static final Rule REPLACEMENT = HygieneRules.oncePerLanguage("hygiene.replacement", Severity.WARNING);
    static final Rule NOT_NFC = HygieneRules.oncePerLanguage("hygiene.not-nfc", Severity.WARNING);
    static final Rule LOOK_ALIKE = HygieneRules.oncePerLanguage("hygiene.look-alike", Severity.WARNING);
    static final Rule SOFT_HYPHEN = HygieneRules.oncePerLanguage("hygiene.soft-hyphen", Severity.INFO);

    static final Check<Label> IN_LABELS = Check.of(
                    Label.class, HiddenCharacters::label, INVISIBLE, REPLACEMENT, NOT_NFC, LOOK_ALIKE, SOFT_HYPHEN)
            .where(HiddenCharacters::isSuspicious);

    /** Stands for all languages, where a label is the same in each. */
    private static final String ALL = "*";

    static final Check<Term> IN_TERMS =
            Check.of(Term.class, HiddenCharacters::term, INVISIBLE).where(term -> isSuspicious(term.value()));

    static final Check<Identifier> IN_IDENTIFIERS = Check.of(Identifier.class, HiddenCharacters::identifier, INVISIBLE);

    private HiddenCharacters() {}

    private static boolean isSuspicious(Label label) {
        Optional<LocalizedText> words = label.getWords();
        if (words.isEmpty()) {
            return isSuspicious(label.in(Locale.ROOT));
        }
        for (String printed : words.get().asMap().values()) {
            if (isSuspicious(printed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuspicious(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 0x300 || c == '\u00AD') {
                return true;
            }
        }
        return false;
    }

    private static void label(Examination<Label> examination) {
        Label label = examination.subject();
        label.getWords()
                .ifPresentOrElse(
                        words -> words.forEach((language, printed) -> {
                            Part<?> where = examination.part().member(language.toString());
                            line(printed, language.toString(), examination, where);
                            printed(printed, language.toString(), examination, where);
                        }),
                        () -> {
                            String printed = label.in(Locale.ROOT);
                            line(printed, ALL, examination, examination.part());
                            printed(printed, ALL, examination, examination.part());
                        });
    }

    /** Looks for what belongs in no text, and in no label either. */
    private static void printed(String printed, String language, Examination<Label> examination, Part<?> where) {
        report(REPLACEMENT, printed, printed.indexOf('\uFFFD'), language, examination, where);
        report(SOFT_HYPHEN, printed, printed.indexOf('\u00AD'), language, examination, where);
        report(NOT_NFC, printed, NormalForm.findOther(printed).orElse(-1), language, examination, where);
        int alike = Letters.findLookAlikeInWord(printed).orElse(-1);
        if (alike >= 0) {
            examination.report(LOOK_ALIKE, where, HygieneRules.ofLetter(printed, alike, language));
        }
    }

    private static void report(
            Rule rule, String printed, int index, String language, Examination<Label> examination, Part<?> where) {
        if (index >= 0) {
            int character = printed.codePointAt(index);
            long count = printed.codePoints().filter(c -> c == character).count();
            examination.report(
                    rule,
                    where,
                    Map.of(
                            "character",
                            HygieneRules.name(printed, index),
                            "position",
                            printed.codePointCount(0, index) + 1,
                            "count",
                            count,
                            "language",
                            language));
        }
    }

    private static void term(Examination<Term> examination) {
        name(examination.subject().value(), examination, examination.part());
    }

    private static void identifier(Examination<Identifier> examination) {
        String value = examination.subject().getValue();
        if (isSuspicious(value)) {
            name(value, examination, examination.part().member(Names.VALUE));
        }
    }

    /** What programs compare is in no language: each place is told. */
    private static void name(String name, Examination<?> examination, Part<?> where) {
        line(name, where.getPointer(), examination, where);
    }

    /** In one line, nothing needs to change the direction of what follows. */
    private static void line(String line, String language, Examination<?> examination, Part<?> where) {
        for (int i = 0; i < line.length(); i++) {
            if (Invisible.isDirection(line.charAt(i))) {
                int count = (int) line.chars().filter(Invisible::isDirection).count();
                report(line, new Invisible.Idle(i, count), language, examination, where);
                return;
            }
        }
        Invisible.findIdle(line, 0, line.length())
                .ifPresent(found -> report(line, found, language, examination, where));
    }

    static void report(String text, Invisible.Idle found, String language, Examination<?> examination, Part<?> where) {
        String character = Unicode.describe(text.codePointAt(found.index()));
        examination.report(
                INVISIBLE,
                where,
                Map.of(
                        "character",
                        character,
                        "position",
                        text.codePointCount(0, found.index()) + 1,
                        "count",
                        found.count(),
                        CAUSE,
                        language + ' ' + character));
    }
}

package org.rightsdeclarations.rule.hygiene;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.rightsdeclarations.characters.GarbledText;
import org.rightsdeclarations.characters.NormalForm;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Trait;

/** Characters that do not belong in a text. */
public final class HygieneRules {
    private static final String LANGUAGE = "language";
    private static final String POSITION = "position";
    private static final int SHOWN = 12;

    /** A trait that a text may have, the rule about it, and what looks closer. */
    private record Concern(Trait trait, Rule rule, BiConsumer<Rule, Examination<Passage>> inspection) {}

    /** One reference for several concerns: each one costs at the start of a program. */
    private static final BiConsumer<Rule, Examination<Passage>> TRACES = HygieneRules::traces;

    private static final List<Concern> CONCERNS = List.of(
            all(
                    Trait.CONTROL,
                    oncePerLanguage("hygiene.control", Severity.ERROR),
                    c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r'),
            first(Trait.BIDI, rule("hygiene.bidi", Severity.ERROR), passage -> BidiPairs.findUnpaired(passage.text())),
            new Concern(Trait.BIDI, rule("hygiene.override", Severity.ERROR), HygieneRules::override),
            new Concern(Trait.INVISIBLE, HiddenCharacters.INVISIBLE, HygieneRules::invisible),
            all(Trait.REPLACEMENT, HiddenCharacters.REPLACEMENT, c -> c == '\uFFFD'),
            all(
                    Trait.UNKNOWN,
                    oncePerLanguage("hygiene.unknown-character", Severity.WARNING),
                    c -> Unicode.type(c) == Character.PRIVATE_USE || !Unicode.isAssigned(c)),
            first(Trait.COMPOSABLE, HiddenCharacters.NOT_NFC, passage -> NormalForm.findOther(passage.text())),
            all(
                    Trait.LINE_BREAK,
                    oncePerLanguage("hygiene.line-break", Severity.WARNING),
                    c -> c == '\r' || c == '\u2028' || c == '\u2029'),
            new Concern(Trait.GARBLED, oncePerLanguage("hygiene.mojibake", Severity.WARNING), TRACES),
            new Concern(Trait.MARKUP, oncePerLanguage("hygiene.markup", Severity.WARNING), TRACES),
            new Concern(Trait.MIXED_LETTERS, oncePerLanguage("hygiene.look-alike", Severity.WARNING), TRACES),
            new Concern(Trait.FINAL_LETTER, oncePerLanguage("hygiene.reversed", Severity.WARNING), TRACES),
            new Concern(Trait.QUOTE, rule("hygiene.quotes", Severity.WARNING), HygieneRules::quotes),
            new Concern(
                    Trait.FILLER,
                    rule("hygiene.placeholder", Severity.WARNING).inDraft(Severity.INFO),
                    HygieneRules::placeholder),
            first(
                    Trait.LEADING_BLANK,
                    oncePerLanguage("hygiene.leading-blank", Severity.INFO),
                    passage -> OptionalInt.of(0)),
            first(
                    Trait.TRAILING_BLANK,
                    oncePerLanguage("hygiene.trailing-blank", Severity.INFO),
                    passage -> OptionalInt.of(passage.text().length() - 1)),
            all(Trait.SOFT_HYPHEN, HiddenCharacters.SOFT_HYPHEN, c -> c == '\u00AD'));

    private static final Trait[] TRAITS = CONCERNS.stream().map(Concern::trait).toArray(Trait[]::new);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(
                            Passage.class,
                            HygieneRules::inspect,
                            CONCERNS.stream().map(Concern::rule).toArray(Rule[]::new))
                    .where(passage -> passage.hasAny(TRAITS)),
            HiddenCharacters.IN_LABELS,
            HiddenCharacters.IN_TERMS,
            HiddenCharacters.IN_IDENTIFIERS);

    private HygieneRules() {}

    /** Returns a rule about what comes from the program or keyboard with which texts in one language were written. */
    static Rule oncePerLanguage(String code, Severity severity) {
        return rule(code, severity).oncePer(LANGUAGE);
    }

    private static Concern all(Trait trait, Rule rule, IntPredicate wanted) {
        return new Concern(trait, rule, (broken, examination) -> reportAll(broken, examination, wanted));
    }

    private static Concern first(Trait trait, Rule rule, Function<Passage, OptionalInt> index) {
        return new Concern(
                trait,
                rule,
                (broken, examination) -> reportAt(broken, examination, index.apply(examination.subject())));
    }

    private static void inspect(Examination<Passage> examination) {
        for (Concern concern : CONCERNS) {
            if (examination.subject().has(concern.trait) && examination.wants(concern.rule)) {
                concern.inspection.accept(concern.rule, examination);
            }
        }
    }

    /** An override that is left open is reported as that. */
    private static void override(Rule rule, Examination<Passage> examination) {
        if (BidiPairs.findUnpaired(examination.subject().text()).isEmpty()) {
            reportAll(rule, examination, c -> c == '\u202D' || c == '\u202E');
        }
    }

    /** Blanks at the ends are reported as such, also those without width. */
    private static void invisible(Rule rule, Examination<Passage> examination) {
        Passage passage = examination.subject();
        int start = passage.has(Trait.LEADING_BLANK) ? 1 : 0;
        int end = passage.text().length() - (passage.has(Trait.TRAILING_BLANK) ? 1 : 0);
        HiddenCharacters.report(passage.text(), start, end, examination, examination.part());
    }

    /** Finds what a program or keyboard of another kind left in a text. */
    private static void traces(Rule rule, Examination<Passage> examination) {
        String text = examination.subject().text();
        switch (rule.getCode()) {
            case "hygiene.mojibake" -> {
                int found = GarbledText.find(text).orElse(text.length());
                report(rule, examination, text.substring(found, Math.min(text.length(), found + SHOWN)));
            }
            case "hygiene.markup" -> report(rule, examination, Markup.find(text).orElse(""));
            case "hygiene.look-alike" -> letter(rule, examination, Letters.findLookAlike(text));
            default -> letter(rule, examination, Letters.findReversed(text));
        }
    }

    private static void report(Rule rule, Examination<Passage> examination, String found) {
        if (!found.isEmpty()) {
            Map<String, ?> arguments = Map.of("found", found, LANGUAGE, language(examination.subject()));
            examination.report(rule, examination.part(), arguments);
        }
    }

    /** Reports the word that has a wrong letter. */
    private static void letter(Rule rule, Examination<Passage> examination, OptionalInt index) {
        if (index.isPresent()) {
            Passage passage = examination.subject();
            String text = passage.text();
            int start = index.getAsInt();
            int end = start;
            while (start > 0 && Unicode.isLetter(text.charAt(start - 1))) {
                start--;
            }
            while (end < text.length() && Unicode.isLetter(text.charAt(end))) {
                end++;
            }
            Map<String, ?> arguments = Map.of(
                    "word",
                    text.substring(start, end),
                    "character",
                    Unicode.describe(text.charAt(index.getAsInt())),
                    POSITION,
                    position(passage, index.getAsInt()),
                    LANGUAGE,
                    language(passage));
            examination.report(rule, examination.part(), arguments);
        }
    }

    private static void quotes(Rule rule, Examination<Passage> examination) {
        Passage passage = examination.subject();
        OptionalInt found = Quotes.findUnpaired(passage.text(), passage.language());
        if (found.isPresent() && !LongQuotation.holds(examination, found.getAsInt())) {
            Map<String, ?> arguments = Map.of(
                    "mark",
                    Character.toString(passage.text().charAt(found.getAsInt())),
                    POSITION,
                    position(passage, found.getAsInt()));
            examination.report(rule, examination.part(), arguments);
        }
    }

    private static void placeholder(Rule rule, Examination<Passage> examination) {
        Passage passage = examination.subject();
        boolean isHeading = examination
                .part()
                .getParent()
                .filter(text -> text.getName().equals(Names.HEADING))
                .isPresent();
        Placeholder.find(passage.text(), passage.language(), isHeading)
                .ifPresent(found -> examination.report(rule, examination.part(), Map.of("placeholder", found)));
    }

    /** Reports the first of some characters, and how many there are. */
    private static void reportAll(Rule rule, Examination<Passage> examination, IntPredicate wanted) {
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
                    "character",
                    name(text.codePointAt(first)),
                    POSITION,
                    position(passage, first),
                    "count",
                    count,
                    LANGUAGE,
                    language(passage));
            examination.report(rule, examination.part(), arguments);
        }
    }

    private static void reportAt(Rule rule, Examination<Passage> examination, OptionalInt index) {
        if (index.isPresent()) {
            Passage passage = examination.subject();
            int character = passage.text().codePointAt(index.getAsInt());
            examination.report(
                    rule,
                    examination.part(),
                    Map.of(
                            "character",
                            name(character),
                            POSITION,
                            position(passage, index.getAsInt()),
                            LANGUAGE,
                            language(passage)));
        }
    }

    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static String language(Passage passage) {
        return passage.language().toString();
    }

    /** Counts characters as people do, from 1. */
    private static int position(Passage passage, int index) {
        return passage.text().codePointCount(0, index) + 1;
    }
}

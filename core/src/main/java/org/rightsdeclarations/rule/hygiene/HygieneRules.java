package org.rightsdeclarations.rule.hygiene;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.characters.GarbledText;
import org.rightsdeclarations.characters.Invisible;
import org.rightsdeclarations.characters.NormalForm;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
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
    private static final int MOST_NAMED = 4;

    /** A trait that a text may have, and the rule about it. */
    private record Concern(Trait trait, Rule rule) {}

    private static final Rule OVERRIDE = rule("hygiene.override", Severity.ERROR);

    private static final Rule GARBLED = oncePerLanguage("hygiene.mojibake", Severity.WARNING);

    private static final Rule NO_WORDS =
            oncePerLanguage("hygiene.no-words", Severity.WARNING).inDraft(Severity.INFO);

    private static final List<Concern> CONCERNS = List.of(
            new Concern(Trait.CONTROL, oncePerLanguage("hygiene.control", Severity.ERROR)),
            new Concern(Trait.BIDI, rule("hygiene.bidi", Severity.ERROR)),
            new Concern(Trait.BIDI, OVERRIDE),
            new Concern(Trait.INVISIBLE, HiddenCharacters.INVISIBLE),
            new Concern(Trait.REPLACEMENT, HiddenCharacters.REPLACEMENT),
            new Concern(Trait.UNKNOWN, oncePerLanguage("hygiene.unknown-character", Severity.WARNING)),
            new Concern(Trait.COMPOSABLE, HiddenCharacters.NOT_NFC),
            new Concern(Trait.LINE_BREAK, oncePerLanguage("hygiene.line-break", Severity.WARNING)),
            new Concern(Trait.GARBLED, GARBLED),
            new Concern(Trait.MARKUP, oncePerLanguage("hygiene.markup", Severity.WARNING)),
            new Concern(Trait.MIXED_LETTERS, HiddenCharacters.LOOK_ALIKE),
            new Concern(Trait.FINAL_LETTER, oncePerLanguage("hygiene.reversed", Severity.WARNING)),
            new Concern(
                    Trait.FILLER, rule("hygiene.placeholder", Severity.WARNING).inDraft(Severity.INFO)),
            new Concern(Trait.FILLER, NO_WORDS),
            new Concern(Trait.LEADING_BLANK, oncePerLanguage("hygiene.leading-blank", Severity.INFO)),
            new Concern(Trait.TRAILING_BLANK, oncePerLanguage("hygiene.trailing-blank", Severity.INFO)),
            new Concern(Trait.SOFT_HYPHEN, HiddenCharacters.SOFT_HYPHEN));

    private static final Trait[] TRAITS = Stream.concat(CONCERNS.stream().map(Concern::trait), Stream.of(Trait.QUOTE))
            .toArray(Trait[]::new);
    private static final Rule[] RULES = Stream.concat(
                    CONCERNS.stream().map(Concern::rule), QuotationMarks.RULES.stream())
            .toArray(Rule[]::new);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(Passage.class, HygieneRules::inspect, RULES).where(passage -> passage.hasAny(TRAITS)),
            HiddenCharacters.IN_LABELS,
            HiddenCharacters.IN_TERMS,
            HiddenCharacters.IN_IDENTIFIERS);

    private HygieneRules() {}

    /** Returns a rule about what comes from the program or keyboard with which texts in one language were written. */
    static Rule oncePerLanguage(String code, Severity severity) {
        return rule(code, severity).oncePer(LANGUAGE);
    }

    private static void inspect(Examination<Passage> examination) {
        for (Concern concern : CONCERNS) {
            if (examination.subject().has(concern.trait) && examination.wants(concern.rule)) {
                inspect(concern, examination);
            }
        }
        if (examination.subject().has(Trait.QUOTE)) {
            QuotationMarks.inspect(examination);
        }
    }

    /** Looks closer. A reference to a method for each trait would have to be made whenever a program starts. */
    private static void inspect(Concern concern, Examination<Passage> examination) {
        Rule rule = concern.rule;
        String text = examination.subject().text();
        switch (concern.trait) {
            case CONTROL ->
                reportAll(
                        rule,
                        examination,
                        isMisread(examination) ? HygieneRules::isOldControl : HygieneRules::isControl);
            case BIDI -> direction(rule, examination);
            case INVISIBLE -> invisible(examination);
            case REPLACEMENT -> reportAll(rule, examination, c -> c == '\uFFFD');
            case UNKNOWN ->
                reportAll(rule, examination, c -> Unicode.type(c) == Character.PRIVATE_USE || !Unicode.isAssigned(c));
            case COMPOSABLE -> reportAt(rule, examination, NormalForm.findOther(text));
            case LINE_BREAK -> reportAll(rule, examination, c -> c == '\r' || c == '\u2028' || c == '\u2029');
            case GARBLED -> {
                int found = GarbledText.find(text)
                        .orElseGet(() -> GarbledText.findLost(text).orElse(text.length()));
                report(rule, examination, text.substring(found, Math.min(text.length(), found + SHOWN)));
            }
            case MARKUP -> report(rule, examination, Markup.find(text).orElse(""));
            case MIXED_LETTERS -> letter(rule, examination, Letters.findLookAlike(text));
            case FINAL_LETTER -> letter(rule, examination, Letters.findReversed(text));
            case FILLER -> {
                if (rule.equals(NO_WORDS)) {
                    report(rule, examination, Placeholder.isLeftOver(text) ? text.strip() : "");
                } else {
                    placeholder(rule, examination);
                }
            }
            case LEADING_BLANK -> reportAt(rule, examination, OptionalInt.of(0));
            case TRAILING_BLANK -> reportAt(rule, examination, OptionalInt.of(text.length() - 1));
            case SOFT_HYPHEN -> reportAll(rule, examination, c -> c == '\u00AD');
            default -> throw new IllegalStateException(concern.toString());
        }
    }

    private static boolean isControl(int character) {
        return isOldControl(character) || (character >= 0x80 && Character.isISOControl(character));
    }

    /** Returns whether a control character is one of ASCII; the others may be bytes of letters that were misread. */
    private static boolean isOldControl(int c) {
        return c < 0x80 && Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }

    /** Returns whether letters were read in the wrong encoding, which is told by itself. */
    private static boolean isMisread(Examination<Passage> examination) {
        return examination.subject().has(Trait.GARBLED)
                && GarbledText.find(examination.subject().text()).isPresent();
    }

    /** An override that is left open is reported as that. */
    private static void direction(Rule rule, Examination<Passage> examination) {
        OptionalInt unpaired = BidiPairs.findUnpaired(examination.subject().text());
        if (!rule.equals(OVERRIDE)) {
            reportAt(rule, examination, unpaired);
        } else if (unpaired.isEmpty()) {
            reportAll(rule, examination, c -> c == '\u202D' || c == '\u202E');
        }
    }

    /** Blanks at the ends are reported as such, also those without width. */
    private static void invisible(Examination<Passage> examination) {
        Passage passage = examination.subject();
        int start = passage.has(Trait.LEADING_BLANK) ? 1 : 0;
        int end = passage.text().length() - (passage.has(Trait.TRAILING_BLANK) ? 1 : 0);
        if (start < end) {
            Invisible.findIdle(passage.text(), start, end)
                    .ifPresent(found -> HiddenCharacters.report(
                            passage.text(), found, language(passage), examination, examination.part()));
        }
    }

    private static void report(Rule rule, Examination<Passage> examination, String found) {
        if (!found.isEmpty()) {
            Map<String, ?> arguments = Map.of("found", found, LANGUAGE, language(examination.subject()));
            examination.report(rule, examination.part(), arguments);
        }
    }

    private static void letter(Rule rule, Examination<Passage> examination, OptionalInt index) {
        if (index.isPresent()) {
            Passage passage = examination.subject();
            Map<String, ?> arguments = ofLetter(passage.text(), index.getAsInt(), language(passage));
            examination.report(rule, examination.part(), arguments);
        }
    }

    /** Returns what is to be said of the word or number that has a wrong letter. */
    static Map<String, ?> ofLetter(String text, int index, String language) {
        int start = index;
        int end = index;
        while (start > 0 && Unicode.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Unicode.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Map.of(
                "word",
                text.substring(start, end),
                "character",
                Unicode.describe(text.charAt(index)),
                POSITION,
                text.codePointCount(0, index) + 1,
                LANGUAGE,
                language);
    }

    private static void placeholder(Rule rule, Examination<Passage> examination) {
        Passage passage = examination.subject();
        Part<?> text = examination.part().getParent().orElse(null);
        boolean isHeading = text != null && text.getName().equals(Names.HEADING);
        Optional<String> found = Placeholder.find(passage.text(), passage.language(), isHeading);
        boolean isMeant = found.isPresent()
                && text != null
                && (OmittedItem.isAt(passage.text(), text) || SignatureLine.isAt(passage.text(), text));
        if (found.isPresent() && !isMeant) {
            examination.report(rule, examination.part(), Map.of("placeholder", found.get()));
        }
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
            examination.report(
                    rule,
                    examination.part(),
                    Map.of(
                            "character",
                            name(passage.text(), index.getAsInt()),
                            POSITION,
                            position(passage, index.getAsInt()),
                            LANGUAGE,
                            language(passage)));
        }
    }

    /** Names a character, and some of the marks that go with it. */
    static String name(String text, int index) {
        return text.substring(index, NormalForm.endOfMarks(text, index))
                .codePoints()
                .limit(MOST_NAMED)
                .mapToObj(HygieneRules::name)
                .collect(Collectors.joining(" "));
    }

    private static String name(int character) {
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

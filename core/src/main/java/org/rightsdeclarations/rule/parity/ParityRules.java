package org.rightsdeclarations.rule.parity;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.characters.GarbledText;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.language.CommonWords;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.parity.Translations.Row;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** What the same text in several languages should have in common, and what not. */
public final class ParityRules {
    private static final String LANGUAGE = "language";
    private static final String OTHER = "other";
    private static final String CAUSE = "cause";
    private static final String ENGLISH = "en";
    private static final int MOST_AUTHORITY = 3;
    private static final int MIN_COPIES = 3;

    private static final Rule COPY = rule("parity.copy", Severity.WARNING).oncePer(LANGUAGE);
    private static final Rule LENGTH = rule("parity.length", Severity.INFO).oncePer(LANGUAGE);
    private static final Rule SWAPPED = rule("parity.swapped", Severity.INFO).oncePer(LANGUAGE);
    private static final Rule NUMBER = rule("parity.number", Severity.WARNING).oncePer(CAUSE);
    private static final Rule SENTENCE = rule("parity.doubled-sentence", Severity.WARNING);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS =
            List.of(Check.of(Declaration.class, ParityRules::compare, COPY, LENGTH, SWAPPED, NUMBER, SENTENCE));

    private final Examination<Declaration> examination;
    private final Translations translations;

    /** The texts of each language that are another language's, until it is known whether they are to be told. */
    private final Map<LanguageTag, List<Untranslated>> untranslated = new LinkedHashMap<>();

    /** The languages of a text that are reported as such. */
    private final Map<Row, Set<Integer>> copies = new HashMap<>(0);

    /**
     * A text that is another language's.
     *
     * @param row the text in all languages
     * @param at the language that has it from another
     * @param original the language that it is from
     */
    private record Untranslated(Row row, int at, int original) {}

    private ParityRules(Examination<Declaration> examination, Translations translations) {
        this.examination = examination;
        this.translations = translations;
    }

    private static void compare(Examination<Declaration> examination) {
        List<Part<LocalizedText>> texts = examination.parts(LocalizedText.class);
        texts.forEach(text -> compare(examination, text));
        Translations translations = new Translations(texts);
        if (!translations.rows().isEmpty()) {
            ParityRules parity = new ParityRules(examination, translations);
            translations.rows().forEach(parity::compare);
            parity.untranslated.values().forEach(parity::reportCopies);
            parity.measure();
        }
    }

    /** Compares the sentences of a text that is in one language. */
    private static void compare(Examination<Declaration> examination, Part<LocalizedText> text) {
        if (text.getValue().getLanguages().size() == 1 && !text.getName().equals(Names.WORDS)) {
            text.getValue().forEach((language, said) -> {
                if (Sentences.isDoubled(said)) {
                    String tag = language.toString();
                    examination.report(SENTENCE, text, text.member(tag), Map.of(LANGUAGE, tag));
                }
            });
        }
    }

    private void compare(Row row) {
        if (!row.isName()) {
            Map<Integer, List<Integer>> same = new TreeMap<>();
            for (Copies.Copy copy : Copies.find(row, translations.languages())) {
                same.computeIfAbsent(copy.first(), first -> new ArrayList<>(List.of(first)))
                        .add(copy.at());
            }
            if (!same.isEmpty()) {
                Map<String, Integer> uses = new HashMap<>();
                Arrays.stream(row.words()).forEach(words -> uses.merge(words, 1, Integer::sum));
                same.values().forEach(languages -> findCopies(row, languages, uses));
            }
        }
        for (Numbers.Difference different : Numbers.compare(row, translations.languages())) {
            Map<String, ?> arguments = Map.of(
                    "number",
                    different.number(),
                    OTHER,
                    tag(row, best(row, different)),
                    "otherNumber",
                    different.otherNumber(),
                    CAUSE,
                    String.join(" ", tag(row, different.at()), different.number(), different.otherNumber()));
            report(NUMBER, row, different.at(), arguments);
        }
        OptionalInt doubled = Sentences.findDoubled(row);
        if (doubled.isPresent()) {
            report(SENTENCE, row, doubled.getAsInt(), Map.of());
        }
    }

    /** Finds the copies among languages with one text; of many, none unless it is known which is the original. */
    private void findCopies(Row row, List<Integer> languages, Map<String, Integer> uses) {
        int original = languages.get(0);
        for (int at : languages) {
            original = claim(row, at) > claim(row, original) ? at : original;
        }
        boolean isOneCopy = languages.size() == 2 && uses.getOrDefault(row.words()[languages.get(1)], 0) <= 2;
        if (isOneCopy || authority(language(row, original)) > 0) {
            for (int at : languages) {
                if (at != original) {
                    untranslated
                            .computeIfAbsent(language(row, at), language -> new ArrayList<>())
                            .add(new Untranslated(row, at, original));
                }
            }
        }
    }

    /** Reports the texts of a language that are another's, unless they are few and may be names and addresses. */
    private void reportCopies(List<Untranslated> texts) {
        if (texts.size() >= MIN_COPIES || texts.stream().anyMatch(this::isPlain)) {
            for (Untranslated text : texts) {
                report(COPY, text.row, text.at, Map.of(OTHER, tag(text.row, text.original)));
                copies.computeIfAbsent(text.row, row -> new HashSet<>()).add(text.at);
            }
        }
    }

    private boolean isPlain(Untranslated text) {
        return text.row.isHeading()
                || text.row.part().getName().equals(Names.TITLE)
                || isIn(text.row.words()[text.at], language(text.row, text.original));
    }

    /** Tells which of two languages is the original: one whose common words the text has, or else by authority. */
    private int claim(Row row, int at) {
        LanguageTag language = language(row, at);
        return (isIn(row.words()[at], language) ? MOST_AUTHORITY + 1 : 0) + authority(language);
    }

    private static boolean isIn(String words, LanguageTag language) {
        int number = CommonWords.number(language.getLanguage());
        return number >= 0 && CommonWords.isPlainlyIn(words, number);
    }

    /** Returns more for an authentic language and, of those or without any, for English. */
    private int authority(LanguageTag language) {
        boolean isAuthentic = examination.subject().getAuthenticLanguages().contains(language);
        return (isAuthentic ? 2 : 0) + (language.getLanguage().equals(ENGLISH) ? 1 : 0);
    }

    /** Returns the language with the most authority of those that print the other number. */
    private int best(Row row, Numbers.Difference different) {
        int best = different.other();
        for (int i = 0; i < row.words().length; i++) {
            if (authority(language(row, i)) > authority(language(row, best))
                    && row.words()[i].contains(different.otherNumber())) {
                best = i;
            }
        }
        return best;
    }

    private LanguageTag language(Row row, int at) {
        return translations.languages().get(row.languages()[at]);
    }

    /** Compares lengths of what is translated, for which the whole declaration is known. */
    private void measure() {
        Translations translated = copies.isEmpty()
                ? translations
                : translations.without(
                        (row, at) -> copies.getOrDefault(row, Set.of()).contains(at));
        Lengths all = new Lengths(translated);
        Set<Integer> odd = new HashSet<>();
        all.odd().forEach(text -> odd.add(text.row().languages()[text.at()]));
        Translations readable = odd.isEmpty()
                ? translated
                : translated.without((row, at) -> odd.contains(row.languages()[at])
                        && GarbledText.find(row.words()[at]).isPresent());
        measure(readable == translated ? all : new Lengths(readable));
    }

    private void measure(Lengths lengths) {
        Set<Map.Entry<Row, Integer>> swapped = new HashSet<>();
        for (Lengths.Swap swap : lengths.swapped()) {
            swapped.add(Map.entry(swap.row(), swap.at()));
            swapped.add(Map.entry(swap.next(), swap.nextAt()));
            report(SWAPPED, examination.part(), swap.row(), swap.at(), Map.of());
        }
        for (Lengths.Odd odd : lengths.odd()) {
            if (!swapped.contains(Map.entry(odd.row(), odd.at()))) {
                int length = odd.row().words()[odd.at()].length();
                Map<String, ?> arguments = Map.of("length", length, "usual", odd.usual());
                report(LENGTH, examination.part(), odd.row(), odd.at(), arguments);
            }
        }
    }

    private String tag(Row row, int at) {
        return language(row, at).toString();
    }

    private void report(Rule rule, Row row, int at, Map<String, ?> more) {
        report(rule, row.part(), row, at, more);
    }

    private void report(Rule rule, Part<?> evidence, Row row, int at, Map<String, ?> more) {
        Map<String, Object> arguments = new HashMap<>(more);
        arguments.put(LANGUAGE, tag(row, at));
        examination.report(rule, evidence, row.part().member(tag(row, at)), arguments);
    }
}

package org.rightsdeclarations.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.DeclarationSketch;
import org.rightsdeclarations.rule.Rule;

/**
 * In which languages the rules about words find something: tried in each, with what is wrong in all that a rule knows.
 */
final class RuleLanguages {
    private static final Path DATA = Path.of("src/main/resources/org/rightsdeclarations/rule");

    /** Of each line a language, a kind and words. */
    private static final List<List<String>> SMALL_WORDS = lines("wording/words.txt");

    /** Of each line a language and words. */
    private static final List<List<String>> COMMON_WORDS = lines("../language/common-words.txt");

    /** So many words of a language tell it from all others. */
    private static final int MANY = 12;

    private static final List<String> LANGUAGES = Stream.concat(
                    Stream.of(Locale.getISOLanguages()),
                    Stream.concat(SMALL_WORDS.stream(), COMMON_WORDS.stream()).map(line -> line.get(0)))
            .distinct()
            .sorted()
            .toList();

    /** What is tried of each rule, and in which texts of a language it shows. */
    private static final Map<String, List<Trial>> TRIALS = Map.of(
            "language.words",
            List.of(new Trial("", RuleLanguages::textsOfOthers)),
            "wording.doubled-word",
            List.of(
                    new Trial("short words: ", language -> small(language).map(word -> word + " " + word)),
                    Trial.of("words of seven letters and more: ", "abcdefg abcdefg")),
            "wording.missing-blank",
            List.of(Trial.of("", "We share the water,too.")),
            "wording.doubled-mark",
            List.of(
                    Trial.of("comma and colon: ", "the quays,: open"),
                    Trial.of("two semicolons: ", "the quays;; open"),
                    Trial.of("two full stops: ", "the quays.. open")),
            "wording.stray-blank",
            List.of(Trial.of("", "the quays , open")),
            "wording.open-bracket",
            List.of(Trial.of("", "the quays (all of them open")),
            "wording.broken-word",
            List.of(
                    Trial.of("before a space: ", "this decla- ration is a declaration"),
                    Trial.of("inside a noun: ", "Die Haupt-versammlung ist die Hauptversammlung")),
            "wording.unfinished",
            List.of(new Trial("", language -> small(language).map(word -> "quays " + word))));

    private RuleLanguages() {}

    /**
     * One thing that a rule looks for.
     *
     * @param name what it is, before the languages; empty if the rule looks for one thing only
     * @param texts gives texts that hold it, for a language
     */
    private record Trial(String name, Function<String, Stream<String>> texts) {
        static Trial of(String name, String text) {
            return new Trial(name, language -> Stream.of(text));
        }
    }

    /** Says in which languages a rule finds something; empty if it is not one about words. */
    static Optional<String> of(Rule rule) {
        return Optional.ofNullable(TRIALS.get(rule.getCode())).map(trials -> {
            DeclarationValidator alone = alone(rule);
            return trials.stream()
                    .map(trial -> trial.name() + languages(trial, alone))
                    .collect(Collectors.joining("; "));
        });
    }

    private static DeclarationValidator alone(Rule rule) {
        return DeclarationValidator.standard().getRules().stream()
                .map(Rule::getCode)
                .distinct()
                .filter(code -> !code.equals(rule.getCode()))
                .reduce(DeclarationValidator.standard(), DeclarationValidator::without, (one, other) -> other);
    }

    private static String languages(Trial trial, DeclarationValidator alone) {
        List<String> known = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String language : LANGUAGES) {
            (finds(alone, language, trial.texts().apply(language)) ? known : others).add('`' + language + '`');
        }
        if (others.isEmpty()) {
            return "all";
        }
        boolean areMost = others.size() < known.size();
        return (areMost ? "all but " : "only ") + String.join(", ", areMost ? others : known);
    }

    private static boolean finds(DeclarationValidator alone, String language, Stream<String> texts) {
        DeclarationSketch sketch = Declaration.in(language);
        texts.forEach(text -> sketch.clause(text));
        return !alone.validate(sketch.build()).isClean();
    }

    private static Stream<String> small(String language) {
        return SMALL_WORDS.stream()
                .filter(line -> line.get(0).equals(language))
                .flatMap(line -> line.stream().skip(2));
    }

    private static Stream<String> textsOfOthers(String language) {
        List<String> own = COMMON_WORDS.stream()
                .filter(line -> line.get(0).equals(language))
                .findFirst()
                .orElse(List.of());
        return COMMON_WORDS.stream()
                .map(line -> line.stream()
                        .skip(1)
                        .filter(word -> !own.contains(word))
                        .limit(MANY)
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty())
                .map(text -> text + ' ' + text); // short ones are not looked at
    }

    private static List<List<String>> lines(String file) {
        try (Stream<String> lines = Files.lines(DATA.resolve(file))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

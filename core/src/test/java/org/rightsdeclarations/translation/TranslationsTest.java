package org.rightsdeclarations.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.template.LanguageList;
import org.rightsdeclarations.template.Template;

/**
 * Reads the sources of all modules: who adds a message, changes one or adds a language of messages is told every place
 * that lacks it. {@code target/translations.txt} lists what languages that nobody waits for lack.
 */
class TranslationsTest {
    /** A release has every message in these, each from the English that it has. */
    private static final List<String> OF_A_RELEASE = List.of("ar", "es", "fr", "ko", "ru", "zh");

    /** Texts that may be the same in English: codes, signs, and words that both languages have. */
    private static final Path ALIKE = Path.of("src/test/resources/org/rightsdeclarations/translation/alike.properties");

    /** Language tags, or tags with a colon and a key: {@code -Dtranslations.confirm=fr:json.empty,de}. */
    private static final String CONFIRMED = System.getProperty("translations.confirm", "");

    static final List<String> LANGUAGES = LanguageList.TRANSLATED;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void areInAFileBesideEachEnglishOne(String language) {
        assertThat(Bundle.all().filter(bundle -> OF_A_RELEASE.contains(language) || !bundle.isRationales()))
                .allSatisfy(bundle -> assertThat(bundle.file(language)).exists());
    }

    @ParameterizedTest
    @MethodSource("ofARelease")
    void areCompleteInTheLanguagesOfARelease(String language) {
        assertThat(missing(language)).as("messages that lack a translation").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofARelease")
    void areMadeFromTheEnglishOfToday(String language) throws IOException {
        assertThat(stale(language))
                .as(
                        "translations to look at; then confirm each by -Dtest=TranslationsTest -Dtranslations.confirm=%s:KEY",
                        language)
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void sayNothingThatEnglishDoesNot(String language) {
        assertThat(Bundle.all())
                .allSatisfy(bundle -> assertThat(bundle.texts(language).keySet())
                        .isSubsetOf(bundle.texts().keySet()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nameTheArgumentsOfTheEnglishOnes(String language) {
        assertThat(Bundle.all()).allSatisfy(bundle -> {
            Map<String, String> english = bundle.texts();
            assertThat(bundle.texts(language))
                    .allSatisfy((key, text) -> assertThat(named(text)).isEqualTo(named(english.getOrDefault(key, ""))));
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void areNotEnglish(String language) {
        Set<String> alike = Set.of(Bundle.read(ALIKE).getOrDefault(language, "").split(" "));
        Set<String> english = new TreeSet<>();
        Bundle.all().forEach(bundle -> {
            Map<String, String> texts = bundle.texts();
            bundle.texts(language).forEach((key, text) -> {
                if (text.equals(texts.get(key)) && hasWords(text) && !alike.contains(key)) {
                    english.add(key);
                }
            });
        });
        assertThat(english)
                .as("keys of texts that are English; if they are right, list them in %s", ALIKE)
                .isEmpty();
    }

    @Test
    void haveKeysThatAreUniqueInAllBundles() {
        assertThat(Bundle.all().flatMap(bundle -> Bundle.read(bundle.english()).keySet().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void areListedIfTheyAreMissingOrOld() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String language : LANGUAGES) {
            missing(language).forEach(key -> lines.add(language + " missing: " + key));
            stale(language).forEach(text -> lines.add(language + " old: " + text));
        }
        Path list = Files.write(Path.of("target", "translations.txt"), lines);

        assertThat(list).content().contains("de missing: numbering.gap.rationale");
    }

    @Test
    void areInLanguagesThatTheReadmeNames() throws IOException {
        try (Stream<String> lines = Files.lines(Bundle.ROOT.resolve("README.md"))) {
            String named = lines.filter(line -> line.contains("Messages are in"))
                    .findFirst()
                    .orElseThrow();

            assertThat(LANGUAGES)
                    .allSatisfy(language -> assertThat(named)
                            .contains(Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)));
        }
    }

    /**
     * English has a file of its own: in a bundle without it, the language of the machine would come before the root.
     */
    @Test
    void areChosenByHibernateValidator() {
        Map<String, String> files = new TreeMap<>(Map.of("", "en", "_en", "en"));
        LANGUAGES.forEach(language -> files.put("_" + language.replace('-', '_'), language));

        assertThat(files)
                .allSatisfy((suffix, language) -> assertThat(
                                Path.of("src/main/resources", Bundle.CHOOSING + suffix + Bundle.ENDING))
                        .content()
                        .startsWith(
                                "org.rightsdeclarations.problem={org.rightsdeclarations.problem." + language + "}"));
    }

    private static List<String> ofARelease() {
        return OF_A_RELEASE;
    }

    private static List<String> missing(String language) {
        return Bundle.all()
                .flatMap(bundle -> bundle.texts().keySet().stream()
                        .filter(key -> !bundle.texts(language).containsKey(key)))
                .toList();
    }

    /** Returns what is old, after confirming what a person confirms. */
    private static List<String> stale(String language) throws IOException {
        TranslationMemory memory = new TranslationMemory();
        Map<String, String> english = new TreeMap<>();
        Map<String, String> translated = new TreeMap<>();
        Bundle.all().forEach(bundle -> {
            english.putAll(bundle.texts());
            translated.putAll(bundle.texts(language));
        });
        List<String> confirmed = List.of(CONFIRMED.split(","));
        List<String> old = new ArrayList<>();
        translated.forEach((key, text) -> {
            String now = english.getOrDefault(key, "");
            if (confirmed.contains(language) || confirmed.contains(language + ':' + key)) {
                memory.confirm(language, key, now);
            }
            String before = memory.madeFrom(language, key);
            if (!before.equals(now)) {
                old.add("%s%n  English before: %s%n  English now:    %s%n  translation:    %s"
                        .formatted(key, before, now, text));
            }
        });
        if (!CONFIRMED.isEmpty()) {
            memory.write(english);
        }
        return old;
    }

    /** Returns whether a text has words to translate: letters outside of arguments. */
    private static boolean hasWords(String text) {
        String rest = Template.of(text).fill(new Listening(new TreeSet<>()), true);
        return rest != null && rest.chars().filter(Character::isLetter).count() > 1;
    }

    /** Returns the arguments that a template names, in whatever format and as often as the language wants. */
    private static Set<String> named(String template) {
        Set<String> names = new TreeSet<>();
        Template.of(template).fill(new Listening(names), false);
        return names;
    }

    private record Listening(Set<String> names) implements Template.Speaker {
        @Override
        public Locale language() {
            return Locale.ENGLISH;
        }

        @Override
        public Object argument(String name) {
            names.add(name);
            return 5;
        }

        @Override
        public String shown(Object argument, String format) {
            return "";
        }
    }
}

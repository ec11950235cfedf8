package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.template.Template;

/** Reads the sources of all modules: who adds a message or a language of messages is told every place that lacks it. */
class TranslationsTest {
    private static final Path ROOT = Path.of("..");
    private static final String CORE = "core/src/main/java/org/rightsdeclarations/";
    private static final String RESOURCES = Path.of("src/main/resources").toString();
    private static final String ENDING = ".properties";

    /** These hold no messages, but choose the language of those of the rules. */
    private static final String CHOOSING = "ContributorValidationMessages";

    private static final Set<String> ENGLISH_ONLY = Set.of("example");

    @ParameterizedTest
    @MethodSource("translations")
    void sayEveryMessageWithTheSameArguments(Path english, Path translated) throws IOException {
        assertThat(translated).exists();
        assertThat(messages(translated)).isEqualTo(messages(english));
    }

    @ParameterizedTest
    @MethodSource("places")
    void areInALanguageThatIsNamedInEveryPlace(String file, String line, String word) throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve(file))) {
            assertThat(lines.filter(text -> text.contains(line)).flatMap(text -> Stream.of(text.split("[ ,.()]+"))))
                    .as("words of the line with \"%s\" in %s", line, file)
                    .contains(word);
        }
    }

    /**
     * English has a file of its own: in a bundle without it, the language of the machine would come before the root.
     */
    @ParameterizedTest
    @MethodSource("chosen")
    void areChosenByHibernateValidator(String file, String language) throws IOException {
        assertThat(ROOT.resolve("core").resolve(RESOURCES).resolve(file))
                .content()
                .startsWith("org.rightsdeclarations.problem={org.rightsdeclarations.problem." + language + "}");
    }

    private static Stream<Arguments> chosen() throws IOException {
        return Stream.concat(
                Stream.of(arguments(CHOOSING + ENDING, "en"), arguments(CHOOSING + "_en" + ENDING, "en")),
                languages().stream().map(language -> arguments(CHOOSING + "_" + language + ENDING, language)));
    }

    private static Stream<Arguments> translations() throws IOException {
        Set<String> languages = languages();
        return bundles()
                .filter(file -> language(file).isEmpty())
                .flatMap(english -> languages.stream()
                        .map(language -> arguments(
                                english, Path.of(english.toString().replace(ENDING, "_" + language + ENDING)))));
    }

    private static Stream<Arguments> places() throws IOException {
        return languages().stream().flatMap(language -> {
            String code = '"' + language + '"';
            String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
            return Stream.of(
                    arguments(CORE + "problem/Messages.java", "TRANSLATED =", code),
                    arguments(CORE + "template/DigitOrdinal.java", "case", code),
                    arguments("README.md", "Messages are in", name));
        });
    }

    /** Returns the languages that any bundle is translated into, or that users are given messages in. */
    private static Set<String> languages() throws IOException {
        Stream<String> offered = Stream.of(Locale.getISOLanguages())
                .filter(language ->
                        !Messages.languageFor(Locale.forLanguageTag(language)).equals(Locale.ROOT));
        Set<String> languages = new TreeSet<>(Stream.concat(bundles().map(TranslationsTest::language), offered)
                .toList());
        languages.remove("");
        return languages;
    }

    private static String language(Path bundle) {
        String name = bundle.getFileName().toString().replace(ENDING, "");
        return name.indexOf('_') < 0 ? "" : name.substring(name.indexOf('_') + 1);
    }

    /** The bundles of the modules; hosts among the examples have properties of their own. */
    private static Stream<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (String module : List.of("core", "json", "examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve(RESOURCES))) {
                files.filter(file -> file.toString().endsWith(ENDING))
                        .filter(file -> !file.getFileName().toString().startsWith(CHOOSING))
                        .sorted()
                        .forEach(bundles::add);
            }
        }
        return bundles.stream();
    }

    private static Set<String> messages(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        Set<String> messages = new TreeSet<>();
        for (String key : properties.stringPropertyNames()) {
            if (!ENGLISH_ONLY.contains(key.substring(key.lastIndexOf('.') + 1))) {
                messages.add(key + " " + named(properties.getProperty(key)));
            }
        }
        return messages;
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

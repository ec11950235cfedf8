package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationsTest {
    private static final Set<String> ENGLISH_ONLY = Set.of("rationale", "example");

    @ParameterizedTest
    @MethodSource("translations")
    void sayEveryMessageWithTheSameArguments(String bundle, String language) throws IOException {
        Properties english = load(bundle + ".properties");
        Properties translated = load(bundle + "_" + language + ".properties");

        Set<String> expected = new TreeSet<>();
        for (String key : english.stringPropertyNames()) {
            if (!ENGLISH_ONLY.contains(key.substring(key.lastIndexOf('.') + 1))) {
                expected.add(key + " " + arguments(english.getProperty(key)));
            }
        }
        Set<String> found = new TreeSet<>();
        for (String key : translated.stringPropertyNames()) {
            found.add(key + " " + arguments(translated.getProperty(key)));
        }

        assertThat(found).isEqualTo(expected);
    }

    private static Set<String> arguments(String template) {
        Set<String> names = new TreeSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            names.add(template.substring(open, template.indexOf('}', open) + 1));
        }
        return names;
    }

    private static Stream<Arguments> translations() {
        return Stream.of(
                        "/org/rightsdeclarations/anniversary/phrases",
                        "/org/rightsdeclarations/problem/messages",
                        "/org/rightsdeclarations/rule/standard/messages")
                .flatMap(bundle ->
                        Stream.of("ar", "es", "fr", "ko", "ru", "zh").map(language -> Arguments.of(bundle, language)));
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TranslationsTest.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}

package org.rightsdeclarations.translation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A bundle of the sources of any module: the English file, and its translations beside it.
 *
 * @param english the English file
 */
record Bundle(Path english) {
    static final Path ROOT = Path.of("..");
    static final String ENDING = ".properties";

    /** These hold no messages, but choose the language of those of the rules. */
    static final String CHOOSING = "ContributorValidationMessages";

    private static final String ENGLISH_ONLY = ".example";

    /** The bundles of the modules; hosts among the examples have properties of their own. */
    static Stream<Bundle> all() {
        return Stream.of("core", "json", "examples").flatMap(Bundle::ofModule);
    }

    private static Stream<Bundle> ofModule(String module) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/resources"))) {
            return files
                    .filter(file -> name(file).endsWith(ENDING)
                            && !name(file).contains("_")
                            && !name(file).startsWith(CHOOSING))
                    .sorted()
                    .map(Bundle::new)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Rationales are long: a language begins without them. */
    boolean isRationales() {
        return name(english).startsWith("rationales");
    }

    Path file(String tag) {
        return english.resolveSibling(name(english).replace(ENDING, "_" + tag.replace('-', '_') + ENDING));
    }

    /** Returns the English texts that are translated, by key. */
    Map<String, String> texts() {
        Map<String, String> texts = read(english);
        texts.keySet().removeIf(key -> key.endsWith(ENGLISH_ONLY));
        return texts;
    }

    /** Returns the texts in a language by key; none if there is no file. */
    Map<String, String> texts(String tag) {
        return Files.exists(file(tag)) ? read(file(tag)) : new TreeMap<>();
    }

    static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    @Override
    public String toString() {
        return ROOT.relativize(english).toString();
    }
}

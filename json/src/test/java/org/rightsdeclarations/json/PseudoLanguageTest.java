package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdeclarations.anniversary.AnniversaryFormat;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.translation.Translation;

/**
 * Reads the broken documents of the tests in a language that is English with accents: a word without them stands in the
 * code, and no translation would reach it.
 */
class PseudoLanguageTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    private static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

    private static final Set<String> LANGUAGES =
            Set.of("Arabic", "Chinese", "English", "French", "Korean", "Russian", "Spanish");

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final String ACCENTED = "åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

    /** Every English text of core and json, with accents. */
    public static final class Accents implements Translation {
        private final List<ResourceBundle> bundles = Stream.of(
                        "problem.messages",
                        "rule.standard.messages",
                        "rule.standard.rationales",
                        "anniversary.phrases",
                        "json.document.messages",
                        "json.report.messages")
                .map(name -> ResourceBundle.getBundle("org.rightsdeclarations." + name, Locale.ROOT))
                .toList();

        /** Creates it, for the service loader. */
        public Accents() {}

        @Override
        public Locale getLanguage() {
            return PSEUDO;
        }

        @Override
        public Optional<String> find(String key) {
            return bundles.stream()
                    .filter(bundle -> bundle.containsKey(key))
                    .findFirst()
                    .map(bundle -> accented(bundle.getString(key)));
        }

        /** Leaves the arguments as they are, but not the forms of a plural. */
        private static String accented(String template) {
            StringBuilder accented = new StringBuilder();
            int depth = 0;
            for (int i = 0; i < template.length(); i++) {
                char c = template.charAt(i);
                int letter = depth % 2 == 0 ? PLAIN.indexOf(c) : -1;
                boolean isEscape = c == '\\' && i + 1 < template.length();
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                accented.append(letter < 0 ? c : ACCENTED.charAt(letter));
                if (isEscape) {
                    accented.append(template.charAt(++i));
                }
            }
            return accented.toString();
        }
    }

    /** Looks at all reports, in the library that has the service, and returns the words without accents by code. */
    public static final class Journey implements Supplier<Map<String, String>> {
        private final Map<String, String> plain = new TreeMap<>();

        /** Creates it, for the other loader. */
        public Journey() {}

        @Override
        public Map<String, String> get() {
            try (Stream<Path> files = Files.walk(DOCUMENTS)) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(this::read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            note("anniversary", AnniversaryFormat.in(PSEUDO).name(75), Set.of());
            return plain;
        }

        private void read(Path file) {
            try {
                Report report = DeclarationJson.read(Files.readAllBytes(file))
                        .getReport()
                        .in(PSEUDO);
                Set<String> data = new TreeSet<>();
                for (Problem problem : report) {
                    words(problem.getArguments().values() + " " + problem.getPointer() + " " + problem.getCode())
                            .forEach(data::add);
                }
                data.addAll(words(report.getUnchecked().toString()));
                for (Problem problem : report) {
                    note(problem.getCode(), problem.toString(), data);
                }
                note("report of " + file.getFileName(), report.toString(), data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void note(String code, String text, Set<String> data) {
            Set<String> words = words(text);
            words.removeAll(data);
            // Data that was cut or has escapes in it, and names of languages, which are those of the JDK.
            words.removeIf(word -> word.chars().distinct().count() == 1
                    || data.contains(word.substring(1))
                    || word.startsWith("uFE")
                    || LANGUAGES.contains(word));
            if (!words.isEmpty()) {
                plain.put(code, words + " in: " + text);
            }
        }

        /** Returns the words of plain letters, of which one alone may be a sign. */
        private static Set<String> words(String text) {
            StringBuilder letters = new StringBuilder(text);
            for (int i = 0; i < letters.length(); i++) {
                if (PLAIN.indexOf(letters.charAt(i)) < 0) {
                    letters.setCharAt(i, Character.isLetter(letters.charAt(i)) ? 'ß' : ' ');
                }
            }
            Set<String> words = new TreeSet<>();
            for (StringTokenizer tokens = new StringTokenizer(letters.toString()); tokens.hasMoreTokens(); ) {
                String word = tokens.nextToken();
                if (word.length() > 1 && word.indexOf('ß') < 0) {
                    words.add(word);
                }
            }
            return words;
        }
    }

    @Test
    void findsNoWordsOfAReportThatStandInCode(@TempDir Path host) throws Exception {
        Path service = host.resolve("META-INF/services/" + Translation.class.getName());
        Files.createDirectories(service.getParent());
        Files.writeString(service, Accents.class.getName());
        URL[] path = {
            host.toUri().toURL(),
            Path.of("..", "core", "target", "classes").toUri().toURL(),
            Path.of("target", "classes").toUri().toURL(),
            Path.of("target", "test-classes").toUri().toURL()
        };
        try (URLClassLoader loader = new Anew(path)) {
            @SuppressWarnings("unchecked")
            Supplier<Map<String, String>> journey = (Supplier<Map<String, String>>)
                    loader.loadClass(Journey.class.getName()).getConstructor().newInstance();

            assertThat(journey.get()).isEmpty();
        }
    }

    private static final class Anew extends URLClassLoader {
        Anew(URL[] path) {
            super(path, PseudoLanguageTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null
                        ? loaded
                        : name.startsWith("org.rightsdeclarations.") ? findClass(name) : super.loadClass(name, resolve);
            }
        }
    }
}

package org.rightsdeclarations.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Severity;

/** In a library that is loaded anew beside the services of a host. */
class TranslationsOfTheHostTest {
    @TempDir
    private Path host;

    @BeforeEach
    void addServices() throws IOException {
        Files.createDirectories(host.resolve("META-INF/services"));
        Files.writeString(
                host.resolve("META-INF/services/" + Translation.class.getName()),
                Italian.class.getName() + "\n" + OneEnglishWord.class.getName() + "\n");
    }

    /** One message in Italian. */
    public static final class Italian implements Translation {
        /** Creates it, for the service loader. */
        public Italian() {}

        @Override
        public Locale getLanguage() {
            return Locale.ITALIAN;
        }

        @Override
        public Optional<String> find(String key) {
            return switch (key) {
                case "severity.error" -> Optional.of("errore");
                case "value.edition" -> Optional.of("edizione {numero}");
                case "value.vote-count" -> Optional.of("voti {value");
                case "value.instance" -> Optional.of("posto da {min}");
                default -> Optional.empty();
            };
        }
    }

    /** Another word in English. */
    public static final class OneEnglishWord implements Translation {
        /** Creates it, for the service loader. */
        public OneEnglishWord() {}

        @Override
        public Locale getLanguage() {
            return Locale.ENGLISH;
        }

        @Override
        public Optional<String> find(String key) {
            return key.equals("severity.warning") ? Optional.of("caution") : Optional.empty();
        }
    }

    /** What is asked in the library that is loaded anew. */
    public static final class Names implements Function<String, List<String>> {
        /** Creates it, for the other loader. */
        public Names() {}

        @Override
        public List<String> apply(String tag) {
            Locale reader = Locale.forLanguageTag(tag);
            return List.of(
                    Messages.languages().toString(),
                    Severity.ERROR.getName(reader),
                    Severity.WARNING.getName(reader),
                    Severity.INFO.getName(reader),
                    Messages.in(reader).format("value.edition", Map.of("min", 1, "value", 0)),
                    Messages.in(reader).format("value.vote-count", Map.of("min", 0, "value", -1)),
                    Messages.in(reader).format("value.instance", Map.of("min", 1, "value", 0)));
        }
    }

    @Test
    void addALanguageWithEnglishForTheRest() throws Exception {
        assertThat(names("it-CH").get(0)).contains("it", "zh__#Hant");
        assertThat(names("it-CH").subList(1, 4)).containsExactly("errore", "caution", "note");
    }

    @Test
    void breakNoReportByATemplateThatIsMalformedOrNamesAnotherArgument() throws Exception {
        assertThat(names("it").subList(4, 7))
                .satisfiesExactly(
                        another -> assertThat(another).contains("1").doesNotContain("edizione"),
                        malformed -> assertThat(malformed).contains("-1").doesNotContain("voti"),
                        right -> assertThat(right).isEqualTo("posto da 1"));
    }

    @Test
    void changeAWordOfEnglishAndNoOther() throws Exception {
        assertThat(names("en-GB").subList(1, 4)).containsExactly("error", "caution", "note");
        assertThat(names("sv").subList(1, 4)).containsExactly("error", "caution", "note");
        assertThat(names("de").subList(1, 4)).containsExactly("Fehler", "Warnung", "Hinweis");
    }

    @Test
    void changeNothingWhereTheyAreAbsent() {
        assertThat(Severity.WARNING.getName(Locale.ENGLISH)).isEqualTo("warning");
        assertThat(Messages.languages()).doesNotContain(Locale.ITALIAN);
    }

    private List<String> names(String tag) throws Exception {
        URL[] path = {
            host.toUri().toURL(),
            Path.of("target", "classes").toUri().toURL(),
            Path.of("target", "test-classes").toUri().toURL()
        };
        try (URLClassLoader loader = new Anew(path)) {
            @SuppressWarnings("unchecked")
            Function<String, List<String>> asked = (Function<String, List<String>>)
                    loader.loadClass(Names.class.getName()).getConstructor().newInstance();
            return asked.apply(tag);
        }
    }

    private static final class Anew extends URLClassLoader {
        Anew(URL[] path) {
            super(path, TranslationsOfTheHostTest.class.getClassLoader());
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

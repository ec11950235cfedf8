package org.rightsdeclarations.json;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.anniversary.AnniversaryFormat;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.validation.DeclarationValidator;

/**
 * What a native image needs to be told about the jars of this library: it is made here, and compared with the files.
 */
class NativeImageTest {
    /** Which builders read this form. */
    private static final String COMMENT =
            "Made by NativeImageTest. Read by GraalVM for JDK 23 and later, and by updates of that for JDK 21.";

    private static final Path CORE = Path.of("..", "core");

    @ParameterizedTest
    @ValueSource(strings = {"core", "json"})
    void describesWhatCannotBeSeenFromTheCode(String module) throws IOException {
        Path made = Files.writeString(Path.of("target", "reachability-metadata-of-" + module + ".json"), made(module));

        assertThat(Path.of("..", module, "src/main/resources/META-INF/native-image/org.rightsdeclarations")
                        .resolve("rights-declarations-" + module)
                        .resolve("reachability-metadata.json"))
                .as("what the jar of %s holds has changed: copy json/%s there", module, made)
                .hasSameTextualContentAs(made);
    }

    @Test
    void namesEveryResourceThatIsLookedUp() throws Exception {
        Recorder recorder = new Recorder();
        Object journey =
                recorder.loadClass(Journey.class.getName()).getConstructor().newInstance();
        ((Runnable) journey).run();

        List<String> told = new ArrayList<>();
        for (String module : List.of("core", "json")) {
            Path classes = Path.of("..", module, "target", "classes");
            resources(classes).forEach(told::add);
            bundles(classes).forEach(told::add);
        }
        assertThat(recorder.found)
                .contains("org/rightsdeclarations/catalogue/instruments.csv")
                .hasSizeGreaterThan(4 * 7)
                .allSatisfy(name -> assertThat(told)
                        .anyMatch(line -> line.equals("\"glob\": \"" + name + "\"")
                                || line.startsWith("\"name\": \"" + bundleOf(name) + "\"")));
    }

    private static String bundleOf(String file) {
        int end = file.contains("_") ? file.indexOf('_') : file.lastIndexOf('.');
        return file.substring(0, end).replace('/', '.');
    }

    /** Goes through everything that looks something up, in a library that is loaded anew. */
    public static final class Journey implements Runnable {
        /** Creates it, for the recorder. */
        public Journey() {}

        @Override
        public void run() {
            Declaration declaration = Declaration.in("en")
                    .title("Universal Declaration on Human Rights")
                    .clause("1.", "Recalling the 75th anniversary of the Universal Declaration of Human Rights.")
                    .clause("3.", "Three.")
                    .build();
            Report written = DeclarationJson.read("{\"titel\": \"T\"}").getReport();
            for (Locale reader : Messages.languages()) {
                Report found = DeclarationValidator.standard().validate(declaration);
                assertThat(found.in(reader).toString()).isNotBlank();
                assertThat(written.in(reader).toString()).isNotBlank();
                assertThat(AnniversaryFormat.in(reader).name(75)).isNotBlank();
            }
            try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()) {
                assertThat(factory.getValidator()
                                .validate(Clause.builder().label("1.").build()))
                        .isNotEmpty();
            }
        }
    }

    /** Loads the library anew, and keeps the names of the resources that it finds. */
    private static final class Recorder extends URLClassLoader {
        private final Set<String> found = new TreeSet<>();

        Recorder() throws IOException {
            super(
                    new URL[] {
                        Path.of("..", "core", "target", "classes").toUri().toURL(),
                        Path.of("target", "classes").toUri().toURL(),
                        Path.of("target", "test-classes").toUri().toURL()
                    },
                    NativeImageTest.class.getClassLoader());
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

        @Override
        public @Nullable URL getResource(String name) {
            return keep(name, findResource(name));
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return keep(name, findResources(name));
        }

        private <T> T keep(String name, T resource) {
            if (resource != null && !(resource instanceof Enumeration<?> all && !all.hasMoreElements())) {
                found.add(name);
            }
            return resource;
        }
    }

    private static String made(String module) throws IOException {
        Path classes = Path.of("..", module, "target", "classes");
        return """
                {
                  "comment": "%s",
                  "reflection": [%s],
                  "resources": [%s],
                  "bundles": [%s],
                  "serialization": [%s]
                }
                """.formatted(
                        COMMENT,
                        list(reflection(classes)),
                        list(resources(classes)),
                        list(bundles(classes)),
                        list(serialized(classes)));
    }

    private static String list(Stream<String> items) {
        String all = items.map(item -> "\n    {" + item + "}").collect(joining(","));
        return all.isEmpty() ? "" : all + "\n  ";
    }

    /** What a provider of Jakarta Validation looks at and creates, and what is found as a service. */
    private static Stream<String> reflection(Path classes) throws IOException {
        Set<String> services = new TreeSet<>();
        for (String file : files(classes)) {
            if (file.startsWith("META-INF/services/")) {
                Files.readString(classes.resolve(file)).lines().forEach(services::add);
            }
        }
        Map<String, String> types = new TreeMap<>();
        for (Class<?> type : classes(classes)) {
            if (ConstraintValidator.class.isAssignableFrom(type) || services.contains(type.getName())) {
                types.put(type.getName(), ", \"methods\": [{\"name\": \"<init>\", \"parameterTypes\": []}]");
            } else if (Judged.class.isAssignableFrom(type)
                    || type.isAssignableFrom(Judged.class)
                    || isConstraint(type)) {
                types.put(type.getName(), ", \"allDeclaredMethods\": true");
            }
        }
        return types.entrySet().stream().map(type -> "\"type\": \"" + type.getKey() + "\"" + type.getValue());
    }

    private static boolean isConstraint(Class<?> type) {
        return Annotation.class.isAssignableFrom(type) && type.getPackageName().equals(Judged.class.getPackageName());
    }

    private static Stream<String> resources(Path classes) throws IOException {
        return files(classes).stream()
                .filter(file -> !file.endsWith(".class") && !file.endsWith(".properties"))
                .filter(file -> !file.startsWith("META-INF/") || file.startsWith("META-INF/services/"))
                .map(file -> "\"glob\": \"" + file + "\"");
    }

    private static Stream<String> bundles(Path classes) throws IOException {
        return files(classes).stream()
                .filter(file -> file.endsWith(".properties"))
                .map(file -> file.substring(0, file.lastIndexOf('.')).replace('/', '.'))
                .collect(groupingBy(
                        file -> file.contains("_") ? file.substring(0, file.indexOf('_')) : file,
                        TreeMap::new,
                        mapping(
                                file -> file.contains("_")
                                        ? file.substring(file.indexOf('_') + 1).replace('_', '-')
                                        : "und",
                                toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(bundle -> "\"name\": \"%s\", \"locales\": [%s]"
                        .formatted(
                                bundle.getKey(),
                                bundle.getValue().stream()
                                        .map(locale -> '"' + locale + '"')
                                        .collect(joining(", "))));
    }

    /** What can be serialized, and the classes in its streams; those of the JDK are told by core. */
    private static Stream<String> serialized(Path classes) throws IOException {
        List<Class<?>> own = classes(classes);
        Set<Class<?>> written = written();
        Set<Class<?>> types = new HashSet<>(written);
        if (classes.startsWith(CORE)) {
            types.removeIf(type -> !own.contains(type) && isOfLibrary(type));
        } else {
            types.retainAll(own);
        }
        own.stream()
                .filter(type -> Serializable.class.isAssignableFrom(type) && !Enum.class.isAssignableFrom(type))
                .forEach(types::add);
        return types.stream()
                .map(type -> type.isArray() ? type.getComponentType().getName() + "[]" : type.getName())
                .map(name -> "\"type\": \"" + name + "\"")
                .sorted();
    }

    private static boolean isOfLibrary(Class<?> type) {
        return !type.isArray() && type.getName().startsWith("org.rightsdeclarations.");
    }

    private static Set<Class<?>> written() throws IOException {
        Map<String, Object> arguments = Map.of(
                "text", "1.", "int", 1, "long", 2L, "double", 0.5, "big", BigInteger.TEN, "decimal", BigDecimal.ONE);
        Problem problem = Problem.of("rule.test", Severity.ERROR, "/a", "wrong", arguments)
                .at(new Position(1, 2))
                .in(Locale.KOREAN);
        Report report = Report.of(List.of(problem));
        RuntimeException withCause = new MissingValueException("title");
        withCause.addSuppressed(new InvalidCatalogueException(report));
        withCause.initCause(new InvalidDeclarationException(report));
        Set<Class<?>> types = new HashSet<>();
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream()) {
            @Override
            protected void writeClassDescriptor(ObjectStreamClass written) throws IOException {
                types.add(written.forClass());
                super.writeClassDescriptor(written);
            }
        }) {
            out.writeObject(report);
            out.writeObject(new MissingValueException("title"));
            out.writeObject(withCause);
        }
        return types;
    }

    private static List<Class<?>> classes(Path root) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        for (String file : files(root)) {
            if (file.endsWith(".class") && !file.endsWith("-info.class")) {
                String name = file.substring(0, file.length() - ".class".length());
                classes.add(load(name.replace('/', '.')));
            }
        }
        return classes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, NativeImageTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .collect(toCollection(TreeSet::new));
        }
    }
}

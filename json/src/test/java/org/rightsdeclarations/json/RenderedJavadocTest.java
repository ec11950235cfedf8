package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Description;

/** Looks at the Javadoc as it is packaged. Run after that, by an execution of its own. */
class RenderedJavadocTest {
    private static final Path ROOT = Path.of("..");
    private static final String PAGES = "target/reports/apidocs";
    private static final String GENERATED = "Immutable";

    static Stream<Class<?>> builders() {
        return Declaration.description().reachable().stream()
                .map(Description::builder)
                .map(Object::getClass);
    }

    @ParameterizedTest
    @MethodSource("builders")
    void showsEveryMethodOfABuilderOnItsPage(Class<?> builder) throws IOException {
        String page = Files.readString(page(builder));

        assertThat(Stream.of(builder.getMethods()).filter(RenderedJavadocTest::isForUsers))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(page).contains("id=\"" + signature(method) + "\""));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void saysNothingOnThePageOfABuilderAboutWhatItCopies(Class<?> builder) throws IOException {
        assertThat(page(builder)).content().doesNotContain("id=\"from(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "json"})
    void namesNoGeneratedClass(String module) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve(PAGES))) {
            List<Path> pages = files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(".html", ".js").anyMatch(file.toString()::endsWith))
                    .toList();

            assertThat(pages)
                    .isNotEmpty()
                    .allSatisfy(page ->
                            assertThat(generated(Files.readString(page))).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "json"})
    void showsWhatTheModuleExportsAndNoMore(String module) throws IOException {
        ModuleDescriptor descriptor = ModuleFinder.of(ROOT.resolve(module).resolve("target/classes"))
                .findAll()
                .iterator()
                .next()
                .descriptor();
        Stream<String> exported = descriptor.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source);

        assertThat(Files.readAllLines(ROOT.resolve(module).resolve(PAGES).resolve("element-list")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("module:" + descriptor.name()), exported)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "write", "mapper", "spring-boot", "quarkus"})
    void leadsFromTheOverviewToEachTask(String task) {
        Path pages = ROOT.resolve("json").resolve(PAGES);
        String page = "org.rightsdeclarations.json/org/rightsdeclarations/json/package-summary.html";

        assertThat(pages.resolve("index.html")).content().contains("<a href=\"./" + page + "#" + task + "\">");
        assertThat(pages.resolve(page)).content().contains("<h2 id=\"" + task + "\">");
    }

    private static Path page(Class<?> builder) {
        return ROOT.resolve("core")
                .resolve(PAGES)
                .resolve("org.rightsdeclarations.core")
                .resolve(builder.getPackageName().replace('.', '/'))
                .resolve(builder.getEnclosingClass().getSimpleName() + ".Builder.html");
    }

    private static boolean isForUsers(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && !method.isBridge()
                && !method.getName().equals("from");
    }

    private static String signature(Method method) {
        String types = Arrays.stream(method.getParameterTypes())
                .map(Class::getCanonicalName)
                .collect(Collectors.joining(",", "(", ")"));
        return method.getName() + (method.isVarArgs() ? types.replace("[])", "...)") : types);
    }

    /** Returns what looks like the name of a generated class. */
    private static List<String> generated(String page) {
        return Arrays.stream(page.split(GENERATED))
                .skip(1)
                .filter(rest -> !rest.isEmpty() && Character.isUpperCase(rest.charAt(0)))
                .map(rest -> GENERATED + rest.substring(0, Math.min(20, rest.length())))
                .toList();
    }
}

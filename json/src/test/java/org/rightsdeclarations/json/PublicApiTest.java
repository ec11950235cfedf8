package org.rightsdeclarations.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What users compile against is written down, so that no change of it goes unnoticed, and says of each package whether
 * it is stable.
 */
class PublicApiTest {
    private static final int KEPT = Modifier.STATIC | Modifier.ABSTRACT | Modifier.PROTECTED;

    @ParameterizedTest
    @ValueSource(strings = {"core", "json"})
    void isWrittenDown(String module) throws IOException {
        Path made = Files.writeString(Path.of("target", "api-of-" + module + ".txt"), api(module));

        assertThat(Path.of("src", "test", "resources", "api", module + ".txt"))
                .as("what users of %s compile against has changed: copy json/%s there", module, made)
                .hasSameTextualContentAs(made);
    }

    @Test
    void isExperimentalWhereTheReadmeSaysSo() throws IOException {
        String promised = readme().lines()
                .filter(line -> line.startsWith("Experimental packages:"))
                .collect(joining());

        assertThat(promised)
                .isEqualTo("Experimental packages: "
                        + experimental().stream()
                                .map(name -> "`" + name.substring("org.rightsdeclarations.".length()) + "`")
                                .collect(joining(", "))
                        + ".");
    }

    @Test
    void isExperimentalWhereItTakesOrReturnsWhatIs() throws IOException {
        String promised = readme().substring(readme().indexOf("- **The API**"), readme().indexOf("- **The formats**"));
        Set<String> experimental = experimental();
        Set<String> shown = new TreeSet<>();

        for (Class<?> type : stableTypes()) {
            for (String member : members(type)) {
                if (experimental.stream().anyMatch(name -> member.contains(name + "."))) {
                    String method = member.substring(0, member.indexOf('('));
                    shown.add(method);
                    assertThat(promised)
                            .as("%s of %s", member, type)
                            .containsAnyOf(
                                    "`" + type.getSimpleName() + "`",
                                    "`" + method.substring(method.lastIndexOf(' ') + 1) + "()`");
                }
            }
        }

        assertThat(shown).hasSizeGreaterThan(10);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "README.md"));
    }

    /** Returns the packages that any version may change. */
    private static Set<String> experimental() throws IOException {
        Set<String> experimental = new TreeSet<>();
        for (String module : List.of("core", "json")) {
            for (String name : exported(module)) {
                if (isExperimental(module, name)) {
                    experimental.add(name);
                }
            }
        }
        return experimental;
    }

    private static List<Class<?>> stableTypes() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (String module : List.of("core", "json")) {
            for (String name : exported(module)) {
                if (!isExperimental(module, name)) {
                    types.addAll(types(module, name));
                }
            }
        }
        return types;
    }

    private static String api(String module) throws IOException {
        StringBuilder api = new StringBuilder();
        for (String name : exported(module)) {
            api.append(isExperimental(module, name) ? "experimental" : "stable")
                    .append(" package ")
                    .append(name)
                    .append('\n');
            for (Class<?> type : types(module, name)) {
                api.append('\n').append(type(type)).append('\n');
                members(type).forEach(member -> api.append("  ").append(member).append('\n'));
            }
            api.append('\n');
        }
        return api.toString();
    }

    private static boolean isExperimental(String module, String name) throws IOException {
        return page(module, name).contains("<p>Experimental: ");
    }

    /**
     * Returns the packages that are not internal, of which {@link InternalPackagesTest} proves that they are exported.
     */
    private static Set<String> exported(String module) throws IOException {
        Set<String> exported = new TreeSet<>();
        Path classes = classes(module);
        try (Stream<Path> folders = Files.walk(classes)) {
            for (Path folder : folders.filter(folder -> Files.exists(folder.resolve("package-info.class")))
                    .toList()) {
                String name = classes.relativize(folder).toString().replace(File.separatorChar, '.');
                if (!page(module, name).contains(" Internal: ")) {
                    exported.add(name);
                }
            }
        }
        return exported;
    }

    private static String page(String module, String name) throws IOException {
        return Files.readString(
                Path.of("..", module, "src", "main", "java", name.replace('.', '/'), "package-info.java"));
    }

    private static Path classes(String module) {
        return Path.of("..", module, "target", "classes");
    }

    private static List<Class<?>> types(String module, String name) throws IOException {
        try (Stream<Path> files = Files.list(classes(module).resolve(name.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> name + "." + file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .<Class<?>>map(PublicApiTest::load)
                    .filter(PublicApiTest::isVisible)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && !type.isAnonymousClass() && (outer == null || isVisible(outer));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String type(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        String parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass())
                                .filter(parent -> !(parent instanceof Class<?> hidden) || isVisible(hidden)),
                        Arrays.stream(type.getGenericInterfaces()))
                .filter(parent -> parent != Object.class && parent != Record.class)
                .map(Type::getTypeName)
                .collect(joining(", "));
        return (Modifier.isStatic(type.getModifiers()) ? "static " : "")
                + (Modifier.isAbstract(type.getModifiers()) && !type.isInterface() ? "abstract " : "")
                + (type.isSealed() ? "sealed " : Modifier.isFinal(type.getModifiers()) ? "final " : "")
                + kind + " " + type.getTypeName() + parameters(type)
                + (parents.isEmpty() ? "" : ": " + parents);
    }

    /** Returns what users of a type see of it, also of parents that they do not see, in the order of the alphabet. */
    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Class<?> owner = type;
                owner != null && (owner == type || !isVisible(owner));
                owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
                    members.add(modifiers(field.getModifiers() & KEPT)
                            + field.getGenericType().getTypeName() + " " + field.getName());
                }
            }
            for (Method method : owner.getDeclaredMethods()) {
                if (isVisible(method.getModifiers()) && !method.isSynthetic()) {
                    members.add(method(method));
                }
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers()) && !constructor.isSynthetic()) {
                members.add("new " + signature(constructor));
            }
        }
        return members;
    }

    private static String method(Method method) {
        int kept = method.getDeclaringClass().isSealed() ? KEPT & ~Modifier.ABSTRACT : KEPT;
        return (method.isDefault() ? "default " : "")
                + modifiers(method.getModifiers() & kept)
                + method.getGenericReturnType().getTypeName() + " " + method.getName() + signature(method)
                + (method.getDefaultValue() == null ? "" : " default");
    }

    private static String modifiers(int modifiers) {
        return modifiers == 0 ? "" : Modifier.toString(modifiers) + " ";
    }

    private static String signature(Executable executable) {
        return parameters(executable)
                + types(executable.getGenericParameterTypes(), "(", ")")
                + (executable.getExceptionTypes().length == 0
                        ? ""
                        : types(executable.getGenericExceptionTypes(), " throws ", ""));
    }

    private static String parameters(GenericDeclaration declaration) {
        return declaration.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(declaration.getTypeParameters())
                        .map(parameter -> parameter.getName() + types(parameter.getBounds(), " extends ", ""))
                        .collect(joining(", ", "<", ">"));
    }

    private static String types(Type[] types, String before, String after) {
        return Arrays.stream(types).map(Type::getTypeName).collect(joining(", ", before, after));
    }
}

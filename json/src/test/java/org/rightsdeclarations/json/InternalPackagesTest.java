package org.rightsdeclarations.json;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages that are not for users say so, and what users see does not lead to them. */
@Tag("slow")
class InternalPackagesTest {
    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"core", "json"})
    void nameThemselvesInternal(String module) throws IOException {
        Set<String> internal = internal(module);

        for (String name : descriptor(module).packages()) {
            String source = Files.readString(ROOT.resolve(module)
                    .resolve("src/main/java")
                    .resolve(name.replace('.', '/'))
                    .resolve("package-info.java"));
            assertThat(source.contains(" Internal: ")).as(name).isEqualTo(internal.contains(name));
        }
        assertThat(internal).isNotEmpty();
    }

    @Test
    void areNotShownByWhatIsExported() {
        Set<String> internal = Stream.of("core", "json")
                .flatMap(module -> internal(module).stream())
                .collect(toSet());
        JavaClasses classes = new ClassFileImporter().importPaths(classes("core"), classes("json"));

        Set<JavaClass> exported = classes.stream()
                .filter(type -> !internal.contains(type.getPackageName()))
                .filter(InternalPackagesTest::isVisible)
                .collect(toSet());

        assertThat(exported)
                .hasSizeGreaterThan(50)
                .allSatisfy(type -> assertThat(shown(type))
                        .as(type.getName())
                        .noneMatch(shown -> internal.contains(shown.getPackageName())));
    }

    @Test
    void areFoundInSignatures() {
        JavaClass careless = new ClassFileImporter().importClass(Careless.class);

        assertThat(shown(careless)).extracting(JavaClass::getPackageName).contains("java.util.function");
    }

    /** Shows a type only as the argument of another. */
    public static final class Careless {
        /** Takes it. */
        public void take(Set<Set<java.util.function.BooleanSupplier>> ignored) {}
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers())
                && type.getEnclosingClass().map(InternalPackagesTest::isVisible).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED);
    }

    /** Returns the types that a user of a type sees in its signatures. */
    private static Set<JavaClass> shown(JavaClass type) {
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields = type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .map(field -> field.getType());
        Stream<JavaType> signatures = type.getCodeUnits().stream()
                .filter(method -> isVisible(method.getModifiers()))
                .flatMap(InternalPackagesTest::signature);
        return Stream.of(parents, fields, signatures)
                .flatMap(types -> types)
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Collection::stream)
                .map(JavaClass::getBaseComponentType)
                .collect(toSet());
    }

    private static Stream<JavaType> signature(JavaCodeUnit method) {
        return Stream.concat(
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream()),
                method.getExceptionTypes().stream());
    }

    /** Returns the packages of a module that it exports to nobody, or to modules of its choice. */
    private static Set<String> internal(String module) {
        ModuleDescriptor descriptor = descriptor(module);
        Set<String> exported = descriptor.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(toSet());
        return descriptor.packages().stream()
                .filter(name -> !exported.contains(name))
                .collect(toSet());
    }

    private static ModuleDescriptor descriptor(String module) {
        return ModuleFinder.of(classes(module))
                .find("org.rightsdeclarations." + module)
                .orElseThrow()
                .descriptor();
    }

    private static Path classes(String module) {
        return ROOT.resolve(module).resolve("target/classes");
    }
}

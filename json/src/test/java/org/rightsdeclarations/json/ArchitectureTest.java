package org.rightsdeclarations.json;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

@Tag("slow")
class ArchitectureTest {
    private static final Path MAIN = Path.of("target", "classes");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(MAIN);

    @Test
    void dependsOnTheModelAndTheTokenStreamOnlyWhereEmbeddingSystemsHaveNothingElse() {
        classes()
                .that()
                .haveNameNotMatching(".*\\.(Jackson[23]Module.*|Parser2Reader.*|Generator2Writer.*)")
                .and()
                .resideOutsideOfPackage("org.rightsdeclarations.json.spring")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "tools.jackson.core..", "org.rightsdeclarations..")
                .check(CLASSES);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        // From the second name on, so that the root package is a slice, too; core proves that this finds cycles.
        slices().matching("org.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void showsUsersNothingOfTheParserButWhatHostsHandOver() {
        noClasses()
                .that()
                .resideInAPackage("org.rightsdeclarations.json")
                .and()
                .haveNameNotMatching(".*Jackson[23]Module.*")
                .should()
                .dependOnClassesThat(resideInAPackage("tools.jackson..")
                        .and(not(type(JsonGenerator.class)))
                        .and(not(type(JsonParser.class))))
                .check(CLASSES);
    }

    @Test
    void exportsOnePackage() {
        ModuleDescriptor module = module();

        assertThat(module.name()).isEqualTo("org.rightsdeclarations.json");
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::toString)
                .containsExactly("org.rightsdeclarations.json");
        assertThat(module.packages())
                .containsExactlyInAnyOrder(
                        "org.rightsdeclarations.json",
                        "org.rightsdeclarations.json.document",
                        "org.rightsdeclarations.json.lines",
                        "org.rightsdeclarations.json.mistake",
                        "org.rightsdeclarations.json.reading",
                        "org.rightsdeclarations.json.report",
                        "org.rightsdeclarations.json.shape",
                        "org.rightsdeclarations.json.source",
                        "org.rightsdeclarations.json.spring",
                        "org.rightsdeclarations.json.type",
                        "org.rightsdeclarations.json.writing");
        assertThat(module.opens()).isEmpty();
    }

    @Test
    void requiresTheModelAndTheTokenStreamAtRunTime() {
        assertThat(module().requires())
                .filteredOn(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "org.rightsdeclarations.core", "tools.jackson.core");
    }

    @Test
    void hasNoStaticsThatChange() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void looksAtNoTextThroughRegularExpressions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .check(CLASSES);
    }

    @Test
    void namesTypesAfterIdeas() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Impl|Dto|Manager)")
                .check(CLASSES);
    }

    private static ModuleDescriptor module() {
        return ModuleFinder.of(MAIN)
                .find("org.rightsdeclarations.json")
                .orElseThrow()
                .descriptor();
    }
}

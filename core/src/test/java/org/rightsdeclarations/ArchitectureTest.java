package org.rightsdeclarations;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.knot.Root;
import org.rightsdeclarations.knot.branch.Branch;

@Tag("slow")
class ArchitectureTest {
    private static final Path MAIN = Path.of("target", "classes");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(MAIN);

    /** Each package is a slice of its own: from its second name on, so that the root package has one, too. */
    private static final SliceRule PACKAGES_WITHOUT_CYCLES =
            slices().matching("org.(**)").should().beFreeOfCycles();

    @Test
    void dependsOnTheJdkAndAnnotationsOnly() {
        classes()
                .that()
                .doNotHaveSimpleName("HibernateFindings")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson.annotation..",
                        "jakarta.validation..",
                        "org.jspecify..",
                        "org.immutables..",
                        "org.rightsdeclarations..")
                .check(CLASSES);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        PACKAGES_WITHOUT_CYCLES.check(CLASSES);
    }

    @Test
    void findsACycleThroughARootPackage() {
        JavaClasses knot = new ClassFileImporter().importClasses(Root.class, Branch.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> PACKAGES_WITHOUT_CYCLES.check(knot))
                .withMessageContaining("Cycle detected: Slice rightsdeclarations.knot")
                .withMessageContaining("-> \n                Slice rightsdeclarations.knot.branch");
    }

    @Test
    void asksOneClassWhatCharactersAre() {
        Set<String> answers = Set.of(
                "getType",
                "isLetter",
                "isLetterOrDigit",
                "isDigit",
                "digit",
                "getNumericValue",
                "getName",
                "isDefined",
                "isUpperCase",
                "isAlphabetic",
                "isIdeographic");

        noClasses()
                .that()
                .areNotAssignableTo(Unicode.class)
                .and()
                .doNotHaveSimpleName("Excerpt") // which shows what was found, and finds nothing
                .should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("the JDK knows another version of Unicode") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return (call.getTargetOwner().isEquivalentTo(Character.UnicodeScript.class)
                                        && call.getName().equals("of"))
                                || (call.getTargetOwner().isEquivalentTo(Character.class)
                                        && answers.contains(call.getName()));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void letsOnlyJudgesAndTheCalendarKnowTheRootPackage() {
        noClasses()
                .that()
                .resideInAPackage("org.rightsdeclarations.*..")
                .and()
                .resideOutsideOfPackages(
                        "org.rightsdeclarations.anniversary",
                        "org.rightsdeclarations.constraint",
                        "org.rightsdeclarations.description",
                        "org.rightsdeclarations.rule..",
                        "org.rightsdeclarations.validation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.rightsdeclarations")
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("familiesWithPackagesBelow")
    void letsOnlyAFamilyOfRulesKnowThePackagesBelowIt(String family) {
        noClasses()
                .that()
                .resideOutsideOfPackage(family + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(family + ".*..")
                .check(CLASSES);
    }

    private static Stream<String> familiesWithPackagesBelow() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.matches("org\\.rightsdeclarations\\.rule\\.\\w+\\.\\w+"))
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .distinct();
    }

    @Test
    void exportsEveryPackageButCharactersSymbolsReadingAndFamiliesOfRules() {
        ModuleDescriptor module = module();

        Set<String> exported = module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());

        assertThat(module.name()).isEqualTo("org.rightsdeclarations.core");
        assertThat(exported)
                .containsExactlyInAnyOrder(
                        "org.rightsdeclarations",
                        "org.rightsdeclarations.anniversary",
                        "org.rightsdeclarations.anniversary.mention",
                        "org.rightsdeclarations.catalogue",
                        "org.rightsdeclarations.constraint",
                        "org.rightsdeclarations.description",
                        "org.rightsdeclarations.numeral",
                        "org.rightsdeclarations.problem",
                        "org.rightsdeclarations.rule",
                        "org.rightsdeclarations.term",
                        "org.rightsdeclarations.translation",
                        "org.rightsdeclarations.validation",
                        "org.rightsdeclarations.validation.jakarta",
                        "org.rightsdeclarations.value",
                        "org.rightsdeclarations.world");
        assertThat(module.packages())
                .containsAll(exported)
                .filteredOn(name -> !exported.contains(name))
                .allMatch(name -> name.equals("org.rightsdeclarations.characters")
                        || name.equals("org.rightsdeclarations.description.alignment")
                        || name.equals("org.rightsdeclarations.description.place")
                        || name.equals("org.rightsdeclarations.language")
                        || name.equals("org.rightsdeclarations.numeral.token")
                        || name.equals("org.rightsdeclarations.symbol")
                        || name.equals("org.rightsdeclarations.template")
                        || name.startsWith("org.rightsdeclarations.anniversary.reading")
                        || name.startsWith("org.rightsdeclarations.catalogue.")
                        || name.startsWith("org.rightsdeclarations.rule."));
        assertThat(module.exports())
                .filteredOn(ModuleDescriptor.Exports::isQualified)
                .allMatch(exports -> exports.targets().equals(Set.of("org.rightsdeclarations.json")))
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder("org.rightsdeclarations.characters", "org.rightsdeclarations.language");
        assertThat(module.opens()).isEmpty();
    }

    @Test
    void requiresJakartaValidationOnlyAtRunTime() {
        assertThat(module().requires())
                .filteredOn(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "jakarta.validation");
    }

    @Test
    void hidesGeneratedClasses() {
        classes()
                .that(simpleNameStartingWith("Immutable"))
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void hasNoStaticsThatChange() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
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
                .that(not(simpleNameStartingWith("Immutable")))
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Impl|Dto|Manager)")
                .check(CLASSES);
    }

    private static ModuleDescriptor module() {
        return ModuleFinder.of(MAIN)
                .find("org.rightsdeclarations.core")
                .orElseThrow()
                .descriptor();
    }
}

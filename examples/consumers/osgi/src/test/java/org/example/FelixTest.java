package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWiring;

/** The jars of the library as bundles in Felix: resolved without anything optional, and used. */
class FelixTest {
    private static final Path BUNDLES = Path.of("target", "bundles");
    private static final Path API = Path.of("target", "api");
    private static final Path FRAGMENT = Path.of("target", "fragment");

    /** The packages of Jakarta Validation, for a container that gives them to its bundles. */
    private static final String VALIDATION = Stream.of(
                    "",
                    ".bootstrap",
                    ".constraints",
                    ".constraintvalidation",
                    ".executable",
                    ".groups",
                    ".metadata",
                    ".spi",
                    ".valueextraction")
            .map(name -> "jakarta.validation" + name + ";version=3.1.1")
            .collect(Collectors.joining(","));

    @TempDir
    private Path cache;

    @Test
    void resolvesWithNothingButJacksonCoreAndJakartaValidation() throws Exception {
        inFelix(Map.of(), List.of(API, BUNDLES), bundles -> {
            assertEquals(
                    Set.of(
                            "jakarta.validation.jakarta.validation-api",
                            "org.example.bundle",
                            "org.rightsdeclarations.core",
                            "org.rightsdeclarations.json",
                            "tools.jackson.core.jackson-core"),
                    bundles.stream().map(Bundle::getSymbolicName).collect(Collectors.toSet()));
            assertEquals(
                    Bundle.ACTIVE,
                    bundle(bundles, "org.rightsdeclarations.json").getState());
            use(bundles);
        });
    }

    @Test
    void letsAProviderOfTheContainerFindTheRules() throws Exception {
        Map<String, String> container = Map.of(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, VALIDATION);
        inFelix(container, List.of(BUNDLES), bundles -> {
            Object declaration = use(bundles);
            try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()) {
                Set<String> paths = factory.getValidator().validate(declaration).stream()
                        .map(ConstraintViolation::getPropertyPath)
                        .map(Object::toString)
                        .collect(Collectors.toSet());
                assertTrue(paths.contains("sections[0].clauses[1]"), paths::toString);
            }
        });
    }

    @Test
    void exportsWhatTheModulesExport() throws Exception {
        inFelix(Map.of(), List.of(API, BUNDLES), bundles -> {
            for (String name : List.of("org.rightsdeclarations.core", "org.rightsdeclarations.json")) {
                Set<String> exported = new TreeSet<>();
                Set<String> friends = new TreeSet<>();
                for (BundleCapability each : bundle(bundles, name)
                        .adapt(BundleWiring.class)
                        .getCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
                    String source = (String) each.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE);
                    (each.getDirectives().containsKey("x-friends") ? friends : exported).add(source);
                }
                ModuleDescriptor module =
                        ModuleFinder.of(BUNDLES).find(name).orElseThrow().descriptor();
                assertEquals(exports(module, false), exported);
                assertEquals(exports(module, true), friends);
            }
        });
    }

    @Test
    void hidesInternalPackages() throws Exception {
        inFelix(Map.of(), List.of(API, BUNDLES), bundles -> {
            Bundle user = bundle(bundles, "org.example.bundle");
            user.loadClass("org.rightsdeclarations.json.DeclarationJson");
            assertThrows(
                    ClassNotFoundException.class, () -> user.loadClass("org.rightsdeclarations.json.reading.Reading"));
        });
    }

    @Test
    void speaksALanguageThatAFragmentAdds() throws Exception {
        inFelix(Map.of(), List.of(API, BUNDLES, FRAGMENT), bundles -> {
            Object said = call(bundles, "org.example.bundle.Speaking");
            assertTrue(said.toString().contains("campo sconosciuto \"titel\""), said::toString);
        });
    }

    @Test
    void speaksEnglishInALanguageThatNothingAdds() throws Exception {
        inFelix(Map.of(), List.of(API, BUNDLES), bundles -> {
            Object said = call(bundles, "org.example.bundle.Speaking");
            assertTrue(said.toString().contains("unknown"), said::toString);
        });
    }

    private static Set<String> exports(ModuleDescriptor module, boolean qualified) {
        return module.exports().stream()
                .filter(each -> each.isQualified() == qualified)
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object use(List<Bundle> bundles) throws Exception {
        return call(bundles, "org.example.bundle.Declaring");
    }

    private static Object call(List<Bundle> bundles, String name) throws Exception {
        Class<?> type = bundle(bundles, "org.example.bundle").loadClass(name);
        return ((Callable<?>) type.getConstructor().newInstance()).call();
    }

    private static Bundle bundle(List<Bundle> bundles, String name) {
        return bundles.stream()
                .filter(each -> name.equals(each.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }

    private interface Use {
        void of(List<Bundle> bundles) throws Exception;
    }

    private void inFelix(Map<String, String> more, List<Path> folders, Use use) throws Exception {
        Map<String, String> configuration = new HashMap<>(more);
        configuration.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        Framework felix = new FrameworkFactory().newFramework(configuration);
        felix.start();
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (Path folder : folders) {
                try (Stream<Path> jars = Files.list(folder)) {
                    for (Path jar : jars.sorted().toList()) {
                        bundles.add(felix.getBundleContext()
                                .installBundle(jar.toUri().toString()));
                    }
                }
            }
            for (Bundle bundle : bundles) {
                if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                    bundle.start();
                }
            }
            use.of(bundles);
        } finally {
            felix.stop();
            felix.waitForStop(10_000);
        }
    }
}

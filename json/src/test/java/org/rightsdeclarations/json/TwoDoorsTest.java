package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.constraint.Drafts;
import org.rightsdeclarations.constraint.Everything;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.jakarta.Violations;

/** What the rules find, any provider of Jakarta Validation finds too. */
@Tag("slow")
class TwoDoorsTest {
    @SuppressWarnings("NullAway.Init")
    private static ValidatorFactory factory;

    @SuppressWarnings("NullAway.Init")
    private static Validator validator;

    @BeforeAll
    static void startProvider() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stopProvider() {
        factory.close();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsTheSameThroughBothDoors(Path document) throws IOException {
        Declaration declaration = DeclarationJson.read(document).getValue().orElseThrow();
        DeclarationValidator rules = DeclarationValidator.standard();

        Set<ConstraintViolation<Declaration>> violations = validator.validate(declaration, Everything.class);

        assertThat(Violations.toReport(violations, Locale.ENGLISH)).isEqualTo(rules.validate(declaration));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsTheSameInDraftsThroughBothDoors(Path document) throws IOException {
        Declaration declaration = DeclarationJson.read(document).getValue().orElseThrow();
        DeclarationValidator rules = DeclarationValidator.standard().withProfile(Profile.DRAFT);

        Set<ConstraintViolation<Declaration>> violations = validator.validate(declaration, Drafts.Everything.class);

        assertThat(Violations.toReport(violations, Locale.ENGLISH)).isEqualTo(rules.validate(declaration));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysTheSamePlaceThroughAllDoors(Path document) throws IOException {
        ReadResult<Declaration> result = DeclarationJson.read(document);
        Declaration declaration = result.getValue().orElseThrow();

        List<String> places = places(DeclarationValidator.standard().validate(declaration));

        assertThat(places(Violations.toReport(validator.validate(declaration, Everything.class), Locale.KOREAN)))
                .isEqualTo(places);
        assertThat(places(result.getReport())).isEqualTo(places);
    }

    private static List<String> places(Report report) {
        return report.getProblems().stream()
                .map(problem -> problem.getCode() + " " + problem.getPointer() + " " + problem.getPrintedPlace())
                .sorted()
                .toList();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains("invalid"))
                    .filter(file -> !file.toString().contains("mistakes"))
                    .filter(file -> !file.startsWith("src/test/resources/catalogue"))
                    .filter(file -> !file.startsWith("src/test/resources/frozen"))
                    .sorted()
                    .toList();
        }
    }
}

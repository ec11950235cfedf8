package org.rightsdeclarations.json.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.constraint.Everything;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.jakarta.Violations;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Spring makes field errors of violations, for which it looks for a property at each path; none may fail. */
@Tag("slow")
class FieldErrorsTest {
    private static ValidatorFactory factory;

    @BeforeAll
    static void open() {
        factory = Validation.buildDefaultValidatorFactory();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areTheSameReportAgain(Path document) throws IOException {
        Declaration declaration = DeclarationJson.read(document).getValue().orElseThrow();
        DataBinder binder = new DataBinder(declaration, "declaration");
        binder.setValidator(new SpringValidatorAdapter(factory.getValidator()));

        binder.validate(Everything.class);

        BindingResult result = binder.getBindingResult();
        List<ConstraintViolation<?>> violations = result.getAllErrors().stream()
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                .toList();
        Report judged = DeclarationValidator.standard().validate(declaration);
        assertThat(Violations.toReport(violations, Locale.ENGLISH).getProblems())
                .containsExactlyInAnyOrderElementsOf(judged.getProblems());
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/rules"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}

package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.constraint.Drafts;
import org.rightsdeclarations.constraint.Sound;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.Violations;
import org.rightsdeclarations.value.LocalizedText;

/** What the rules find, any provider of Jakarta Validation finds too. */
@Tag("slow")
class TwoDoorsTest {
    @SuppressWarnings("NullAway.Init")
    private static ValidatorFactory factory;

    @SuppressWarnings("NullAway.Init")
    private static Validator validator;

    /** A bean of an embedding system. */
    private record Submission(@Valid Declaration declaration) {}

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
        Declaration declaration =
                DeclarationJson.read(document).getDeclaration().orElseThrow();
        DeclarationValidator rules = DeclarationValidator.standard();

        Set<ConstraintViolation<Declaration>> violations = validator.validate(declaration);

        assertThat(Violations.toReport(violations, Locale.ENGLISH)).isEqualTo(rules.validate(declaration));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsTheSameInDraftsThroughBothDoors(Path document) throws IOException {
        Declaration declaration =
                DeclarationJson.read(document).getDeclaration().orElseThrow();
        DeclarationValidator rules = DeclarationValidator.standard().withProfile(Profile.DRAFT);

        Set<ConstraintViolation<Declaration>> violations = validator.validate(declaration, Drafts.class);

        assertThat(Violations.toReport(violations, Locale.ENGLISH)).isEqualTo(rules.validate(declaration));
    }

    @Test
    void namesThePropertyThePayloadAndTheMessage() {
        Declaration declaration = withEmptyClause("Harbour Declaration");

        ConstraintViolation<Declaration> violation =
                validator.validate(declaration).iterator().next();

        assertThat(violation.getPropertyPath()).hasToString("sections[0].clauses[1]");
        assertThat(violation.getConstraintDescriptor().getPayload()).containsExactly(Sound.AsError.class);
        assertThat(violation.getMessage()).isEqualTo("a provision has neither text nor heading nor nested clauses");
    }

    @Test
    void findsProblemsInsideABeanOfAnEmbeddingSystem() {
        Submission submission = new Submission(withEmptyClause("Harbour Declaration"));

        Set<ConstraintViolation<Submission>> violations = validator.validate(submission);

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("declaration.sections[0].clauses[1]");
        assertThat(Violations.toReport(violations, Locale.ENGLISH))
                .extracting(Problem::getPointer)
                .contains("/declaration/sections/0/clauses/1");
    }

    @Test
    void judgesAPartByItself() {
        Clause empty = Clause.builder().label("1.").build();

        assertThat(validator.validate(empty)).hasSize(1);
        assertThat(validator.validate(empty, Drafts.class))
                .singleElement()
                .satisfies(violation -> assertThat(
                                violation.getConstraintDescriptor().getPayload())
                        .containsExactly(Sound.AsWarning.class));
    }

    /** Spring makes validators by its own factory, and wraps the interpolator to speak the language of a request. */
    @Test
    void worksWithTheFactoriesOfAnEmbeddingSystem() {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator interpolator = configuration.getDefaultMessageInterpolator();
        try (ValidatorFactory embedded = configuration
                .messageInterpolator(new InLanguage(interpolator, Locale.KOREAN))
                .constraintValidatorFactory(new ByConstructor())
                .buildValidatorFactory()) {
            Declaration declaration = withEmptyClause("Harbour Declaration");

            Set<ConstraintViolation<Declaration>> violations =
                    embedded.getValidator().validate(declaration);

            Report english = DeclarationValidator.standard().validate(declaration);
            assertThat(Violations.toReport(violations, Locale.KOREAN))
                    .isEqualTo(english)
                    .hasToString(english.in(Locale.KOREAN).toString())
                    .asString()
                    .startsWith("오류 1개:");
        }
    }

    private record InLanguage(MessageInterpolator interpolator, Locale locale) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return interpolator.interpolate(template, context, other);
        }
    }

    private static final class ByConstructor implements ConstraintValidatorFactory {
        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            try {
                return type.getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {}
    }

    private static Declaration withEmptyClause(String title) {
        LocalizedText text = LocalizedText.of("en", "We keep the quays open to everybody who comes.");
        return Declaration.builder()
                .title(LocalizedText.of("en", title))
                .addSection(Section.builder()
                        .addClauses(
                                Clause.of("1.", text),
                                Clause.builder().label("2.").build())
                        .build())
                .build();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains("invalid"))
                    .filter(file -> !file.startsWith("src/test/resources/catalogue"))
                    .sorted()
                    .toList();
        }
    }
}

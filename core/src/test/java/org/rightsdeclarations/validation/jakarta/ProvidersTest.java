package org.rightsdeclarations.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.constraint.Drafts;
import org.rightsdeclarations.constraint.Everything;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.Quays;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.world.Instrument;

/** What every provider of Jakarta Validation does, however it is configured. */
@Tag("slow")
class ProvidersTest {
    private static final Declaration DECLARATION = Quays.declaration("TBD");

    enum Provider {
        HIBERNATE,
        HIBERNATE_EVALUATING,
        HIBERNATE_WITH_PARAMETERS,
        BVAL;

        Configuration<?> configure() {
            return switch (this) {
                case HIBERNATE ->
                    Validation.byProvider(HibernateValidator.class).configure();
                case HIBERNATE_EVALUATING ->
                    Validation.byProvider(HibernateValidator.class)
                            .configure()
                            .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS);
                case HIBERNATE_WITH_PARAMETERS ->
                    Validation.byProvider(HibernateValidator.class)
                            .configure()
                            .messageInterpolator(new ParameterMessageInterpolator());
                case BVAL ->
                    Validation.byProvider(ApacheValidationProvider.class).configure();
            };
        }
    }

    /** Beans of an embedding system. */
    @SuppressWarnings("MultipleNullnessAnnotations") // one is a constraint
    private record Body(
            List<@Valid Declaration> declarations,
            @NotNull @Nullable String sender) {}

    private record Request(@Valid Body body, Map<String, @Valid Clause> drawers) {}

    @ParameterizedTest
    @EnumSource
    void findWhatTheRulesFind(Provider provider) {
        try (ValidatorFactory factory = provider.configure().buildValidatorFactory()) {
            DeclarationValidator rules = DeclarationValidator.standard();

            for (String title : Quays.HOSTILE) {
                Declaration declaration = Quays.declaration(title);

                assertThat(Violations.toReport(
                                factory.getValidator().validate(declaration, Everything.class), Locale.ENGLISH))
                        .isEqualTo(rules.validate(declaration));
                assertThat(Violations.toReport(
                                factory.getValidator().validate(declaration, Drafts.Everything.class), Locale.ENGLISH))
                        .isEqualTo(rules.withProfile(Profile.DRAFT).validate(declaration));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void sayWhatTheRulesSay(Provider provider) {
        try (ValidatorFactory factory = provider.configure().buildValidatorFactory()) {
            for (String title : Quays.HOSTILE) {
                Declaration declaration = Quays.declaration(title);

                assertThat(factory.getValidator().validate(declaration, Everything.class))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactlyInAnyOrderElementsOf(
                                messages(DeclarationValidator.standard().validate(declaration)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void sayItInTheLanguageOfTheReader(Provider provider) {
        Configuration<?> configuration = provider.configure();
        Locale[] reader = {Locale.FRENCH};
        try (ValidatorFactory factory = configuration
                .messageInterpolator(
                        ProblemInterpolator.of(configuration.getDefaultMessageInterpolator(), () -> reader[0]))
                .buildValidatorFactory()) {
            for (String title : Quays.HOSTILE) {
                Declaration declaration = Quays.declaration(title);
                Report report = DeclarationValidator.standard().validate(declaration);
                for (Locale locale : List.of(Locale.FRENCH, Locale.forLanguageTag("ar-EG"), Locale.GERMAN)) {
                    reader[0] = locale;

                    assertThat(factory.getValidator().validate(declaration, Everything.class))
                            .extracting(ConstraintViolation::getMessage)
                            .containsExactlyInAnyOrderElementsOf(messages(report.in(locale)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void leaveOtherConstraintsToTheirOwnMessages(Provider provider) {
        Configuration<?> configuration = provider.configure();
        try (ValidatorFactory factory = configuration
                .messageInterpolator(
                        ProblemInterpolator.of(configuration.getDefaultMessageInterpolator(), () -> Locale.ENGLISH))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Body(List.of(), null)))
                    .singleElement()
                    .satisfies(violation ->
                            assertThat(violation.getMessage()).contains("null").doesNotContain("{"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void namePlacesInBeansOfAnEmbeddingSystem(Provider provider) {
        try (ValidatorFactory factory = provider.configure().buildValidatorFactory()) {
            Request request = new Request(
                    new Body(List.of(DECLARATION, Quays.declaration("TBD")), null),
                    Map.of("a/b", Clause.builder().label("1.").build()));

            Set<ConstraintViolation<Request>> violations =
                    factory.getValidator().validate(request, Everything.class);

            assertThat(Violations.toReport(violations, Locale.ENGLISH))
                    .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                    .contains(
                            "structure.empty-provision /body/declarations/0/sections/0/clauses/1",
                            "structure.empty-provision /body/declarations/1/sections/0/clauses/1",
                            "catalogue.unknown-instrument /body/declarations/1/anniversaries/0/instrument",
                            "jakarta.validation.constraints.NotNull /body/sender",
                            "structure.empty-provision /drawers/a~1b");
            assertThat(violations)
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .contains(
                            "body.declarations[1].sections[0].clauses[1]",
                            "body.declarations[1].anniversaries[0].origin");
        }
    }

    @ParameterizedTest
    @EnumSource
    void runTheRulesOfAnEmbeddingSystem(Provider provider) {
        Instrument charter = Instrument.of(en("Charter of all Quays")).toBuilder()
                .id(Iri.of("https://quays.example/charter"))
                .build();
        InstrumentCatalogue catalogue = InstrumentCatalogue.standard().with(charter);
        DeclarationValidator rules = Quays.rules().withCatalogue(catalogue);
        Configuration<?> configuration = provider.configure();
        try (ValidatorFactory factory = configuration
                .constraintValidatorFactory(
                        SoundValidatorFactory.of(rules, configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()) {
            Report report =
                    Violations.toReport(factory.getValidator().validate(DECLARATION, Everything.class), Locale.ENGLISH);

            assertThat(report)
                    .isEqualTo(rules.validate(DECLARATION))
                    .extracting(Problem::getCode)
                    .contains("house.shouting")
                    .doesNotContain("structure.empty-provision", "catalogue.unknown-instrument");
            assertThat(factory.getValidator().validate(DECLARATION))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("heading is in capitals: QUAYS");
        }
    }

    private static List<String> messages(Report report) {
        return report.getProblems().stream().map(Problem::getMessage).toList();
    }
}

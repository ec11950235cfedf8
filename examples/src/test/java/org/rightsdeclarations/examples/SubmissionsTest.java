package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.examples.Submissions.Submission;
import org.rightsdeclarations.examples.declaration.BilingualAct;
import org.rightsdeclarations.examples.declaration.GwangjuDeclaration2023;
import org.rightsdeclarations.examples.declaration.ShortDeclaration;
import org.rightsdeclarations.examples.declaration.UnitedNationsResolution;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.validation.DeclarationValidator;

/** Runs with the provider on the module path. */
class SubmissionsTest {
    private static final Submission SHOUTED = new Submission(
            "City Hall",
            Declaration.in("en")
                    .title("Riverside Declaration on the Right to Housing")
                    .heading("OUR PROMISES")
                    .commitment("1.", "To build two hundred public dwellings by 2028.")
                    .commitment("3.", "To report to the residents every spring.")
                    .build());

    @SuppressWarnings("NullAway.Init")
    private static ValidatorFactory factory;

    @BeforeAll
    static void startProvider() {
        factory = configuration().buildValidatorFactory();
    }

    @AfterAll
    static void stopProvider() {
        factory.close();
    }

    static Stream<Declaration> examples() {
        return Stream.of(
                ShortDeclaration.build(),
                GwangjuDeclaration2023.build(),
                UnitedNationsResolution.build(),
                BilingualAct.build());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areAcceptedIfTheyAreTheExamplesOfThisLibrary(Declaration declaration) {
        assertThat(new Submissions(factory.getValidator()).accepts(new Submission("City Hall", declaration)))
                .isTrue();
    }

    @Test
    void areAcceptedWithWarningsAndReviewedWithAll() {
        Submissions submissions = new Submissions(factory.getValidator());

        assertThat(submissions.accepts(SHOUTED)).isTrue();
        assertThat(submissions.review(SHOUTED, Locale.ENGLISH))
                .extracting(Problem::getPointer)
                .contains("/declaration/sections/0/commitments/1/label");
    }

    @Test
    void areRefusedForConstraintsOfTheApplication() {
        Submissions submissions = new Submissions(factory.getValidator());
        Submission nameless = new Submission(" ", ShortDeclaration.build());

        assertThat(submissions.accepts(nameless)).isFalse();
        assertThat(submissions.review(nameless, Locale.ENGLISH))
                .extracting(Problem::getCode)
                .contains("jakarta.validation.constraints.NotBlank");
    }

    @Test
    void areJudgedByTheRulesOfTheApplicationInTheLanguageOfTheReader() {
        DeclarationValidator rules = HouseStyle.validator()
                .withSeverity("numbering.gap", Severity.ERROR)
                .withSeverity("house.shouting", Severity.ERROR);
        try (ValidatorFactory french =
                Submissions.factory(configuration(), new ParameterMessageInterpolator(), rules, () -> Locale.FRENCH)) {
            Set<ConstraintViolation<Submission>> violations =
                    french.getValidator().validate(SHOUTED);

            assertThat(Submissions.codes(violations))
                    .containsExactlyInAnyOrder(
                            "house.shouting /declaration/sections/0/heading",
                            "numbering.gap /declaration/sections/0/commitments/1/label");
            assertThat(violations)
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrderElementsOf(rules
                            .onlySeverity(Severity.ERROR)
                            .validate(SHOUTED.declaration())
                            .in(Locale.FRENCH)
                            .getProblems()
                            .stream()
                            .map(Problem::getMessage)
                            .toList());
        }
    }

    private static Configuration<?> configuration() {
        return Validation.byDefaultProvider().configure().messageInterpolator(new ParameterMessageInterpolator());
    }
}

package org.rightsdeclarations.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.constraint.Everything;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.Quays;

/** Runs without Hibernate Validator on its class path, with another provider. */
@Tag("slow")
class WithoutHibernateValidatorTest {
    private static final Declaration DECLARATION = Quays.declaration("TBD ${1+1}");

    @Test
    void findsAndSaysTheSameAsWithIt() {
        Report report = DeclarationValidator.standard().validate(DECLARATION);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Set<ConstraintViolation<Declaration>> violations =
                    factory.getValidator().validate(DECLARATION, Everything.class);

            assertThat(Violations.toReport(violations, Locale.ENGLISH)).isEqualTo(report);
            assertThat(violations)
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrderElementsOf(report.getProblems().stream()
                            .map(Problem::getMessage)
                            .toList());
        }
    }

    @Test
    void saysItInTheLanguageOfTheReaderIfTheHostAsks() {
        Report report = DeclarationValidator.standard().validate(DECLARATION).in(Locale.FRENCH);
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        try (ValidatorFactory factory = configuration
                .messageInterpolator(
                        ProblemInterpolator.of(configuration.getDefaultMessageInterpolator(), () -> Locale.FRENCH))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(DECLARATION, Everything.class))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrderElementsOf(report.getProblems().stream()
                            .map(Problem::getMessage)
                            .toList());
        }
    }

    @Test
    void isReallyWithoutIt() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("org.hibernate.validator.HibernateValidator"));
    }
}

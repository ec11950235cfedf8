package org.rightsdeclarations.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.constraint.Everything;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.Quays;

/** The messages that Hibernate Validator makes by itself, without an interpolator of this library. */
class MessagesOfHibernateValidatorTest {
    @ParameterizedTest
    @CsvSource({
        "ar, ar",
        "en, en",
        "es, es",
        "fr, fr",
        "ko, ko",
        "ru, ru",
        "zh, zh",
        "fr-CA, fr",
        "zh-Hant-TW, zh-Hant",
        "zh-SG, zh",
        "en-GB, en"
    })
    void areInTheLanguageOfTheRequest(String request, String language) {
        Declaration declaration = Quays.declaration("TBD");
        Report report = DeclarationValidator.standard().validate(declaration).in(Locale.forLanguageTag(language));
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .localeResolver(context -> Locale.forLanguageTag(request))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(declaration, Everything.class))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrderElementsOf(report.getProblems().stream()
                            .map(Problem::getMessage)
                            .toList());
        }
    }

    @ParameterizedTest
    @FieldSource("org.rightsdeclarations.validation.Quays#HOSTILE")
    void showWhatADocumentSaysEvenToAHostThatEvaluatesExpressions(String title) {
        Declaration declaration = Quays.declaration(title);
        Report report = DeclarationValidator.standard().validate(declaration).in(Locale.KOREAN);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .localeResolver(context -> Locale.KOREAN)
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(declaration, Everything.class))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrderElementsOf(report.getProblems().stream()
                            .map(Problem::getMessage)
                            .toList());
        }
    }
}

package org.rightsdeclarations.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.constraint.Everything;
import org.rightsdeclarations.validation.Quays;

/** Runs without an implementation of the expression language on its class path. */
@Tag("slow")
class WithoutExpressionLanguageTest {
    @Test
    void findsAndSaysTheSameAsWithIt() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, context -> Locale.FRENCH, false))
                .buildValidatorFactory()) {
            Clause empty = Clause.builder().label("1.").build();

            var violations = factory.getValidator().validate(empty);

            assertThat(violations)
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("la disposition n’a ni texte, ni intitulé, ni clauses imbriquées");
            assertThat(Violations.toReport(violations, Locale.ENGLISH))
                    .singleElement()
                    .hasToString(
                            "error (the whole document): a provision has neither text nor heading nor nested clauses; "
                                    + "write its text, or remove it [structure.empty-provision]");
        }
    }

    @ParameterizedTest
    @FieldSource("org.rightsdeclarations.validation.Quays#HOSTILE")
    void saysWhatLooksLikeAnExpressionAsItIs(String title) {
        Declaration declaration = Quays.declaration(title);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, context -> Locale.FRENCH, false))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(declaration, Everything.class))
                    .extracting(ConstraintViolation::getMessage)
                    .contains("l’intitulé «\u00a0" + title + "\u00a0» constitue aussi tout le texte");
        }
    }

    @Test
    void isReallyWithoutIt() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .buildValidatorFactory());
    }
}

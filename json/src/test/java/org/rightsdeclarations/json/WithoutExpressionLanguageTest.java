package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.validation.Violations;

/** Runs without an implementation of the expression language on its class path. */
@Tag("slow")
class WithoutExpressionLanguageTest {
    @Test
    void findsTheSameAsWithIt() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Clause empty = Clause.builder().label("1.").build();

            var violations = factory.getValidator().validate(empty);

            assertThat(Violations.toReport(violations, Locale.ENGLISH))
                    .singleElement()
                    .hasToString("error (document): a provision has neither text nor heading nor nested clauses; "
                            + "write its text, or remove it [structure.empty-provision]");
        }
    }

    @Test
    void isReallyWithoutIt() {
        assertThatExceptionOfType(ValidationException.class).isThrownBy(Validation::buildDefaultValidatorFactory);
    }
}

package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import net.fortuna.ical4j.model.Calendar;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.validation.Finding;

/** Runs with the library on the module path, as a program with modules uses it. */
class ModulePathTest {
    @Test
    void usesTheLibraryAsNamedModules() {
        assertThat(Declaration.class.getModule().getName()).isEqualTo("org.rightsdeclarations.core");
        assertThat(DeclarationJson.class.getModule().getName()).isEqualTo("org.rightsdeclarations.json");
    }

    @Test
    void usesTheLibraryForCalendarsAsANamedModule() {
        assertThat(Calendar.class.getModule().getName()).isEqualTo("ical4j.core");
        assertThat(Calendar.class.getModule().getDescriptor().isAutomatic()).isFalse();
    }

    @Test
    void letsAProviderOfJakartaValidationSeeTheConstraints() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Clause empty = Clause.builder().label("1.").build();

            assertThat(factory.getValidator().validate(empty)).singleElement().satisfies(violation -> {
                assertThat(violation.getMessage())
                        .isEqualTo("a provision has neither text nor heading nor nested clauses");
                HibernateConstraintViolation<?> carrier = violation.unwrap(HibernateConstraintViolation.class);
                assertThat(carrier.getDynamicPayload(Finding.class).rule().getCode())
                        .isEqualTo("structure.empty-provision");
            });
        }
    }

    @Test
    void reportsProblemsFromTheBundlesOfBothModules() {
        assertThat(DeclarationJson.read("{\"format\":\"rights-declaration/1\",\"title\":{\"en\":\" \"}}")
                        .toString())
                .contains("[value.text-blank]");
        assertThat(DeclarationJson.read("[]").toString()).contains("[json.wrong-type]");
    }
}

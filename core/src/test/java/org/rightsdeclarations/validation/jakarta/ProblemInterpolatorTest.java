package org.rightsdeclarations.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.spi.ValidationProvider;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.validation.DeclarationValidator;

class ProblemInterpolatorTest {
    private static final Clause EMPTY = Clause.builder().label("1.").build();
    private static final String IN_FRENCH = DeclarationValidator.standard().judge(EMPTY).kept().stream()
            .map(finding -> finding.toProblem().getMessage(Locale.FRENCH))
            .findFirst()
            .orElseThrow();

    /** A bean of an embedding system. */
    @SuppressWarnings("MultipleNullnessAnnotations") // one is a constraint
    private record Sender(@NotNull @Nullable String name) {}

    @ParameterizedTest
    @ValueSource(classes = {HibernateValidator.class, ApacheValidationProvider.class})
    <P extends ValidationProvider<C>, C extends Configuration<C>> void speaksTheLanguageOfTheReader(Class<P> provider) {
        try (ValidatorFactory factory = factory(provider, () -> Locale.FRENCH)) {
            assertThat(factory.getValidator().validate(EMPTY))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly(IN_FRENCH);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {HibernateValidator.class, ApacheValidationProvider.class})
    <P extends ValidationProvider<C>, C extends Configuration<C>> void leavesOtherMessagesToOthers(Class<P> provider) {
        try (ValidatorFactory factory = factory(provider, () -> Locale.ENGLISH)) {
            assertThat(factory.getValidator().validate(new Sender(null)))
                    .singleElement()
                    .satisfies(violation ->
                            assertThat(violation.getMessage()).contains("null").doesNotContain("{"));
        }
    }

    private static <C extends Configuration<C>> ValidatorFactory factory(
            Class<? extends ValidationProvider<C>> provider, Supplier<Locale> reader) {
        C configuration = Validation.byProvider(provider).configure();
        return configuration
                .messageInterpolator(ProblemInterpolator.of(configuration.getDefaultMessageInterpolator(), reader))
                .buildValidatorFactory();
    }
}

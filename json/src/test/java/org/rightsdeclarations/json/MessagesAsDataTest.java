package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.constraint.Everything;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.jakarta.Violations;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;

/** What a document says is shown in messages, and never read as a template, an expression or a line break. */
class MessagesAsDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "#{1+1}",
                "{jakarta.validation.constraints.NotNull.message}",
                "{found}",
                "\\${1+1}",
                "{",
                "}",
                "$"
            })
    void showsTemplatesOfADocumentAsTheyAre(String hostile) {
        String format = "rights-declaration" + hostile;

        Problem problem = DeclarationJson.read("{\"format\":\"" + format.replace("\\", "\\\\") + "\"}")
                .getReport()
                .getProblems()
                .get(0);

        assertThat(problem.getMessage())
                .isEqualTo("format must be \"rights-declaration/1\" - but was: \"" + format + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TODO ${1+1}", "TODO {jakarta.validation.constraints.NotNull.message}", "TODO \\${1+1} {0}"})
    void letsNoProviderEvaluateWhatADocumentSays(String hostile) {
        Declaration declaration = Declaration.builder()
                .title(LocalizedText.of("en", hostile))
                .id(Iri.of("relative/$(1+1)"))
                .build();

        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Set<ConstraintViolation<Declaration>> violations =
                    factory.getValidator().validate(declaration, Everything.class);

            assertThat(violations).isNotEmpty();
            assertThat(Violations.toReport(violations, Locale.ENGLISH))
                    .isEqualTo(DeclarationValidator.standard().validate(declaration))
                    .extracting(Problem::getCode)
                    .contains("hygiene.placeholder", "identity.relative-iri");
        }
    }
}

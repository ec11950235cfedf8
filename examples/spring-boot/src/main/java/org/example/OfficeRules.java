package org.example;

import java.util.Map;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.world.Instrument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The rules of the office, beside those of the library: {@code @Valid} runs the validator that is a bean, and mappers
 * read by the options that are one.
 */
@Configuration(proxyBeanMethods = false)
class OfficeRules {
    private static final Rule UNTITLED = Rule.of(
            "office.untitled", Severity.ERROR, "a declaration without a title cannot be filed", "give it a title");

    @Bean
    DeclarationValidator rules() {
        Instrument charter = Instrument.builder()
                .id("riverside-charter")
                .title("en", "Riverside Charter on the Right to the City")
                .build();
        return DeclarationValidator.standard()
                .withCatalogue(InstrumentCatalogue.standard().with(charter))
                .with(Check.of(Declaration.class, OfficeRules::requireTitle, UNTITLED));
    }

    @Bean
    ReadOptions reading(DeclarationValidator rules) {
        return ReadOptions.strict().withValidator(rules).withMaxDocumentBytes(1_000_000);
    }

    private static void requireTitle(Examination<Declaration> examination) {
        if (examination.subject().getTitle().isEmpty()) {
            examination.report(UNTITLED, examination.part(), Map.of());
        }
    }
}

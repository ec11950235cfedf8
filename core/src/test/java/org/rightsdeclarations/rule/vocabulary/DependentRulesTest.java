package org.rightsdeclarations.rule.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.term.AdoptionManner;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationKind;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.Term;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;

class DependentRulesTest {
    private static final Declaration DECLARATION = Declaration.builder()
            .title(en("Quay Charter"))
            .status(DeclarationStatus.of("final"))
            .addDate(KeyDate.of(DateRole.of("adoption"), "2024-05-12"))
            .addDate(KeyDate.of(DateRole.of("ratified"), "2024-05-12"))
            .adoption(Adoption.by(AdoptionManner.of("by lot")))
            .addAnniversary(Anniversary.of(
                    5,
                    Instrument.builder()
                            .title(en("Quay Convention"))
                            .addDate(KeyDate.of(DateRole.of("Adopted"), "2019"))
                            .build()))
            .kind(DeclarationKind.DECLARATION)
            .build();

    @Test
    void areNamedForAWordThatIsNearlyKnown() {
        assertThat(off("/dates/0/role")).contains("date.adopted-before-event", "date.order");
    }

    @Test
    void areNamedForAnyOtherWordThatDecidesAboutThem() {
        assertThat(off("/status")).contains("identity.adopted-without-date", "identity.adopted-draft");
        assertThat(off("/adoption/manner")).containsExactly("adoption.votes-without-vote");
    }

    @Test
    void areNoneForANewRoleAmongOthersAndForKnownWords() {
        assertThat(off("/dates/1/role")).isEmpty();
        assertThat(off("/kind")).isEmpty();
    }

    @Test
    void areThoseOfInstrumentsForADateOfOne() {
        assertThat(off("/anniversaries/0/instrument/dates/0/role"))
                .containsExactly("catalogue.date", "date.instrument-order", "date.instrument-role-twice");
    }

    @Test
    void areRulesThatThereAre() {
        Set<String> codes = DeclarationValidator.standard().getRules().stream()
                .map(Rule::getCode)
                .collect(Collectors.toSet());

        assertThat(DECLARATION.parts().of(Term.class))
                .flatExtracting(DependentRules::offAt)
                .hasSizeGreaterThan(10)
                .isSubsetOf(codes);
        assertThat(KnownWordTest.known())
                .flatExtracting(DependentRules::of)
                .hasSizeGreaterThan(10)
                .isSubsetOf(codes);
    }

    private static List<String> off(String pointer) {
        return DECLARATION.parts().of(Term.class).stream()
                .filter(part -> part.getPointer().equals(pointer))
                .map(DependentRules::offAt)
                .findFirst()
                .orElseThrow();
    }
}

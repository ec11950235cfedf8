package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.constraint.Drafts;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.constraint.Sound;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Citation;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Sponsor;
import org.rightsdeclarations.world.Vote;

/** What a provider of Jakarta Validation says of the model. */
class ViolationsTest {
    @SuppressWarnings("NullAway.Init")
    private static ValidatorFactory factory;

    @SuppressWarnings("NullAway.Init")
    private static Validator validator;

    /** Beans of an embedding system. */
    private record Submission(@Valid Declaration declaration) {}

    private record Desk(@Size(max = 1) List<@Valid Declaration> inbox, Map<String, @Valid Clause> drawers) {}

    @BeforeAll
    static void startProvider() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stopProvider() {
        factory.close();
    }

    @Test
    void namesThePropertyThePayloadAndTheMessage() {
        Declaration declaration = withEmptyClause("Harbour Declaration");

        ConstraintViolation<Declaration> violation =
                validator.validate(declaration).iterator().next();

        assertThat(violation.getPropertyPath()).hasToString("sections[0].clauses[1]");
        assertThat(violation.getConstraintDescriptor().getPayload()).containsExactly(Sound.AsError.class);
        assertThat(violation.getMessage()).isEqualTo("a provision has neither text nor heading nor nested clauses");
    }

    @Test
    void findsProblemsInsideABeanOfAnEmbeddingSystem() {
        Submission submission = new Submission(withEmptyClause("Harbour Declaration"));

        Set<ConstraintViolation<Submission>> violations = validator.validate(submission);

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("declaration.sections[0].clauses[1]");
        assertThat(Violations.toReport(violations, Locale.ENGLISH))
                .extracting(Problem::getPointer)
                .contains("/declaration/sections/0/clauses/1");
    }

    @Test
    void judgesAPartByItself() {
        Clause empty = Clause.builder().label("1.").build();

        assertThat(validator.validate(empty)).hasSize(1);
        assertThat(validator.validate(empty, Drafts.class))
                .singleElement()
                .satisfies(violation -> assertThat(
                                violation.getConstraintDescriptor().getPayload())
                        .containsExactly(Sound.AsWarning.class));
    }

    @Test
    void areFoundInEveryTypeThatARuleLooksAt() {
        assertThat(Declaration.description().reachable())
                .filteredOn(type -> !Judged.class.isAssignableFrom(type.getType()))
                .containsExactlyInAnyOrder(EventReference.description(), Vote.description());
    }

    @Test
    void areFoundOnceInACitationOrASponsorByItself() {
        Citation citation = Citation.of(Instrument.of(en("TBD")));
        Sponsor sponsor = Sponsor.of(Party.builder().name(en("TBD")).build());
        Adoption adoption = Adoption.builder().addSponsor(sponsor).build();
        Clause clause = Clause.of("1.", en("We keep the quays open.")).toBuilder()
                .addCitation(citation)
                .build();

        assertThat(paths(citation)).contains("instruments[0].title.en");
        assertThat(paths(sponsor)).containsExactly("party.name.en");
        assertThat(paths(clause))
                .containsExactlyInAnyOrderElementsOf(paths(citation).stream()
                        .map(path -> "citations[0]." + path)
                        .toList());
        assertThat(paths(adoption)).containsExactly("sponsors[0].party.name.en");
    }

    private static List<String> paths(Object bean) {
        return validator.validate(bean).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "TBD ${1+1}", "TBD {0} \\{", "Quays ", "Charter of all Quays"})
    void becomeTheProblemsThatTheValidatorFinds(String title) {
        Declaration declaration = withEmptyClause(title).toBuilder()
                .addAnniversary(Anniversary.of(
                        10,
                        Instrument.of(en("Charter")).toBuilder()
                                .addDate(KeyDate.of(DateRole.ADOPTED, "2030"))
                                .addDate(KeyDate.of(DateRole.ADOPTED, "2029"))
                                .build()))
                .addSection(
                        Section.builder().heading(en("TBD").and("fr", " Ports")).build())
                .build();

        assertThat(Violations.toReport(validator.validate(declaration), Locale.ENGLISH))
                .isEqualTo(DeclarationValidator.standard().validate(declaration));
        assertThat(Violations.toReport(validator.validate(declaration, Drafts.class), Locale.ENGLISH))
                .isEqualTo(DeclarationValidator.standard()
                        .withProfile(Profile.DRAFT)
                        .validate(declaration));
    }

    @Test
    void areNoneOfASoundDeclaration() {
        assertThat(validator.validate(Section.builder()
                        .addClause(Clause.of("1.", en("We keep the quays open.")))
                        .build()))
                .isEmpty();
    }

    @Test
    void nameEachStepOfTheirPropertyPath() {
        Declaration declaration = withEmptyClause("TBD").toBuilder()
                .addAnniversary(Anniversary.of(10, Instrument.of(en("TBD"))))
                .build();

        assertThat(validator.validate(declaration))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("title.en", "sections[0].clauses[1]", "anniversaries[0].origin.title.en");
    }

    @Test
    void standInListsAndMapsOfAnEmbeddingSystem() {
        Declaration declaration = withEmptyClause("Harbour Declaration");
        Desk desk = new Desk(
                List.of(declaration, declaration),
                Map.of("top", Clause.builder().label("1.").build()));

        Report report = Violations.toReport(validator.validate(desk), Locale.ENGLISH);

        assertThat(report)
                .extracting(Problem::getPointer)
                .contains("/inbox/0/sections/0/clauses/1", "/inbox/1/sections/0/clauses/1", "/inbox")
                .anyMatch(pointer -> pointer.startsWith("/drawers"));
        assertThat(report.getProblems().get(report.getProblems().size() - 1)).satisfies(foreign -> {
            assertThat(foreign.getCode()).isEqualTo("jakarta.validation.constraints.Size");
            assertThat(foreign.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(foreign.getPointer()).isEqualTo("/inbox");
        });
    }

    /** Spring makes validators by its own factory, and wraps the interpolator to speak the language of a request. */
    @Test
    void worksWithTheFactoriesOfAnEmbeddingSystem() {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator interpolator = configuration.getDefaultMessageInterpolator();
        try (ValidatorFactory embedded = configuration
                .messageInterpolator(new InLanguage(interpolator, Locale.KOREAN))
                .constraintValidatorFactory(new ByConstructor())
                .buildValidatorFactory()) {
            Declaration declaration = withEmptyClause("Harbour Declaration");

            Set<ConstraintViolation<Declaration>> violations =
                    embedded.getValidator().validate(declaration);

            Report english = DeclarationValidator.standard().validate(declaration);
            assertThat(Violations.toReport(violations, Locale.KOREAN))
                    .isEqualTo(english)
                    .hasToString(english.in(Locale.KOREAN).toString())
                    .asString()
                    .startsWith("오류 1개:");
        }
    }

    private record InLanguage(MessageInterpolator interpolator, Locale locale) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return interpolator.interpolate(template, context, other);
        }
    }

    private static final class ByConstructor implements ConstraintValidatorFactory {
        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            try {
                return type.getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {}
    }

    private static Declaration withEmptyClause(String title) {
        LocalizedText text = LocalizedText.of("en", "We keep the quays open to everybody who comes.");
        return Declaration.builder()
                .title(LocalizedText.of("en", title))
                .addSection(Section.builder()
                        .addClauses(
                                Clause.of("1.", text),
                                Clause.builder().label("2.").build())
                        .build())
                .build();
    }
}

package org.rightsdeclarations.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.rightsdeclarations.Declarations.en;

import jakarta.validation.Configuration;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.constraint.Drafts;
import org.rightsdeclarations.constraint.Everything;
import org.rightsdeclarations.constraint.Infos;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.constraint.Sound;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.Finding;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Citation;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Place;
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
        assertThat(validator.validate(empty, Drafts.class)).isEmpty();
        assertThat(validator.validate(empty, Drafts.Warnings.class))
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
        return validator.validate(bean, Everything.class).stream()
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

        assertThat(Violations.toReport(validator.validate(declaration, Everything.class), Locale.ENGLISH))
                .isEqualTo(DeclarationValidator.standard().validate(declaration));
        assertThat(Violations.toReport(validator.validate(declaration, Drafts.Everything.class), Locale.ENGLISH))
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

        assertThat(validator.validate(declaration, Everything.class))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("title.en", "sections[0].clauses[1]", "anniversaries[0].origin.title.en");
    }

    @Test
    void standInListsAndMapsOfAnEmbeddingSystem() {
        Desk desk = new Desk(
                Stream.generate(() -> withEmptyClause("Harbour Declaration"))
                        .limit(11)
                        .toList(),
                Map.of("a/b", Clause.builder().label("1.").build()));

        Report report = Violations.toReport(validator.validate(desk), Locale.ENGLISH);

        assertThat(report)
                .extracting(Problem::getPointer)
                .startsWith("/drawers/a~1b", "/inbox", "/inbox/0/sections/0/clauses/1", "/inbox/1/sections/0/clauses/1")
                .endsWith("/inbox/9/sections/0/clauses/1", "/inbox/10/sections/0/clauses/1")
                .hasSize(13);
        assertThat(report.getProblems().get(1)).satisfies(foreign -> {
            assertThat(foreign.getCode()).isEqualTo("jakarta.validation.constraints.Size");
            assertThat(foreign.getSeverity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void areToldInTheOrderOfTheDocumentWhateverTheirGroups() {
        Declaration declaration = withEmptyClause("Quay Charter ").toBuilder()
                .addAnniversary(Anniversary.of(
                        10, Occurrence.builder().title(en(" Founding")).build()))
                .build();

        List<ConstraintViolation<Declaration>> violations =
                new ArrayList<>(validator.validate(declaration, Infos.class));
        violations.addAll(validator.validate(declaration));

        assertThat(Violations.toReport(violations, Locale.ENGLISH))
                .isEqualTo(DeclarationValidator.standard().validate(declaration))
                .extracting(Problem::getPointer)
                .containsExactly("/title/en", "/sections/0/clauses/1", "/anniversaries/0/occurrence/title/en");
    }

    @Test
    void belongToTheirPlaceEvenIfAnotherOneEndsAlikeAndReadsAlike() {
        Declaration declaration = withEmptyClause("Quay Charter").toBuilder()
                .id(Iri.of("quay"))
                .event(Event.builder()
                        .addPlace(Place.builder()
                                .id(Iri.of("quay"))
                                .name(en("Quay"))
                                .build())
                        .build())
                .build();

        assertThat(Violations.toReport(validator.validate(declaration, Everything.class), Locale.ENGLISH))
                .isEqualTo(DeclarationValidator.standard().validate(declaration))
                .extracting(Problem::getPointer)
                .contains("/id", "/event/places/0/id");
    }

    @Test
    void tellTheCodeOfTheirRule() {
        Submission submission = new Submission(withEmptyClause("Harbour Declaration"));

        ConstraintViolation<Submission> violation =
                validator.validate(submission).iterator().next();

        assertThat(Violations.problem(violation, Locale.FRENCH)).hasValueSatisfying(problem -> {
            assertThat(problem.getCode()).isEqualTo("structure.empty-provision");
            assertThat(problem.getPointer()).isEqualTo("/declaration/sections/0/clauses/1");
            assertThat(problem.getLocale()).isEqualTo(Locale.FRENCH);
        });
        assertThat(Violations.pointer(violation)).isEqualTo("/declaration/sections/0/clauses/1");
        HibernateConstraintViolation<?> carrier = violation.unwrap(HibernateConstraintViolation.class);
        assertThat(carrier.getDynamicPayload(Finding.class).rule().getCode()).isEqualTo("structure.empty-provision");
    }

    /** Hibernate Validator keeps one of two violations that it takes for the same. */
    @Test
    void areAllThereEvenIfTheyReadAlike() {
        Rule rule = Rule.of("house.long", Severity.ERROR, "too long: {words}");
        DeclarationValidator rules = DeclarationValidator.standard()
                .with(Check.of(
                        Declaration.class,
                        examination -> Stream.of("a", "b")
                                .forEach(middle -> examination.report(
                                        rule,
                                        examination.part(),
                                        Map.of("words", "x".repeat(100) + middle + "x".repeat(100)))),
                        rule));
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        try (ValidatorFactory house = configuration
                .constraintValidatorFactory(
                        SoundValidatorFactory.of(rules, configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()) {
            Declaration declaration = withEmptyClause("Harbour Declaration");

            Report report = Violations.toReport(house.getValidator().validate(declaration), Locale.ENGLISH);

            assertThat(report).isEqualTo(rules.validate(declaration)).hasSize(3);
        }
    }

    @Test
    void areOfNoRuleIfTheyAreOfAnotherConstraint() {
        ConstraintViolation<Desk> violation = validator
                .validateValue(
                        Desk.class,
                        "inbox",
                        Collections.nCopies(2, Declaration.in("en").build()))
                .iterator()
                .next();

        assertThat(Violations.problem(violation, Locale.ENGLISH)).isEmpty();
        assertThat(Violations.pointer(violation)).isEqualTo("/inbox");
    }

    @Test
    void nameElementsOfContainersByTheirPlace() {
        record Names(List<@NotBlank String> list, Map<String, @NotBlank String> map, Optional<@NotBlank String> one) {}

        Report report = Violations.toReport(
                validator.validate(new Names(List.of("a", " "), Map.of("k", " "), Optional.of(" "))), Locale.ENGLISH);

        assertThat(report).extracting(Problem::getPointer).containsExactly("/list/1", "/map/k", "/one");
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void ofOtherConstraintsForgeNoLine(String message, String shown) {
        record Echo(@Echoed String name) {}

        Report report = Violations.toReport(validator.validate(new Echo(message)), Locale.ENGLISH);

        assertThat(report).hasToString("1 error:\n  error /name: " + shown + " [" + Echoed.class.getName() + "]");
    }

    private static Stream<Arguments> forgeries() {
        return Stream.of(
                arguments(
                        "ok\nerror /title: there is no title [structure.no-title]",
                        "ok\\nerror /title: there is no title \\u005Bstructure.no-title]"),
                arguments("ok\u2028\u0007", "ok\\u2028\\u0007"),
                arguments("ok \u202E]elit-on.erutcurts[", "ok \\u202E]elit-on.erutcurts["),
                arguments("from [1.5] to [house], in {braces}", "from [1.5] to [house], in {braces}"),
                arguments("cut [a.b", "cut [a.b"),
                arguments("cut [", "cut ["),
                arguments("[a.b", "[a.b"),
                arguments("[a.b] [a.b)", "\\u005Ba.b] [a.b)"),
                arguments(
                        "\u0646\u0645\u06CC\u200C\u0628\u0627\u0634\u062F",
                        "\u0646\u0645\u06CC\u200C\u0628\u0627\u0634\u062F"));
    }

    /** A constraint whose message is whatever is sent. */
    @Constraint(validatedBy = Echoing.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Echoed {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class Echoing implements ConstraintValidator<Echoed, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("echo", value)
                    .buildConstraintViolationWithTemplate("{echo}")
                    .addConstraintViolation();
            return false;
        }
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
                    .startsWith("오류 1건:");
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

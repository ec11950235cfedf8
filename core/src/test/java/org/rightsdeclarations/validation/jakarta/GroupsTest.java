package org.rightsdeclarations.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import jakarta.validation.Configuration;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.constraint.Drafts;
import org.rightsdeclarations.constraint.Everything;
import org.rightsdeclarations.constraint.Infos;
import org.rightsdeclarations.constraint.Warnings;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.validation.DeclarationValidator;

/** Which validation group finds what, and how often it looks. */
class GroupsTest {
    private static final Rule GRAVE =
            Rule.of("house.grave", Severity.ERROR, "grave").inDraft(Severity.WARNING);
    private static final Rule ODD =
            Rule.of("house.odd", Severity.WARNING, "odd").inDraft(Severity.INFO);
    private static final Rule NEW = Rule.of("house.new", Severity.INFO, "new").inDraft(Severity.ERROR);

    private static final Declaration DECLARATION = Declaration.builder()
            .title(en("Harbour Declaration"))
            .addSection(Section.builder()
                    .addClause(Clause.of("1.", en("We keep the quays open.")))
                    .build())
            .build();

    private record Submission(@Valid Declaration declaration) {}

    static Stream<Arguments> groups() {
        return Stream.of(
                Arguments.of(Default.class, "house.grave", Profile.ADOPTED, 1),
                Arguments.of(Warnings.class, "house.odd", Profile.ADOPTED, 1),
                Arguments.of(Infos.class, "house.new", Profile.ADOPTED, 1),
                Arguments.of(Everything.class, "house.grave house.odd house.new", Profile.ADOPTED, 3),
                Arguments.of(Drafts.class, "house.new", Profile.DRAFT, 1),
                Arguments.of(Drafts.Warnings.class, "house.grave", Profile.DRAFT, 1),
                Arguments.of(Drafts.Infos.class, "house.odd", Profile.DRAFT, 1),
                Arguments.of(Drafts.Everything.class, "house.new house.grave house.odd", Profile.DRAFT, 3));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void runTheirRulesOnceAnObject(Class<?> group, String codes, Profile profile, int runs) {
        AtomicInteger looks = new AtomicInteger();
        DeclarationValidator rules = DeclarationValidator.standard()
                .with(Check.of(
                        Declaration.class,
                        examination -> {
                            looks.incrementAndGet();
                            Stream.of(NEW, ODD, GRAVE)
                                    .forEach(rule -> examination.report(
                                            rule, examination.part().member(Names.TITLE), Map.of()));
                        },
                        GRAVE,
                        ODD,
                        NEW));
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        try (ValidatorFactory factory = configuration
                .constraintValidatorFactory(
                        SoundValidatorFactory.of(rules, configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()) {
            Report report = Violations.toReport(
                    factory.getValidator().validate(new Submission(DECLARATION), group), Locale.ROOT);

            assertThat(report).extracting(Problem::getCode).containsExactly(codes.split(" "));
            assertThat(looks).hasValue(runs);
            if (runs > 1) {
                assertThat(rules.withProfile(profile).validate(DECLARATION))
                        .extracting(Problem::getCode)
                        .containsExactly(codes.split(" "));
            }
        }
    }

    @Test
    void leaveTextsWithWarningsToTheDefaultGroup() {
        Declaration unfinished = DECLARATION.toBuilder()
                .title(en("Harbour Declaration TBD "))
                .addSection(Section.builder().build())
                .build();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(unfinished)).isEmpty();
            assertThat(factory.getValidator().validate(unfinished, Warnings.class))
                    .hasSize(2);
            assertThat(factory.getValidator().validate(unfinished, Infos.class)).hasSize(1);
        }
    }
}

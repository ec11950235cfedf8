package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;

class FindingCollectorTest {
    private static final int MANY = 10_000;
    private static final Rule ODD = Rule.of("house.odd", Severity.WARNING, "odd");
    private static final Rule LAST = Rule.of("house.last", Severity.ERROR, "last");
    private static final Declaration DECLARATION = Declaration.in("en").title("Harbour").build().toBuilder()
            .addSection(Section.builder()
                    .addAllClauses(IntStream.range(0, MANY)
                            .mapToObj(i -> Clause.builder().text("en", "a").build())
                            .toList())
                    .build())
            .build();

    /** Finds something in each clause, from the last one on, and an error in the last. */
    private static final Check<Section> CHECK = Check.of(
            Section.class,
            examination -> {
                List<Part<Clause>> clauses = examination.items(Names.CLAUSES, Clause.class);
                examination.report(LAST, clauses.get(MANY - 1), Map.of());
                for (int i = MANY - 1; i >= 0; i--) {
                    examination.report(ODD, clauses.get(i), Map.of());
                }
            },
            ODD,
            LAST);

    private static final DeclarationValidator VALIDATOR =
            DeclarationValidator.standard().onlySeverity(Severity.ERROR).with(CHECK);

    @Test
    void keepsTheFirstFindingsAndTheFirstErrorAndCountsTheOthers() {
        Report report = VALIDATOR.withMaxProblems(3).validate(DECLARATION);

        assertThat(report)
                .extracting(Problem::getPointer)
                .containsExactly("/sections/0/clauses/0", "/sections/0/clauses/1", "/sections/0/clauses/" + (MANY - 1));
        assertThat(report).last().extracting(Problem::getCode).isEqualTo("house.last");
        assertThat(report.getMore()).isEqualTo(MANY + 1 - 3);
    }

    @Test
    void keepsTheFirstErrorIfNoMoreIsWanted() {
        Report report = VALIDATOR.withMaxProblems(1).validate(DECLARATION);

        assertThat(report).extracting(Problem::getCode).containsExactly("house.last");
        assertThat(report.getMore()).isEqualTo(MANY);
    }

    @Test
    void keepsAThousandUnlessMoreAreWanted() {
        assertThat(VALIDATOR.validate(DECLARATION)).hasSize(1000);
        assertThat(VALIDATOR.withMaxProblems(MANY + 1).validate(DECLARATION))
                .hasSize(MANY + 1)
                .extracting(Problem::getPointer)
                .startsWith("/sections/0/clauses/0", "/sections/0/clauses/1")
                .endsWith("/sections/0/clauses/" + (MANY - 1), "/sections/0/clauses/" + (MANY - 1));
        assertThat(VALIDATOR.withMaxProblems(MANY + 1).validate(DECLARATION).isCut())
                .isFalse();
    }

    @Test
    void asksOnceWhetherAFindingCounts() {
        AtomicInteger asked = new AtomicInteger();

        Findings findings = VALIDATOR.judge(DECLARATION, 5, finding -> asked.incrementAndGet() % 2 == 0);

        assertThat(findings.kept()).hasSize(5);
        assertThat(findings.more()).isEqualTo(MANY / 2 - 5);
        assertThat(asked).hasValue(MANY + 1);
    }

    @Test
    void refusesALimitThatLetsNothingThrough() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.withMaxProblems(0))
                .withMessage("limit of number of problems must be 1 or more - but was: 0");
    }

    @Test
    void tellsTheFirstOfSeveralPlacesThatHaveOneCauseAndCountsThem() {
        Rule often = Rule.of("house.often", Severity.WARNING, "{kind}").oncePer("kind");
        Check<Section> check = Check.of(
                Section.class,
                examination -> {
                    List<Part<Clause>> clauses = examination.items(Names.CLAUSES, Clause.class);
                    for (int i = MANY - 1; i >= 0; i--) {
                        examination.report(often, clauses.get(i), Map.of("kind", i % 10 == 0 ? "round" : "other"));
                    }
                },
                often);

        Report report = DeclarationValidator.standard()
                .onlySeverity(Severity.ERROR)
                .with(check)
                .validate(DECLARATION);

        assertThat(report)
                .extracting(Problem::toString)
                .containsExactly(
                        "warning /sections/0/clauses/0: round (the first of 1,000 such places) [house.often]",
                        "warning /sections/0/clauses/1: other (the first of 9,000 such places) [house.often]");
        assertThat(often.inDraft(Severity.INFO)
                        .withSeverity(Severity.ERROR)
                        .notInDraft()
                        .getCause())
                .contains("kind");
        assertThat(ODD.getCause()).isEmpty();
    }

    @Test
    void keepsNoMoreCausesThanProblemsAreWanted() {
        Rule each = Rule.of("house.each", Severity.WARNING, "{kind}").oncePer("kind");
        Check<Section> check = Check.of(
                Section.class,
                examination -> {
                    List<Part<Clause>> clauses = examination.items(Names.CLAUSES, Clause.class);
                    for (int i = 0; i < MANY; i++) {
                        examination.report(each, clauses.get(i), Map.of("kind", i));
                    }
                },
                each);

        Report report = DeclarationValidator.standard()
                .onlySeverity(Severity.ERROR)
                .with(check)
                .withMaxProblems(2)
                .validate(DECLARATION);

        assertThat(report)
                .extracting(Problem::getPointer)
                .containsExactly("/sections/0/clauses/0", "/sections/0/clauses/1");
        assertThat(report.getMore()).isEqualTo(MANY - 2);
    }
}

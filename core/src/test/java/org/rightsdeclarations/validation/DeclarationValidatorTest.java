package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.value.LocalizedText;

class DeclarationValidatorTest {
    private static final DeclarationValidator STANDARD = DeclarationValidator.standard();

    private static final Rule LONG_TITLE = Rule.of(
            "house.long-title",
            Severity.WARNING,
            "the title \"{title}\" has less than {least} characters",
            "say where and about what");

    /** The check of a house that writes no short titles. */
    private static Check<Declaration> longTitle(Rule rule) {
        return Check.of(
                Declaration.class,
                examination -> {
                    String title =
                            examination.subject().getTitle().orElseThrow().toString();
                    if (title.length() < 30) {
                        Part<?> where = examination.part().member(Names.TITLE);
                        examination.report(rule, where, Map.of("title", title, "least", 30));
                    }
                },
                rule);
    }

    private static final Declaration DECLARATION = Declaration.builder()
            .title(LocalizedText.of("en", "Harbour Declaration"))
            .addSection(Section.builder()
                    .addClauses(
                            Clause.of("1.", LocalizedText.of("en", "We keep the quays open to everybody.")),
                            Clause.of("3.", LocalizedText.of("en", "We keep them lit at night.")),
                            Clause.builder().label("4.").build())
                    .build())
            .build();

    @Test
    void refusesWhatIsNoPartOfADeclaration() {
        class Leaflet implements Judged {}

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclarationValidator.standard().judge(new Leaflet()))
                .withMessage("not a part of a declaration: " + Leaflet.class);
    }

    @Test
    void findsAllProblemsInDocumentOrder() {
        assertThat(STANDARD.validate(DECLARATION))
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactly(
                        "numbering.gap /sections/0/clauses/1/label", "structure.empty-provision /sections/0/clauses/2");
    }

    @Test
    void ordersAFindingAboutTheWholeByWhereItStands() {
        Declaration declaration = Declaration.builder()
                .title(LocalizedText.of("en", "Harbour Declaration"))
                .addSection(Section.builder()
                        .addClauses(
                                Clause.builder().label("1.").build(),
                                Clause.of("3.", LocalizedText.of("en", "We keep them lit at night.")))
                        .build())
                .build();

        assertThat(STANDARD.validate(declaration))
                .extracting(Problem::getPointer)
                .containsExactly("/sections/0/clauses/0", "/sections/0/clauses/1/label");
    }

    @Test
    void saysWhatMustBeKnownWholeForAFindingToHold() {
        assertThat(STANDARD.judge(DECLARATION).kept())
                .extracting(finding ->
                        finding.rule().getCode() + " " + finding.evidence().getPointer())
                .containsExactly(
                        "numbering.gap /sections/0/clauses", "structure.empty-provision /sections/0/clauses/2");
    }

    @Test
    void changesTheSeverityOfARule() {
        Report report = STANDARD.withSeverity("numbering.gap", Severity.ERROR).validate(DECLARATION);

        assertThat(report.count(Severity.ERROR)).isEqualTo(2);
    }

    @Test
    void leavesARuleOut() {
        Report report = STANDARD.without("numbering.gap").validate(DECLARATION);

        assertThat(report).extracting(Problem::getCode).containsExactly("structure.empty-provision");
    }

    @Test
    void rejectsCodesThatNoRuleHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.without("numbering.gaps"))
                .withMessage("code must be that of a rule - but was: numbering.gaps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withSeverity("", Severity.INFO))
                .withMessage("code must be that of a rule - but was: ");
    }

    @Test
    void runsARuleOfTheEmbeddingSystem() {
        Report report = STANDARD.with(longTitle(LONG_TITLE)).validate(DECLARATION);

        assertThat(report.getProblems().get(0))
                .hasToString("warning /title: the title \"Harbour Declaration\" has less than 30 characters; "
                        + "say where and about what [house.long-title]");
    }

    @Test
    void rejectsASecondRuleOfTheSameCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.with(longTitle(LONG_TITLE)).with(longTitle(LONG_TITLE)))
                .withMessage("rule must have a code of its own - but was: house.long-title");
    }

    @Test
    void judgesDraftsMoreMildly() {
        Report report = STANDARD.withProfile(Profile.DRAFT).validate(DECLARATION);

        assertThat(report.hasErrors()).isFalse();
        assertThat(report).hasSize(2);
    }

    @Test
    void doesNotRunARuleThatDoesNotLookAtDrafts() {
        DeclarationValidator validator = STANDARD.with(longTitle(LONG_TITLE.notInDraft()));

        assertThat(validator.validate(DECLARATION)).hasSize(3);
        assertThat(validator.withProfile(Profile.DRAFT).validate(DECLARATION)).hasSize(2);
    }

    @Test
    void runsOnlyTheRulesOfOneSeverity() {
        assertThat(STANDARD.onlySeverity(Severity.ERROR).validate(DECLARATION))
                .extracting(Problem::getCode)
                .containsExactly("structure.empty-provision");
        assertThat(STANDARD.withProfile(Profile.DRAFT)
                        .onlySeverity(Severity.ERROR)
                        .validate(DECLARATION))
                .isEmpty();
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        Report korean = STANDARD.withLocale(Locale.KOREA).validate(DECLARATION);
        Report english = STANDARD.validate(DECLARATION);

        assertThat(korean).extracting(Problem::getCode).isEqualTo(codes(english));
        assertThat(korean)
                .allSatisfy(problem -> assertThat(problem.getMessage())
                        .as("in Hangul")
                        .matches(message -> message.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3)));
        assertThat(STANDARD.withLocale(Locale.GERMAN).validate(DECLARATION)).isEqualTo(english);
    }

    @Test
    void tellsEachPlaceOfOneCauseOnRequest() {
        Section empty = Section.builder().label("1.").build();
        LocalizedText both = LocalizedText.of("en", "Quays").and("fr", "Quais");
        Clause english = Clause.of(LocalizedText.of("en", "We keep the quays open."));
        Declaration declaration = Declaration.builder()
                .title(both)
                .addSection(empty)
                .addSection(Section.builder()
                        .label("2.")
                        .addClause(english)
                        .addClause(english)
                        .build())
                .addSection(empty.toBuilder().label("3.").build())
                .build();

        assertThat(pointers(STANDARD, declaration, "structure.empty-section")).containsExactly("/sections/0");
        assertThat(pointers(STANDARD, declaration, "language.missing")).containsExactly("/sections/1/clauses/0/text");
        assertThat(pointers(STANDARD.atEachPlace(), declaration, "structure.empty-section"))
                .containsExactly("/sections/0", "/sections/2");
        assertThat(pointers(STANDARD.atEachPlace(), declaration, "language.missing"))
                .containsExactly("/sections/1/clauses/0/text", "/sections/1/clauses/1/text");
        assertThat(STANDARD.atEachPlace().validate(declaration).toString()).doesNotContain("such places");
    }

    @Test
    void letsTheHundredthTextStandForTheRestThatLacksALanguage() {
        Clause[] clauses = IntStream.range(0, 130)
                .mapToObj(i -> Clause.of(LocalizedText.of("en", "We keep quay " + i + " open.")))
                .toArray(Clause[]::new);
        Declaration declaration = Declaration.builder()
                .title(LocalizedText.of("en", "Quays").and("fr", "Quais"))
                .addSection(Section.builder().clauses(List.of(clauses)).build())
                .build();

        assertThat(STANDARD.validate(declaration).toString()).contains("the first of 130 such places");
        assertThat(pointers(STANDARD.atEachPlace(), declaration, "language.missing"))
                .hasSize(100);
        assertThat(STANDARD.atEachPlace().validate(declaration).toString()).contains("the first of 31 such places");
    }

    private static Iterable<String> pointers(DeclarationValidator validator, Declaration declaration, String code) {
        return validator.validate(declaration).getProblems().stream()
                .filter(problem -> problem.getCode().equals(code))
                .map(Problem::getPointer)
                .toList();
    }

    @Test
    void isNotChangedByItsMethods() {
        int rules = STANDARD.getRules().size();

        STANDARD.without("numbering.gap");
        STANDARD.with(longTitle(LONG_TITLE));

        assertThat(STANDARD.getRules()).hasSize(rules);
        assertThat(STANDARD.getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    @Tag("large")
    void givesEveryThreadTheSameReport() {
        Report expected = STANDARD.validate(DECLARATION);

        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(i -> STANDARD.validate(DECLARATION)))
                .allMatch(expected::equals);
    }

    private static Iterable<String> codes(Report report) {
        return report.getProblems().stream().map(Problem::getCode).toList();
    }
}

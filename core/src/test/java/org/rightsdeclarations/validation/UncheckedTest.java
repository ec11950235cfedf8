package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Unchecked;
import org.rightsdeclarations.problem.Unchecked.Kind;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Citation;
import org.rightsdeclarations.world.Instrument;

/** Silence about something that was not checked does not mean that it is right, and the report says so. */
class UncheckedTest {
    private static final DeclarationValidator VALIDATOR = DeclarationValidator.standard();

    @Test
    void aReportOfADocumentThatIsReadAsAWholeLeavesNothingOut() {
        Report report = VALIDATOR.validate(declaration("en", "Harbour Charter"));

        assertThat(report.getUnchecked()).isEmpty();
        assertThat(report.getUncheckedLine()).isEmpty();
    }

    @Test
    void languagesInWhichAnniversariesAreNotReadAreNamed() {
        Report report = VALIDATOR.validate(declaration("sv", "Hamnstadgan"));

        assertThat(report.getUnchecked()).containsExactly(new Unchecked(Kind.ANNIVERSARIES, List.of("sv")));
        assertThat(report.getUncheckedLine()).contains("not checked: anniversaries in Swedish (sv)");
        assertThat(report).asString().endsWith("\n  not checked: anniversaries in Swedish (sv)");
    }

    @Test
    void languagesOfWhichNoWordsAreKnownAreNamedUnlessTheyPartNoWords() {
        assertThat(VALIDATOR.validate(declaration("sw", "Mkataba wa Bandari")).getUncheckedLine())
                .contains("not checked: anniversaries in Swahili (sw); doubled and broken-off words in Swahili (sw)");
        assertThat(VALIDATOR
                        .validate(declaration("th", "\u0E01\u0E0E\u0E1A\u0E31\u0E15\u0E23"))
                        .getUnchecked())
                .containsExactly(new Unchecked(Kind.ANNIVERSARIES, List.of("th")));
        assertThat(VALIDATOR
                        .validate(declaration("zh", "\u6E2F\u53E3\u5BAA\u7AE0"))
                        .getUnchecked())
                .isEmpty();
    }

    @Test
    void languagesInWhichTheCatalogueHasNoTitleAreNamed() {
        LocalizedText title = LocalizedText.of("sv", "Stadgan om barnets stad");
        Clause clause = Clause.builder()
                .label("1.")
                .text(LocalizedText.of("en", "We keep the quays open."))
                .addCitation(Citation.of(Instrument.builder().title(title).build()))
                .build();
        Declaration declaration = Declaration.builder()
                .title(LocalizedText.of("en", "Harbour Charter"))
                .addSection(Section.builder().addClause(clause).build())
                .build();

        assertThat(VALIDATOR.validate(declaration).getUnchecked())
                .containsExactly(new Unchecked(Kind.TITLES, List.of("sv")));
    }

    @Test
    void rulesThatWereLeftOutAreNamed() {
        Report report =
                VALIDATOR.without("numbering.gap").without("identity.no-title").validate(declaration("en", "H"));

        assertThat(report.getUnchecked())
                .containsExactly(new Unchecked(Kind.RULES, List.of("numbering.gap", "identity.no-title")));
        assertThat(report.getUncheckedLine()).contains("not checked: 2 rules that were left out");
    }

    @Test
    void rulesThatAProfileDoesNotHaveAreNamed() {
        Report report = VALIDATOR.withProfile(Profile.DRAFT).validate(declaration("en", "Harbour Charter"));

        assertThat(report.getUnchecked())
                .singleElement()
                .satisfies(gap -> assertThat(gap.subjects()).contains("identity.adopted-without-id"));
    }

    @Test
    void rulesThatWaitForAKnownWordAreNamedWithTheWord() {
        Declaration declaration = declaration("en", "Harbour Charter").toBuilder()
                .status(DeclarationStatus.of("final"))
                .build();

        assertThat(VALIDATOR.validate(declaration).getUncheckedLine())
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("not checked: rules that look for known words: final (identity.adopted-")
                        .doesNotContain("\u2026"));
    }

    @Test
    void isSaidInTheLanguageOfTheReport() {
        Report report = VALIDATOR.validate(declaration("sv", "Hamnstadgan")).in(Locale.KOREAN);

        assertThat(report.getUncheckedLine()).contains("확인하지 않은 것: 다음 언어로 된 주년 표현(스웨덴어(sv))");
    }

    @Test
    void hasSubjectsAndAKindThatIsKnown() {
        assertThatThrownBy(() -> new Unchecked(Kind.TITLES, List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Kind.parse("everything"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("everything");
        assertThat(Kind.parse("rules")).isEqualTo(Kind.RULES);
        assertThat(new Unchecked(Kind.RULES, List.of("a", "b"))).hasToString("2 rules that were left out");
    }

    private static Declaration declaration(String language, String title) {
        return Declaration.builder()
                .title(LocalizedText.of(language, title))
                .addSection(Section.builder()
                        .addClause(Clause.builder()
                                .label("1.")
                                .text(LocalizedText.of(language, title + " 1948."))
                                .build())
                        .build())
                .build();
    }
}

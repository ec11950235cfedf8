package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Party;

class LabelsOfTranslationsTest {
    private static Declaration declaration(String language, String first, String second) {
        return Declaration.in(language)
                .title("Quay Charter")
                .clause(first, "The quays are open.")
                .clause(second, "The lamps burn.")
                .build();
    }

    private static Label label(Declaration declaration, int clause) {
        return declaration.allClauses().get(clause).getLabel().orElseThrow();
    }

    @Test
    void becomeLabelsByLanguageWhereTheyDiffer() {
        MergedDeclaration merged = declaration("en", "(a)", "2.").with(declaration("fr", "a)", "2."));

        assertThat(merged.report().isClean()).isTrue();
        assertThat(label(merged.declaration(), 0))
                .isEqualTo(Label.of("en", "(a)").and("fr", "a)"));
        assertThat(label(merged.declaration(), 1)).isEqualTo(Label.of("2."));
    }

    @Test
    void joinLabelsThatAreByLanguageAlready() {
        Declaration english = declaration("en", "(a)", "2.");
        Declaration both = english.with(declaration("fr", "a)", "2.")).declaration();

        MergedDeclaration merged = both.with(declaration("es", "a.", "2."));

        assertThat(merged.report().isClean()).isTrue();
        assertThat(label(merged.declaration(), 0))
                .isEqualTo(Label.of("en", "(a)").and("es", "a.").and("fr", "a)"));
    }

    @Test
    void areBothKeptIfTheyCountOtherwise() {
        MergedDeclaration merged = declaration("en", "1.", "2.").with(declaration("fr", "1.", "3."));

        assertThat(merged.report().isClean()).isTrue();
        assertThat(label(merged.declaration(), 1))
                .isEqualTo(Label.of("en", "2.").and("fr", "3."));
        assertThat(DeclarationValidator.standard().validate(merged.declaration()))
                .extracting(Problem::getCode)
                .contains("numbering.languages");
    }

    @Test
    void areInventedForNoLanguageOfNames() {
        Declaration english = declaration("en", "Article 1", "Article 2").toBuilder()
                .addAdopter(Party.of(
                        PartyKind.CITY, LocalizedText.of("en", "Gwangju").and("ko", "광주")))
                .build();

        Declaration all = english.with(declaration("fr", "Article premier", "Article 2"))
                .declaration()
                .with(declaration("ko", "제1조", "제2조"))
                .declaration();

        assertThat(label(all, 0))
                .isEqualTo(
                        Label.of("en", "Article 1").and("fr", "Article premier").and("ko", "제1조"));
    }

    @Test
    void alignListsByTheirNumbers() {
        Declaration english = Declaration.in("en")
                .title("Quay Charter")
                .clause("1.", "The quays are open.")
                .clause("2.", "The lamps burn.")
                .clause("3.", "The dues are public.")
                .build();
        Declaration korean = Declaration.in("ko")
                .title("부두 헌장")
                .clause("제1조", "부두는 열려 있다.")
                .clause("제3조", "요금은 공개한다.")
                .build();

        MergedDeclaration merged = english.with(korean);

        assertThat(merged.report().isClean()).isTrue();
        assertThat(label(merged.declaration(), 1)).isEqualTo(Label.of("2."));
        assertThat(label(merged.declaration(), 2))
                .isEqualTo(Label.of("en", "3.").and("ko", "제3조"));
    }

    @Test
    void areReportedInALanguageThatBothHave() {
        Declaration other = Declaration.builder()
                .title(LocalizedText.of("en", "Quay Charter").and("fr", "Charte"))
                .addSection(Section.builder()
                        .addClause(Clause.builder()
                                .label("a)")
                                .text("en", "The quays are open.")
                                .build())
                        .build())
                .build();
        Declaration own = Declaration.in("en")
                .title("Quay Charter")
                .clause("(a)", "The quays are open.")
                .build();

        MergedDeclaration merged = own.with(other);

        assertThat(merged.report()).extracting(Problem::getPointer).containsExactly("/sections/0/clauses/0/label/en");
        assertThat(label(merged.declaration(), 0))
                .isEqualTo(Label.of("en", "(a)").and("fr", "a)"));
    }

    @Test
    void areKeptForOneLanguage() {
        Declaration both = declaration("en", "(a)", "2.")
                .with(declaration("fr", "a)", "2."))
                .declaration();

        assertThat(label(both.only("fr"), 0)).isEqualTo(Label.of("fr", "a)"));
        assertThat(label(both.only("fr"), 1)).isEqualTo(Label.of("2."));
    }

    @Test
    void countAmongTheLanguagesAndHavePointers() {
        Declaration both = declaration("en", "(a)", "2.")
                .edit("section-1/clause-1/label", Label.class, label -> Label.of("ko", "가."));

        assertThat(both.languages()).extracting(Object::toString).containsExactly("en", "ko");
        assertThat(both.at("/sections/0/clauses/0/label/ko").orElseThrow().getValue())
                .isEqualTo("가.");
        assertThat(both.at("/sections/0/clauses/0/label/fr")).isEmpty();
        assertThat(both.at("/sections/0/clauses/1/label/ko")).isEmpty();
    }

    @Test
    void bringTheirAuthenticLanguages() {
        Declaration english = declaration("en", "1.", "2.").toBuilder()
                .addAuthenticLanguage("en")
                .build();
        Declaration french = declaration("fr", "1.", "2.").toBuilder()
                .addAuthenticLanguage("fr")
                .build();

        MergedDeclaration merged = english.with(french);

        assertThat(merged.report().isClean()).isTrue();
        assertThat(merged.declaration().getAuthenticLanguages())
                .extracting(Object::toString)
                .containsExactly("en", "fr");
    }

    @Test
    void areRefusedIfThereIsNone() {
        assertThatExceptionOfType(MissingValueException.class)
                .isThrownBy(() -> declaration("en", "1.", "2.").with(nothing()))
                .withMessageContaining("translation");
    }

    @SuppressWarnings("NullAway") // the null that a caller may pass
    private static Declaration nothing() {
        return null;
    }
}

package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Citation;

class NodesOfOneLanguageTest {
    private static Declaration declaration(String language, Recital... recitals) {
        return Declaration.in(language).title("Quay Charter").clause("1.", "Open.").toBuilder()
                .preamble(Preamble.builder().addRecitals(recitals).build())
                .build();
    }

    private static Recital recital(String language, String words) {
        return Recital.of(LocalizedText.of(language, words));
    }

    private static Recital only(String language, String words) {
        return Recital.builder().text(language, words).addLanguage(language).build();
    }

    private static List<String> recitals(Declaration declaration) {
        return declaration.parts().of(Recital.class).stream()
                .map(Part::getValue)
                .map(recital -> recital.getLanguages() + " "
                        + recital.getText().orElseThrow().getLanguages())
                .toList();
    }

    @Test
    void keepTheirPlaceInATranslation() {
        MergedDeclaration merged = declaration("en", recital("en", "Recalling"), recital("en", "Noting"))
                .with(declaration("fr", recital("fr", "Rappelant"), only("fr", "Constatant"), recital("fr", "Notant")));

        assertThat(merged.report().isClean()).isTrue();
        assertThat(recitals(merged.declaration())).containsExactly("[] [en, fr]", "[fr] [fr]", "[] [en, fr]");
    }

    @Test
    void areNotJoinedToNodesOfTheOtherLanguage() {
        MergedDeclaration merged = declaration("en", recital("en", "Recalling"), only("en", "Stressing"))
                .with(declaration("fr", recital("fr", "Rappelant"), only("fr", "Constatant")));

        assertThat(recitals(merged.declaration())).containsExactly("[] [en, fr]", "[en] [en]", "[fr] [fr]");
        assertThat(codes(merged.declaration())).doesNotContain("language.unstated", "language.missing");
    }

    @Test
    void areAddedAtTheEndIfNothingCorresponds() {
        Declaration both = declaration("en", recital("en", "Recalling"))
                .with(declaration("fr", only("fr", "Rappelant")))
                .declaration();

        assertThat(recitals(both)).containsExactly("[] [en]", "[fr] [fr]");
    }

    @Test
    void areEmptyWithoutAFindingInTheOtherLanguage() {
        Declaration english = declaration("en", recital("en", "Recalling"), only("fr", "Constatant"))
                .only("en");

        assertThat(codes(english)).doesNotContain("structure.empty-provision");
    }

    @Test
    void areCountedInTheirLanguageOnly() {
        Declaration charter = Declaration.builder()
                .title(LocalizedText.of("en", "Charter").and("fr", "Charte"))
                .addSection(Section.builder()
                        .addClause(clause("1", "en", "fr"))
                        .addClause(clause("2", "en"))
                        .addClause(clause("2", "fr"))
                        .addClause(clause("3", "en", "fr"))
                        .build())
                .build();

        assertThat(codes(charter)).isEmpty();
    }

    private static Clause clause(String label, String... languages) {
        Clause.Builder clause = Clause.builder().label(label);
        LocalizedText text = LocalizedText.of(languages[0], "Open in " + languages[0]);
        for (String language : List.of(languages).subList(1, languages.length)) {
            text = text.and(language, "Open in " + language);
        }
        return (languages.length == 1 ? clause.addLanguage(languages[0]) : clause)
                .text(text)
                .build();
    }

    @Test
    void tellThatAnInstanceCountsOtherwise() {
        MergedDeclaration merged = declaration("en", cited("en", "quay", "The quay at the quay.", 2))
                .with(declaration("fr", cited("fr", "quai", "Le quai, au quai.", 1)));

        assertThat(merged.report())
                .extracting(Problem::getPointer)
                .containsExactly("/preamble/recitals/0/citations/0/instance");
    }

    private static Recital cited(String language, String words, String text, int instance) {
        return Recital.builder()
                .text(language, text)
                .addCitation(Citation.builder()
                        .addTarget("section-1/clause-1")
                        .words(language, words)
                        .instance(instance)
                        .build())
                .build();
    }

    @Test
    void haveALanguageThatALabelMayBeReducedTo() {
        Declaration labelled = Declaration.builder()
                .title("en", "Charter")
                .addSection(Section.builder().label("ko", "제1장").build())
                .build();

        assertThat(labelled.languages()).contains(LanguageTag.of("ko"));
        assertThat(labelled.only("ko").getSections().get(0).getLabel()).isPresent();
    }

    private static List<String> codes(Declaration declaration) {
        Report report = DeclarationValidator.standard().validate(declaration);
        return report.getProblems().stream().map(Problem::getCode).toList();
    }

    @Test
    void moveTheAddressesThatLeadToWhatMoves() {
        Declaration english = cited("en", 3, "1.", "2.", "3.");
        Declaration french = cited("fr", 4, "1.", "1bis", "2.", "3.");

        MergedDeclaration merged = english.with(french);

        assertThat(targets(merged.declaration())).containsExactly("section-1/clause-3");
        assertThat(merged.report()).extracting(Problem::getCode).containsExactly("translation.unaligned");
        assertThat(targets(french.with(english).declaration())).containsExactly("section-1/clause-3");
    }

    @Test
    void moveAddressesOfTheDeclarationItself() {
        Declaration english = declaration("en", recital("en", "Recalling"), recital("en", "Noting")).toBuilder()
                .addNote(Note.builder()
                        .addParagraph("en", "See above.")
                        .addAnchor("preamble/recital-2")
                        .build())
                .build();
        Declaration french =
                declaration("fr", recital("fr", "Rappelant"), only("fr", "Constatant"), recital("fr", "Notant"));

        Declaration merged = english.with(french).declaration();

        assertThat(merged.getNotes().get(0).getAnchors())
                .extracting(anchor -> anchor.getNode().toString())
                .containsExactly("preamble/recital-3");
    }

    /** Returns a declaration whose last clause cites the one before it. */
    private static Declaration cited(String language, int count, String... labels) {
        Section.Builder section = Section.builder();
        for (String label : labels) {
            section.addClause(Clause.of(label, LocalizedText.of(language, "Open " + label)));
        }
        Declaration all = Declaration.in(language).title("Charter").toBuilder()
                .addSection(section.build())
                .build();
        return all.edit(
                "section-1/clause-" + count,
                Clause.class,
                clause -> clause.toBuilder()
                        .addCitation(Citation.to("section-1/clause-" + (count - 1)))
                        .build());
    }

    private static List<String> targets(Declaration declaration) {
        return declaration.allClauses().stream()
                .flatMap(clause -> clause.getCitations().stream())
                .flatMap(citation -> citation.getTargets().stream())
                .map(Object::toString)
                .toList();
    }
}

package org.rightsdeclarations.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.world.Instrument;

class StructureRulesTest {
    @Test
    void findsAnEmptyProvision() {
        Declaration declaration = declaration(
                Clause.of("1.", en("We agree.")), Clause.builder().label("2.").build());

        assertThat(Findings.of("structure", declaration))
                .containsExactly(
                        "error /sections/0/clauses/1: a provision has neither text nor heading nor nested clauses; "
                                + "write its text, or remove it [structure.empty-provision]");
    }

    @Test
    void judgesAnEmptyProvisionOfADraftMoreMildly() {
        Declaration declaration = declaration(Clause.builder().label("1.").build());
        DeclarationValidator ofDrafts = DeclarationValidator.standard().withProfile(Profile.DRAFT);

        assertThat(Findings.of("structure", declaration, ofDrafts))
                .singleElement()
                .asString()
                .startsWith("warning /sections/0/clauses/0: ");
    }

    @Test
    void acceptsAProvisionOfNestedClausesAlone() {
        Clause clause = Clause.builder()
                .label("1.")
                .addClause(Clause.of("(a)", en("We agree.")))
                .addClause(Clause.of("(b)", en("We meet again.")))
                .build();

        assertThat(Findings.of("structure", declaration(clause))).isEmpty();
    }

    @Test
    void findsASectionThatHoldsNothing() {
        Section empty = Section.builder().heading(en("Follow-up")).build();
        Declaration declaration = declaration(Clause.of("1.", en("We agree."))).toBuilder()
                .addSection(empty)
                .build();

        assertThat(Findings.of("structure", declaration))
                .containsExactly(
                        "warning /sections/1: there is nothing in this section; write its clauses, or remove it "
                                + "[structure.empty-section]");
    }

    @Test
    void takesAnEmptySectionForTheHeadingOfWhatFollows() {
        assertThat(foundAbove("Part I", "Chapter 1", "Chapter 2"))
                .containsExactly(
                        "note /sections/1: there is nothing under this heading, which may be that of the sections that "
                                + "follow; nest the sections that follow in it, or write its text "
                                + "[structure.lone-heading]");
        assertThat(foundAbove("Čl. I", "§ 1")).singleElement().asString().contains("lone-heading");
        assertThat(foundAbove("3.", "3.1")).singleElement().asString().contains("lone-heading");
        assertThat(foundAbove("Part II", "Chapter I"))
                .singleElement()
                .asString()
                .contains("lone-heading");
        assertThat(foundAbove("第一編", "第一章")).singleElement().asString().contains("lone-heading");
    }

    @ParameterizedTest
    @CsvSource({
        "§ 1-2., § 1-3.",
        "§ 4-5 a., § 4-6.",
        "§ 36, § 36a.",
        "II., II.",
        "29. gr., 30. gr.",
        "VI. kafli., VII. kafli.",
        "Annex A, Annex B",
        "Article premier, Article 2",
        "Chapter one, Chapter two",
        "الباب الأول, الباب الثاني",
        "第一章, 第二章"
    })
    void takesAnEmptySectionOfASeriesForNoHeading(String label, String next) {
        assertThat(foundAbove(label, next)).singleElement().asString().contains("empty-section");
    }

    /** Returns what is found where the first of some labels is above nothing. */
    private static List<String> foundAbove(String... labels) {
        Declaration.Builder declaration = declaration(Clause.of("1.", en("We agree."))).toBuilder()
                .addSection(Section.builder().label(labels[0]).build());
        for (int i = 1; i < labels.length; i++) {
            declaration.addSection(Section.builder()
                    .label(labels[i])
                    .chapeau(en("The quays are open."))
                    .build());
        }
        return Findings.of("structure", declaration.build());
    }

    @Test
    void findsADeclarationWithoutProvisions() {
        Declaration declaration = Declaration.builder().title(en("Declaration")).build();
        DeclarationValidator ofDrafts = DeclarationValidator.standard().withProfile(Profile.DRAFT);

        assertThat(Findings.of("structure", declaration))
                .singleElement()
                .asString()
                .contains("warning")
                .contains("the declaration has no clause and no commitment; write its provisions as clauses or "
                        + "commitments of a section [structure.no-provisions]");
        assertThat(Findings.of("structure", declaration, ofDrafts))
                .singleElement()
                .asString()
                .startsWith("note");
    }

    @Test
    void findsEveryFurtherNodeOfAnId() {
        Clause clause = Clause.builder()
                .id(NodeId.of("quays"))
                .text(en("We keep the quays open."))
                .build();

        assertThat(Findings.of("structure", declaration(clause, clause, clause)))
                .containsExactly(
                        "error /sections/0/clauses/1/id: the id \"quays\" is already used by \"section-1/clause-1\"; "
                                + "give one of the two another id [structure.repeated-id]",
                        "error /sections/0/clauses/2/id: the id \"quays\" is already used by \"section-1/clause-1\"; "
                                + "give one of the two another id [structure.repeated-id]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section-2",
                "section-1/clause-2",
                "section-1/clause-99999999999999999999",
                "section-1/commitment-1",
                "section-1/chapeau",
                "section-1/clause-1/heading",
                "section-1/clause-1/text/text",
                "section",
                "title/text",
                "#unknown",
                "section-1/clause-1/section-1",
                "annex-1",
                "preamble",
                "preamble/recital-1",
                "event/theme",
                "epigraph-1",
                "nonsense"
            })
    void findsAnAnchorThatLeadsNowhere(String address) {
        Declaration declaration = noted(address);

        assertThat(Findings.of("structure", declaration))
                .singleElement(STRING)
                .startsWith("error /notes/0/anchors/0/node: the address \"" + address
                        + "\" leads nowhere in this declaration")
                .endsWith("correct the address, or leave it out [structure.dangling-reference]");
    }

    @Test
    void saysHowFarAnAddressLeads() {
        assertThat(Findings.of("structure", noted("section-1/clause-9/clause-2")))
                .singleElement(STRING)
                .contains("; \"section-1\" is there, but has no \"clause-9\"; correct the address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title",
                "section-1",
                "section-1/clause-1",
                "section-1/clause-1/text",
                "#quays",
                "#quays/text"
            })
    void acceptsAnAnchorThatLeadsSomewhere(String address) {
        assertThat(Findings.of("structure", noted(address))).isEmpty();
    }

    @Test
    void findsAPlaceOfAnAnniversaryThatLeadsNowhere() {
        Anniversary anniversary = Anniversary.builder()
                .ordinal(10)
                .origin(Instrument.of(en("Charter of Ports")))
                .statedIn(Address.of("preamble/recital-1"))
                .build();
        Declaration declaration = declaration(Clause.of("1.", en("We agree."))).toBuilder()
                .addAnniversary(anniversary)
                .build();

        assertThat(Findings.of("structure", declaration))
                .containsExactly(
                        "error /anniversaries/0/statedIn: the address \"preamble/recital-1\" leads nowhere in this declaration; correct the address, or leave it out [structure.dangling-reference]");
    }

    @Test
    void findsAListOfOneItem() {
        Clause clause = Clause.builder()
                .label("1.")
                .addClause(Clause.of(en("We agree:")))
                .addClause(Clause.of("(a)", en("to meet again.")))
                .build();

        assertThat(Findings.of("structure", declaration(clause)))
                .containsExactly(
                        "note /sections/0/clauses/0/clauses/1/label: \"(a)\" is the only item of its list; check whether other items are missing, or join it to the text before it [structure.single-item]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Parágrafo.", "PARÁGRAFO.", "Note", "Example:", "•", "–", "*", "(b)", "“(a)", "«1.", "\"1."})
    void missesNothingBesideALabelThatDoesNotCountOrIsQuoted(String label) {
        Clause clause = Clause.builder()
                .label("1.")
                .text(en("We agree:"))
                .addClause(Clause.of(label, en("to meet again.")))
                .build();

        assertThat(Findings.of("structure", declaration(clause))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 0", "30, 0"})
    void takesManyListsOfOneItemForTheWayOfADrafter(int lists, int found) {
        Clause[] clauses = new Clause[lists];
        for (int i = 0; i < lists; i++) {
            clauses[i] = Clause.builder()
                    .label(i + 1 + ".")
                    .text(en("We agree:"))
                    .addClause(Clause.of("(a)", en("to meet again.")))
                    .build();
        }

        assertThat(Findings.of("structure", declaration(clauses))).hasSize(found);
    }

    @Test
    void saysTheOnlyLabelOfAListInOneLanguage() {
        Clause only = Clause.builder()
                .label(Label.of(LocalizedText.of("en", "i.").and("fr", "i)")))
                .text(en("to meet again.").and("fr", "de nous revoir."))
                .build();
        Clause clause = Clause.builder()
                .text(en("We agree:").and("fr", "Nous convenons :"))
                .addClause(only)
                .build();

        assertThat(Findings.of("structure", declaration(clause)))
                .singleElement(STRING)
                .contains("\"i.\" is the only item of its list");
    }

    @Test
    void findsAHeadingThatIsAlsoTheText() {
        Clause clause = Clause.builder()
                .heading(en("Housing").and("fr", "Le  logement"))
                .text(LocalizedText.of("fr", "LE LOGEMENT"))
                .build();

        assertThat(Findings.of("structure", declaration(clause)))
                .containsExactly(
                        "warning /sections/0/clauses/0/heading/fr: the heading \"Le  logement\" is also the whole text; keep it as the heading or as the text, not as both [structure.heading-is-text]");
    }

    private static Declaration noted(String address) {
        Clause clause =
                Clause.builder().id(NodeId.of("quays")).text(en("We agree.")).build();
        Note note =
                Note.builder().addParagraph(en("By vote.")).addAnchor(address).build();
        return declaration(clause).toBuilder().addNote(note).build();
    }
}

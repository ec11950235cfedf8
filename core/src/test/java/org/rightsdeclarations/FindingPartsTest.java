package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rightsdeclarations.Declarations.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Signatory;

class FindingPartsTest {
    private static final Party COUNCIL = Party.builder()
            .kind(PartyKind.COUNCIL)
            .name(en("Council of Riverside"))
            .addOnBehalfOf(en("all residents"))
            .build();

    private static final Clause NESTED = Clause.of("(a)", en("with light;"));

    private static final Declaration DECLARATION = Declaration.builder()
            .title(en("Riverside Declaration").and("fr", "Déclaration de Riverside"))
            .addAuthenticLanguage("en")
            .event(Event.builder().name("en", "Assembly").theme("en", "Homes").build())
            .addAdopter(COUNCIL)
            .addEpigraph(Quotation.builder().text("en", "A home is a right.").build())
            .preamble(Preamble.builder()
                    .heading("en", "Preamble")
                    .chapeau("en", "We,")
                    .addRecital(Recital.of(en("Recalling the flood,")))
                    .build())
            .addSections(
                    Section.builder()
                            .heading("en", "What we hold")
                            .addClause(Clause.builder()
                                    .id("homes")
                                    .label("1.")
                                    .text("en", "Homes are:")
                                    .addClause(NESTED)
                                    .build())
                            .addClause(Clause.builder()
                                    .text("en", "As she said.")
                                    .addQuotation(Quotation.builder()
                                            .text("en", "Build.")
                                            .build())
                                    .addCitation(Instrument.of(en("Charter of the Quays")))
                                    .build())
                            .build(),
                    Section.builder()
                            .id("promises")
                            .chapeau("en", "We promise:")
                            .addCommitment(Commitment.builder()
                                    .label("1.")
                                    .text("en", "Two hundred homes.")
                                    .due(Deadline.on("2030"))
                                    .addMeasure("en", "homes built")
                                    .build())
                            .build())
            .signatories(Signatories.builder()
                    .addEntry(Signatory.builder().party(COUNCIL).signed("2028").build())
                    .build())
            .addAnnex(Section.builder().heading("en", "Map").build())
            .addNote(Note.builder()
                    .label("*")
                    .addParagraph("en", "By the river.")
                    .build())
            .addAnniversary(Anniversary.of(10, Instrument.of(en("Quay Act"))))
            .extensions(Extensions.of(Map.of("a/b~c", Map.of("d", List.of(1, "two")))))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | /title",
                "event | /event",
                "event/name | /event/name",
                "event/theme | /event/theme",
                "adopter-1 | /adopters/0",
                "adopter-1/on-behalf-of-1 | /adopters/0/onBehalfOf/0",
                "authentic-language-1 | /authenticLanguages/0",
                "epigraph-1 | /epigraphs/0",
                "epigraph-1/text | /epigraphs/0/text",
                "preamble | /preamble",
                "preamble/heading | /preamble/heading",
                "preamble/chapeau | /preamble/chapeau",
                "preamble/recital-1 | /preamble/recitals/0",
                "preamble/recital-1/text | /preamble/recitals/0/text",
                "section-1 | /sections/0",
                "section-1/heading | /sections/0/heading",
                "section-1/clause-1 | /sections/0/clauses/0",
                "section-1/clause-1/label | /sections/0/clauses/0/label",
                "section-1/clause-1/clause-1 | /sections/0/clauses/0/clauses/0",
                "#homes | /sections/0/clauses/0",
                "#homes/clause-1/text | /sections/0/clauses/0/clauses/0/text",
                "section-1/clause-2/quotation-1 | /sections/0/clauses/1/quotations/0",
                "section-1/clause-2/citation-1/instrument-1/title | /sections/0/clauses/1/citations/0/instruments/0/title",
                "#promises/chapeau | /sections/1/chapeau",
                "section-2/commitment-1/due | /sections/1/commitments/0/due",
                "section-2/commitment-1/measure-1 | /sections/1/commitments/0/measures/0",
                "signatories | /signatories",
                "signatories/entry-1/party/name | /signatories/entries/0/party/name",
                "annex-1 | /annexes/0",
                "note-1 | /notes/0",
                "anniversary-1/instrument/title | /anniversaries/0/instrument/title",
            })
    void everyPartHasAnAddressAndAPointer(String address, String pointer) {
        Part<?> found = DECLARATION.find(address).orElseThrow();

        assertThat(found.getPointer()).isEqualTo(pointer);
        assertThat(DECLARATION.at(pointer)).contains(found);
        assertThat(DECLARATION.find(found.getAddress())).contains(found);
    }

    @Test
    void theEmptyAddressIsThatOfTheDeclaration() {
        assertThat(DECLARATION.find(Address.root()).flatMap(part -> part.as(Declaration.class)))
                .hasValue(DECLARATION);
        assertThat(DECLARATION.at("").flatMap(part -> part.as(Declaration.class)))
                .hasValue(DECLARATION);
    }

    @ParameterizedTest
    @CsvSource({
        "preamble, /preamble/heading /preamble/chapeau",
        "section-1/clause-1, /sections/0/clauses/0/text",
        "title, /title",
        "adopter-1, /adopters/0/name",
        "authentic-language-1, ''",
        "note-1, ''"
    })
    void aPartKnowsTheTextsThatItHasItself(String address, String pointers) {
        Part<?> found = DECLARATION.find(address).orElseThrow();

        assertThat(found.ownTexts().stream().map(Part::getPointer).collect(Collectors.joining(" ")))
                .isEqualTo(pointers);
    }

    @Test
    void someTextsAreWordsOfTheDeclarationItself() {
        List<String> own = new ArrayList<>();
        for (Part<?> part : DECLARATION.parts()) {
            if (part.hasOwnWords()) {
                part.ownTexts().forEach(text -> own.add(text.getPointer()));
            }
        }

        assertThat(own)
                .containsExactly(
                        "/title",
                        "/preamble/heading",
                        "/preamble/chapeau",
                        "/preamble/recitals/0/text",
                        "/sections/0/heading",
                        "/sections/0/clauses/0/text",
                        "/sections/0/clauses/0/clauses/0/text",
                        "/sections/0/clauses/1/text",
                        "/sections/1/chapeau",
                        "/sections/1/commitments/0/text",
                        "/annexes/0/heading");
    }

    @Test
    void theAddressOfEachPartLeadsBackToIt() {
        for (Part<?> part : DECLARATION.parts()) {
            assertThat(DECLARATION.find(part.getAddress()).map(Part::getPointer))
                    .hasValue(part.getPointer());
            assertThat(DECLARATION.at(part.getPointer())).contains(part);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section-3",
                "section-0x",
                "section",
                "title-1",
                "title-9999999999",
                "event-12345678901/name",
                "titel",
                "section-1/clause-3",
                "section-1/chapeau",
                "section-99999999999",
                "#nobody",
                "#homes/commitment-1",
                "title/en",
                "event/theme/heading"
            })
    void findsNothingWhereNothingIs(String address) {
        assertThat(Address.find(address).flatMap(DECLARATION::find)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sections/2",
                "/sections/-1",
                "/sections/00",
                "/sections/x",
                "/event/places",
                "/event/places/0",
                "/titel",
                "/title/ko",
                "/title/not a tag",
                "/title/en/0",
                "/extensions/x"
            })
    void aPointerThatLeadsNowhereFindsNothing(String pointer) {
        assertThat(DECLARATION.at(pointer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/title/fr, Déclaration de Riverside",
        "/sections/0/clauses/0/label, 1.",
        "/extensions/a~1b~0c/d/1, two",
        "/anniversaries/0/ordinal, 10"
    })
    void aPointerLeadsIntoEveryValue(String pointer, String value) {
        Part<?> found = DECLARATION.at(pointer).orElseThrow();

        assertThat(found.getValue()).hasToString(value);
        assertThat(found.getPointer()).isEqualTo(pointer);
    }

    @Test
    void whatIsInsideATextHasTheAddressOfTheText() {
        assertThat(DECLARATION.at("/title/fr").orElseThrow().getAddress()).hasToString("title");
        assertThat(DECLARATION.at("/sections").orElseThrow().getAddress()).isEqualTo(Address.root());
    }

    @Test
    void aPartKnowsItsHolderAndItsMember() {
        Part<?> label = DECLARATION.find("#homes/label").orElseThrow();

        assertThat(label.as(Label.class)).contains(Label.of("1."));
        assertThat(label.as(Clause.class)).isEmpty();
        assertThat(label.getParent().orElseThrow().as(Clause.class)).isPresent();
        assertThat(label.getMember().orElseThrow().getMeaning()).isEqualTo("The label as printed.");
        assertThat(label).hasToString("sections[0].clauses[0].label");
    }

    @Test
    void rejectsAPointerThatStartsWithAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECLARATION.at("sections/0"))
                .withMessage("pointer must be empty or start with / - but was: sections/0");
    }
}

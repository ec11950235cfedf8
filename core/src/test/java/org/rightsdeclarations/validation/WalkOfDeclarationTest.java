package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Relation;
import org.rightsdeclarations.Reporting;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.SpeechAct;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.RelationRole;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Signatory;
import org.rightsdeclarations.world.Source;

class WalkOfDeclarationTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "We agree.");
    private static final Party PARTY = Party.of(PartyKind.PARTICIPANTS, TEXT);
    private static final Clause CLAUSE = Clause.builder().text(TEXT).build();

    @Test
    void goesThroughAProvision() {
        Clause clause = Clause.builder()
                .heading(TEXT)
                .text(TEXT)
                .addActs(SpeechAct.of(Verb.URGE), SpeechAct.of(Verb.URGE, TEXT))
                .addQuotation(Quotation.builder().text(TEXT).build())
                .addSubject(Iri.of("urn:subject"))
                .addCitation(Instrument.of(TEXT))
                .addClause(CLAUSE)
                .build();

        assertThat(Visits.of(clause))
                .containsExactly(
                        "provision",
                        "text /heading",
                        "text /text",
                        "text /acts/1/words",
                        "text /quotations/0/text",
                        "IRI /subjects/0",
                        "instrument /citations/0",
                        "text /citations/0/title",
                        "provision /clauses/0",
                        "text /clauses/0/text");
    }

    @Test
    void comesToACommitmentAsAProvisionAndAsACommitment() {
        Commitment commitment = Commitment.builder()
                .text(TEXT)
                .addActor(PARTY)
                .addBeneficiary(PARTY)
                .due(Deadline.on("2030"))
                .addReporting(Reporting.to(PARTY))
                .addMeans(TEXT)
                .addMeasure(TEXT)
                .build();

        assertThat(Visits.of(commitment))
                .containsExactly(
                        "provision",
                        "text /text",
                        "commitment",
                        "text /actors/0/name",
                        "text /beneficiaries/0/name",
                        "date range /due/date",
                        "text /reporting/0/body/name",
                        "text /means/0",
                        "text /measures/0");
    }

    @Test
    void goesThroughASectionAndTheSectionsInside() {
        Section section = Section.builder()
                .heading(TEXT)
                .chapeau(TEXT)
                .addClause(CLAUSE)
                .addCommitment(Commitment.builder().text(TEXT).build())
                .addSection(Section.builder().addClause(CLAUSE).build())
                .build();

        assertThat(Visits.of(section))
                .containsExactly(
                        "section",
                        "text /heading",
                        "text /chapeau",
                        "provision /clauses/0",
                        "text /clauses/0/text",
                        "provision /commitments/0",
                        "text /commitments/0/text",
                        "commitment /commitments/0",
                        "section /sections/0",
                        "provision /sections/0/clauses/0",
                        "text /sections/0/clauses/0/text");
    }

    @Test
    void goesThroughADeclarationInTheOrderOfTheDocument() {
        Section section = Section.builder().heading(TEXT).build();
        Occurrence founding = Occurrence.builder().title(TEXT).build();
        Declaration declaration = Declaration.builder()
                .id(Iri.of("urn:declaration"))
                .addIdentifier(Identifier.of(IdentifierScheme.UN_SYMBOL, "A/RES/61/295"))
                .title(TEXT)
                .event(Event.builder().name(TEXT).build())
                .addDate(KeyDate.of(DateRole.ADOPTED, "2023-10-07"))
                .addAdopter(PARTY)
                .addEpigraph(Quotation.builder().text(TEXT).build())
                .preamble(Preamble.builder().chapeau(TEXT).build())
                .addSection(section)
                .signatories(Signatories.builder().addEntry(Signatory.of(PARTY)).build())
                .addAnnex(section)
                .addNote(Note.builder().text(TEXT).build())
                .addAnniversary(Anniversary.of(75, founding))
                .addRelation(Relation.of(RelationRole.REVISES, Instrument.of(TEXT)))
                .addSource(
                        Source.builder().iri(Iri.of("urn:source")).title(TEXT).build())
                .build();

        assertThat(Visits.of(declaration))
                .containsExactly(
                        "declaration",
                        "IRI /id",
                        "identifier /identifiers/0",
                        "text /title",
                        "event /event",
                        "text /event/name",
                        "date range /dates/0/date",
                        "text /adopters/0/name",
                        "text /epigraphs/0/text",
                        "text /preamble/chapeau",
                        "section /sections/0",
                        "text /sections/0/heading",
                        "text /signatories/entries/0/party/name",
                        "section /annexes/0",
                        "text /annexes/0/heading",
                        "text /notes/0/text",
                        "anniversary /anniversaries/0",
                        "text /anniversaries/0/occurrence/title",
                        "instrument /relations/0/instrument",
                        "text /relations/0/instrument/title",
                        "IRI /sources/0/iri",
                        "text /sources/0/title");
    }
}

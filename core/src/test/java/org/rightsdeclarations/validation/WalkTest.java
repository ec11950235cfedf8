package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Place;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Signatory;

class WalkTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "We agree.");
    private static final Party PARTY = Party.of(PartyKind.PARTICIPANTS, TEXT);
    private static final Place PLACE = Place.builder()
            .id(Iri.of("urn:place"))
            .name(TEXT)
            .addOtherName(TEXT)
            .build();

    @Test
    void comesToATextAndThenToItsPassageInEachLanguage() {
        LocalizedText both = TEXT.and("fr", "Nous en convenons.");

        assertThat(Visits.all(Note.builder().text(both).build()))
                .containsExactly("text /text", "passage /text/en", "passage /text/fr");
    }

    @Test
    void goesThroughAParty() {
        Party party = Party.builder()
                .id(Iri.of("urn:party"))
                .name(TEXT)
                .title(TEXT)
                .body(TEXT)
                .addOnBehalfOf(TEXT)
                .build();

        assertThat(Visits.of(party))
                .containsExactly("IRI /id", "text /name", "text /title", "text /body", "text /onBehalfOf/0");
    }

    @Test
    void goesThroughAnEventAndItsPlaces() {
        Event event = Event.builder()
                .name(TEXT)
                .held(DateRange.parse("2023-10-04/2023-10-07"))
                .addPlace(PLACE)
                .theme(TEXT)
                .build();

        assertThat(Visits.of(event))
                .containsExactly(
                        "event",
                        "text /name",
                        "date range /held",
                        "IRI /places/0/id",
                        "text /places/0/name",
                        "text /places/0/otherNames/0",
                        "text /theme");
    }

    @Test
    void goesThroughAnInstrument() {
        Instrument instrument = Instrument.builder()
                .title(TEXT)
                .acronym(TEXT)
                .addIdentifier(Identifier.of(IdentifierScheme.UN_SYMBOL, "A/RES/61/295"))
                .addAdopter(PARTY)
                .addPlace(PLACE)
                .addDate(KeyDate.of(DateRole.ADOPTED, "2007-09-13"))
                .build();

        assertThat(Visits.of(instrument))
                .containsExactly(
                        "instrument",
                        "text /title",
                        "text /acronym",
                        "identifier /identifiers/0",
                        "text /adopters/0/name",
                        "IRI /places/0/id",
                        "text /places/0/name",
                        "text /places/0/otherNames/0",
                        "date range /dates/0/date");
    }

    @Test
    void leavesOutTheIdOfAnInstrumentWhichMayBeRelative() {
        assertThat(Visits.of(
                        Instrument.builder().id(Iri.of("charter")).title(TEXT).build()))
                .containsExactly("instrument", "text /title");
    }

    @Test
    void goesThroughAnOccurrence() {
        Occurrence occurrence =
                Occurrence.builder().title(TEXT).date(DateRange.parse("1948")).build();

        assertThat(Visits.of(occurrence)).containsExactly("text /title", "date range /date");
    }

    @Test
    void goesThroughTheOriginOfAnAnniversaryWhateverItIs() {
        Occurrence occurrence = Occurrence.builder().title(TEXT).build();

        assertThat(Visits.of(Anniversary.of(10, Instrument.of(TEXT))))
                .containsExactly("anniversary", "instrument /instrument", "text /instrument/title");
        assertThat(Visits.of(Anniversary.of(10, occurrence))).containsExactly("anniversary", "text /occurrence/title");
    }

    @Test
    void goesThroughAQuotation() {
        Quotation quotation =
                Quotation.builder().text(TEXT).speaker(TEXT).reference(TEXT).build();

        assertThat(Visits.of(quotation)).containsExactly("text /text", "text /speaker", "text /reference");
    }

    @Test
    void goesThroughSignatories() {
        Signatories signatories = Signatories.builder()
                .addEntries(Signatory.of(PARTY), Signatory.of(PARTY))
                .build();

        assertThat(Visits.of(signatories)).containsExactly("text /entries/0/party/name", "text /entries/1/party/name");
    }

    @Test
    void goesThroughAPreamble() {
        Preamble preamble = Preamble.builder()
                .heading(TEXT)
                .chapeau(TEXT)
                .addRecital(Recital.of(TEXT))
                .build();

        assertThat(Visits.of(preamble))
                .containsExactly("text /heading", "text /chapeau", "provision /recitals/0", "text /recitals/0/text");
    }

    @Test
    void comesToAnIdentifierThatStandsAlone() {
        assertThat(Visits.of(Identifier.of(IdentifierScheme.UN_SYMBOL, "A/RES/61/295")))
                .containsExactly("identifier");
    }

    @Test
    void rejectsWhatIsNoPartOfADeclaration() {
        Judged stranger = new Judged() {};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Visits.of(stranger))
                .withMessageStartingWith("not a part of a declaration: ");
    }
}

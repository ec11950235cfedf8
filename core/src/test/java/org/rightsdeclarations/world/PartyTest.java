package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;

class PartyTest {
    private static final LocalizedText ADA = LocalizedText.of("en", "Ada Colau");

    @Test
    void knowsPartiesByKindAndName() {
        Party party = Party.of(PartyKind.PERSON, ADA);

        assertThat(party.getKind()).hasValue(PartyKind.PERSON);
        assertThat(party.getName()).isEqualTo(ADA);
        assertThat(party.getOnBehalfOf()).isEmpty();
    }

    @Test
    void holdsPersonsWithTitleAndBodyAndOnBehalfOfWhom() {
        Party party = Party.builder()
                .id(Iri.of("http://www.wikidata.org/entity/Q4677847"))
                .kind(PartyKind.PERSON)
                .name(ADA)
                .title(LocalizedText.of("en", "Mayor"))
                .body(LocalizedText.of("en", "Barcelona"))
                .addOnBehalfOf(LocalizedText.of("en", "the city"))
                .addOnBehalfOf(LocalizedText.of("en", "its residents"))
                .build();

        assertThat(party.getOnBehalfOf()).hasSize(2);
        assertThat(party).isEqualTo(party.toBuilder().build()).isNotEqualTo(Party.of(PartyKind.PERSON, ADA));
    }

    @Test
    void rejectsPartiesWithoutName() {
        assertThatExceptionOfType(MissingValueException.class)
                .isThrownBy(Party.builder()::build)
                .withMessageContaining("name");
    }

    @Test
    void signsWithoutADate() {
        Signatory signatory = Signatory.of(Party.of(PartyKind.PERSON, ADA));

        assertThat(signatory.getParty().getName()).isEqualTo(ADA);
        assertThat(signatory.getSigned()).isEmpty();
    }

    @Test
    void holdsAnOpenListOfADay() {
        Signatory signatory = Signatory.of(Party.of(PartyKind.PERSON, ADA)).toBuilder()
                .signed(PartialDate.parse("2018-07"))
                .build();

        Signatories list = Signatories.builder()
                .open(true)
                .asOf(PartialDate.parse("2019"))
                .addEntry(signatory)
                .build();

        assertThat(list.isOpen()).isTrue();
        assertThat(list.getEntries()).containsExactly(signatory);
        assertThat(list).isEqualTo(list.toBuilder().build());
        assertThat(signatory).isEqualTo(signatory.toBuilder().build());
    }

    @Test
    void closesListsUnlessTheyAreOpen() {
        Signatories list = Signatories.builder().build();

        assertThat(list.isOpen()).isFalse();
        assertThat(list.getAsOf()).isEmpty();
        assertThat(list.getEntries()).isEmpty();
    }
}

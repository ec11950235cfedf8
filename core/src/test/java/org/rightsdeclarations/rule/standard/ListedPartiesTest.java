package org.rightsdeclarations.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Party;

class ListedPartiesTest {
    private static final Party MAYOR = Party.of(PartyKind.CITY, LocalizedText.of("en", "Mayor Kim"));

    private final ListedParties parties = new ListedParties();

    @Test
    void knowAPartyThatIsListedTwice() {
        assertThat(parties.add(MAYOR)).isTrue();
        assertThat(parties.add(MAYOR.toBuilder().build())).isFalse();
    }

    @Test
    void knowANameThatIsWrittenWithOtherBlanksAndCapitals() {
        assertThat(parties.add(MAYOR)).isTrue();
        assertThat(parties.add(named("en", "MAYOR  Kim"))).isFalse();
        assertThat(parties.add(named("en", "Mayor Kimm"))).isTrue();
        assertThat(parties.add(named("fr", "Mayor Kim"))).isTrue();
    }

    private static Party named(String language, String name) {
        return Party.of(PartyKind.CITY, LocalizedText.of(language, name));
    }

    @Test
    void tellApartForWhomAPartyActs() {
        Party forQuays = onBehalfOf("City of Quays");

        assertThat(parties.add(MAYOR)).isTrue();
        assertThat(parties.add(forQuays)).isTrue();
        assertThat(parties.add(onBehalfOf("City of Piers"))).isTrue();
        assertThat(parties.add(onBehalfOf("City of Quays"))).isFalse();
    }

    private static Party onBehalfOf(String city) {
        return MAYOR.toBuilder().addOnBehalfOf(LocalizedText.of("en", city)).build();
    }

    @Test
    void tellApartToWhichBodyAPartyBelongs() {
        assertThat(parties.add(MAYOR.toBuilder().body("en", "Council").build())).isTrue();
        assertThat(parties.add(MAYOR.toBuilder().body("en", "Senate").build())).isTrue();
        assertThat(parties.add(MAYOR.toBuilder().body("en", "Council").build())).isFalse();
    }
}

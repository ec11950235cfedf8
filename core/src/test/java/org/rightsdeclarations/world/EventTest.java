package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;

class EventTest {
    private static final LocalizedText GWANGJU = LocalizedText.of("en", "Gwangju");

    @Test
    void holdsWhatIsKnownOfAForum() {
        Event event = Event.builder()
                .name(LocalizedText.of("en", "13th World Human Rights Cities Forum"))
                .series(Series.WHRCF)
                .edition(13)
                .held(DateRange.parse("2023-10-04/2023-10-07"))
                .addPlace(Place.of(GWANGJU))
                .theme(LocalizedText.of("en", "Local Governments"))
                .build();

        assertThat(event.getEdition()).hasValue(13);
        assertThat(event.getPlaces()).containsExactly(Place.of(GWANGJU));
        assertThat(event.getHeld()).hasValue(DateRange.parse("2023-10-04/2023-10-07"));
        assertThat(event).isEqualTo(event.toBuilder().build());
    }

    @Test
    void needsNothing() {
        Event event = Event.builder().build();

        assertThat(event.getName()).isEmpty();
        assertThat(event.getSeries()).isEmpty();
        assertThat(event.getEdition()).isEmpty();
        assertThat(event.getPlaces()).isEmpty();
        assertThat(event.getTheme()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void rejectsEditionsBeforeTheFirst(int edition) {
        Event.Builder builder = Event.builder().edition(edition);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.edition"))
                .withMessage("edition must be 1 or more - but was: " + edition);
    }

    @Test
    void knowsPlacesByNameAlone() {
        Place place = Place.of(GWANGJU);

        assertThat(place.getName()).isEqualTo(GWANGJU);
        assertThat(place.getId()).isEmpty();
        assertThat(place.getOtherNames()).isEmpty();
        assertThat(place.isOnline()).isFalse();
    }

    @Test
    void holdsSeveralNamesOfAPlaceOfTheNetwork() {
        Place place = Place.builder()
                .id(Iri.of("http://www.wikidata.org/entity/Q41283"))
                .name(GWANGJU)
                .addOtherName(LocalizedText.of("en", "Kwangju"))
                .online(true)
                .build();

        assertThat(place.getOtherNames()).containsExactly(LocalizedText.of("en", "Kwangju"));
        assertThat(place.isOnline()).isTrue();
        assertThat(place).isEqualTo(place.toBuilder().build()).isNotEqualTo(Place.of(GWANGJU));
    }

    @Test
    void rejectsPlacesWithoutName() {
        assertThatExceptionOfType(MissingValueException.class)
                .isThrownBy(Place.builder()::build)
                .withMessageContaining("name");
    }
}

package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.id.Address;
import org.rightsdeclarations.instrument.Instrument;
import org.rightsdeclarations.instrument.Occurrence;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.text.LocalizedText;

class AnniversaryTest {
    private static final Instrument UDHR = Instrument.of(LocalizedText.of("en", "UDHR"));

    @Test
    void countsFromOne() {
        Anniversary first = Anniversary.of(Anniversary.MIN_ORDINAL, UDHR);

        assertThat(first.getOrdinal()).isEqualTo(1);
        assertThat(first.getOrigin()).isEqualTo(UDHR);
        assertThat(first.getYear()).isEmpty();
        assertThat(first.getStatedIn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void rejectsOrdinalsBeforeTheFirst(int ordinal) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Anniversary.of(ordinal, UDHR))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.ordinal"))
                .withMessage("ordinal must be 1 or more - but was: " + ordinal);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2023, 9999})
    void fallsInAYear(int year) {
        Anniversary anniversary = Anniversary.of(75, UDHR).toBuilder()
                .year(year)
                .statedIn(Address.of("section-1/clause-2"))
                .build();

        assertThat(anniversary.getYear()).hasValue(year);
        assertThat(anniversary).isEqualTo(anniversary.toBuilder().build()).isNotEqualTo(Anniversary.of(75, UDHR));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void rejectsYearsThatNoDateHas(int year) {
        Anniversary.Builder builder = Anniversary.of(75, UDHR).toBuilder().year(year);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessage("date must be a year, a month or a day of the years 0001 to 9999, as in 2023, 2023-10 or"
                        + " 2023-10-07 - but was: \"" + year + "\"");
    }

    @Test
    void remembersOccurrences() {
        Occurrence uprising =
                Occurrence.builder().title(LocalizedText.of("en", "Uprising")).build();

        assertThat(Anniversary.of(43, uprising).getOrigin()).isEqualTo(uprising);
    }

    @Test
    void rejectsWhatIsLeftOut() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(Anniversary.builder()::build)
                .withMessageContaining("ordinal")
                .withMessageContaining("origin");
    }
}

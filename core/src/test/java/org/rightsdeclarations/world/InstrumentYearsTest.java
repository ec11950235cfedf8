package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.term.DateRole;

class InstrumentYearsTest {
    @Test
    void startWithTheYearOfAdoptionAndNameEachYearOnce() {
        Instrument covenant = Instrument.builder()
                .title(en("International Covenant on Civil and Political Rights"))
                .addDate(KeyDate.of(DateRole.IN_FORCE, "1976-03-23"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "1966-12-16"))
                .addDate(KeyDate.of(DateRole.OPENED_FOR_SIGNATURE, "1966-12-19"))
                .build();

        assertThat(covenant.getYears()).containsExactly(1966, 1976);
    }

    @Test
    void areThoseOfOtherDatesIfTheAdoptionIsUnknown() {
        Instrument charter = Instrument.builder()
                .title(en("Charter"))
                .addDate(KeyDate.of(DateRole.REVISED, "2011/2012"))
                .addDate(KeyDate.of(DateRole.PUBLISHED, "1998-05"))
                .build();

        assertThat(charter.getYears()).containsExactly(2011, 1998);
        assertThat(Instrument.of(en("Charter")).getYears()).isEmpty();
    }
}

package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.CountedFrom;

class CommemorationTest {
    private static final Commemoration ADOPTION =
            AnniversaryCalendar.of(Origins.UDHR).in(2023).get(0);
    private static final Commemoration END_OF_DECADE =
            AnniversaryCalendar.of(Origins.DECADE).only(25).in(2029).get(0);

    @Test
    void saysWhatIsCommemoratedAndWhen() {
        assertThat(ADOPTION.getOrdinal()).isEqualTo(75);
        assertThat(ADOPTION.getOrigin()).isEqualTo(Origins.UDHR);
        assertThat(ADOPTION.getCountedFrom()).isEqualTo(CountedFrom.BEGINNING);
        assertThat(ADOPTION.getDate()).isEqualTo(DateRange.parse("2023-12-10"));
        assertThat(ADOPTION.getYear()).isEqualTo(2023);
    }

    @Test
    void becomesTheAnniversaryThatADeclarationCanState() {
        assertThat(ADOPTION.toAnniversary()).isEqualTo(Anniversary.of(75, Origins.UDHR));
    }

    @Test
    void remainsTheAnniversaryOfAnEnd() {
        Anniversary anniversary = END_OF_DECADE.toAnniversary();

        assertThat(anniversary.getYear()).hasValue(2029);
        assertThat(anniversary.getCountedFrom()).contains(CountedFrom.END);
        assertThat(anniversary.getDate()).contains(END_OF_DECADE.getDate());
    }

    @Test
    void equalsTheSameAnniversaryOfTheSameDate() {
        assertThat(END_OF_DECADE)
                .isEqualTo(
                        AnniversaryCalendar.of(Origins.DECADE).only(25).in(2029).get(0))
                .hasSameHashCodeAs(
                        AnniversaryCalendar.of(Origins.DECADE).only(25).in(2029).get(0))
                .isNotEqualTo(
                        AnniversaryCalendar.of(Origins.DECADE).only(25).in(2020).get(0))
                .isNotEqualTo(
                        AnniversaryCalendar.of(Origins.DECADE).only(26).in(2030).get(0))
                .isNotEqualTo(ADOPTION)
                .isNotEqualTo(END_OF_DECADE.toAnniversary());
    }

    @Test
    void showsWhatItIs() {
        assertThat(AnniversaryCalendar.of(Origins.VIENNA).in(2023))
                .hasToString("[2023-06-25: anniversary 30 of \"Vienna Declaration and Programme of Action\"]");
        assertThat(AnniversaryCalendar.of(Origins.adopted("Charter", "1980/1990"))
                        .only(10)
                        .in(2000))
                .hasToString("[2000: anniversary 10 of the end of \"Charter\"]");
    }
}

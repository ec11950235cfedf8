package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.value.DateRange;

class CountedFromTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"1948", "1948-12-10", "1980-05-18/1980-05-27", "1993-06-14/1993-06", "1980-05-27/1980-05-18"})
    void takesAllOfAnOriginInOneYear(String date) {
        DateRange origin = DateRange.parse(date);

        assertThat(CountedFrom.waysFor(origin)).containsExactly(CountedFrom.BEGINNING);
        assertThat(CountedFrom.BEGINNING.dateOf(origin)).isEqualTo(origin);
        assertThat(CountedFrom.END.dateOf(origin)).isEqualTo(origin);
    }

    @Test
    void takesEitherEndOfAnOriginThatLasted() {
        DateRange decade = DateRange.parse("1995-01-01/2004");

        assertThat(CountedFrom.waysFor(decade)).containsExactly(CountedFrom.BEGINNING, CountedFrom.END);
        assertThat(CountedFrom.BEGINNING.dateOf(decade)).isEqualTo(DateRange.parse("1995-01-01"));
        assertThat(CountedFrom.END.dateOf(decade)).isEqualTo(DateRange.parse("2004"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998~", "[..1998-05]", "[1998..]", "1998~/2003~"})
    void takesNoDateThatIsNotExact(String date) {
        assertThat(CountedFrom.waysFor(DateRange.parse(date))).isEmpty();
    }

    @Test
    void takesTheExactEndOfAnOriginThatLasted() {
        assertThat(CountedFrom.waysFor(DateRange.parse("1995~/2004"))).containsExactly(CountedFrom.END);
        assertThat(CountedFrom.waysFor(DateRange.parse("1995/2004~"))).containsExactly(CountedFrom.BEGINNING);
        assertThat(CountedFrom.waysFor(DateRange.parse("1995/1995-05~"))).containsExactly(CountedFrom.BEGINNING);
        assertThat(CountedFrom.END.dateOf(DateRange.parse("1995~/2004"))).isEqualTo(DateRange.parse("2004"));
    }

    @Test
    void keepsTheDatesOfARangeThatRunsBackwardsAsTheyAreGiven() {
        DateRange decade = DateRange.parse("2004/1995");

        assertThat(CountedFrom.BEGINNING.dateOf(decade)).isEqualTo(DateRange.parse("2004"));
        assertThat(CountedFrom.END.dateOf(decade)).isEqualTo(DateRange.parse("1995"));
    }
}

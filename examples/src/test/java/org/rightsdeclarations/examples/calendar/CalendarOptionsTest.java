package org.rightsdeclarations.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.examples.words.Years;

class CalendarOptionsTest {
    @Test
    void meanTheYearThatHasBegunWhereTheReaderIs() {
        Clock clock = Clock.fixed(Instant.parse("2026-12-31T16:00:00Z"), ZoneId.of("Asia/Seoul"));

        assertThat(new CalendarOptions().years(clock, Words.in(Locale.ENGLISH))).isEqualTo(new Years(2027, 2027));
    }
}

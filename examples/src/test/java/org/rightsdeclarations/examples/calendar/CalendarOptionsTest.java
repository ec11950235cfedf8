package org.rightsdeclarations.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.examples.terminal.UsageException;
import org.rightsdeclarations.value.DateRange;

class CalendarOptionsTest {
    /** New year has come where the reader is. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-31T16:00:00Z"), ZoneId.of("Asia/Seoul"));

    @Test
    void showsAllOfTheCurrentYearByDefault() throws UsageException {
        CalendarOptions options = CalendarOptions.parse(CLOCK);

        assertThat(options.years()).isEqualTo(DateRange.parse("2027"));
        assertThat(options.round()).isFalse();
        assertThat(options.ical()).isEmpty();
        assertThat(options.own()).isEmpty();
        assertThat(options.language()).isEqualTo(Locale.ENGLISH);
        assertThat(options.help()).isFalse();
    }

    @Test
    void takesOptionsBeforeAndAfterTheYears() throws UsageException {
        CalendarOptions options =
                CalendarOptions.parse(CLOCK, "--round", "2028", "--ical=a.ics", "2030", "--own=b.csv", "--lang=ko");

        assertThat(options.years()).isEqualTo(DateRange.parse("2028/2030"));
        assertThat(options.round()).isTrue();
        assertThat(options.ical()).contains(Path.of("a.ics"));
        assertThat(options.own()).contains(Path.of("b.csv"));
        assertThat(options.language()).isEqualTo(Locale.KOREAN);
    }

    @Test
    void takesOneYearTwice() throws UsageException {
        assertThat(CalendarOptions.parse(CLOCK, "2028", "2028").years()).isEqualTo(DateRange.parse("2028"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "next; year must be a number from 1 to 9999 - but was: \"next\"",
                "0; year must be a number from 1 to 9999 - but was: \"0\"",
                "10000; year must be a number from 1 to 9999 - but was: \"10000\"",
                "2028 2027; years must be one, or the first and the last - but were: 2028, 2027",
                "2027 2028 2029; years must be one, or the first and the last - but were: 2027, 2028, 2029",
                "--ical; --ical must name a file, as in --ical=FILE",
                "--own=; --own must name a file, as in --own=FILE",
                "--round=yes; unknown option --round=yes",
                "-2027; unknown option -2027",
            })
    void saysWhatWouldMakeSense(String arguments, String message) {
        assertThatThrownBy(() -> CalendarOptions.parse(CLOCK, arguments.split(" ", -1)))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}

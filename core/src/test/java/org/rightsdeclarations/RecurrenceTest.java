package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;

class RecurrenceTest {
    @ParameterizedTest
    @CsvSource({"P1Y, P1Y", "P6M, P6M", "P1D, P1D", "P2W, P14D", "P1Y2M3D, P1Y2M3D", "P0Y1M, P1M", "P12M, P12M"})
    void readsPeriods(String text, String written) {
        Recurrence recurrence = Recurrence.parse(text);

        assertThat(recurrence).hasToString(written).isEqualTo(Recurrence.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yearly",
                "1Y",
                "P",
                "PT1H",
                "P1.5Y",
                "P1Y ",
                "R/P1Y",
                "P99999999999Y",
                "P2147483647W",
                "p1y",
                "P+1Y",
                "-P-1Y",
                "P１Y"
            })
    void rejectsWhatIsNoPeriod(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recurrence.parse(text))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.recurrence"))
                .withMessage(
                        "recurrence must be a period of at least one day, as in P1Y (every year) or P6M (every six months) - but was: \""
                                + text.replaceFirst(" $", "\\\\u0020") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1D", "-P1Y"})
    void rejectsPeriodsThatGoNowhere(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recurrence.parse(text))
                .withMessageStartingWith(
                        "recurrence must be a period of at least one day, as in P1Y (every year) or P6M (every six months) - but was:");
    }

    @Test
    void saysWhatWasMeantIfOnlyTheFirstLetterIsMissing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recurrence.parse("1Y6M"))
                .satisfies(refusal -> assertThat(refusal.getArguments()).containsEntry("meant", "P1Y6M"));
    }

    @Test
    void rejectsZero() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Recurrence(Period.ZERO))
                .withMessage(
                        "recurrence must be a period of at least one day, as in P1Y (every year) or P6M (every six months) - but was: \"P0D\"");
    }
}

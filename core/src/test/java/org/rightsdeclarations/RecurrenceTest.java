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

    @ParameterizedTest
    @CsvSource({
        "every year, P1Y",
        "chaque année, P1Y",
        "tous les deux ans, P2Y",
        "alle drei Jahre, P3Y",
        "trimestriel, P3M",
        "cada dos años, P2Y",
        "a cada dois anos, P2Y",
        "ogni anno, P1Y",
        "elk jaar, P1Y",
        "каждые два года, P2Y",
        "halbjährlich, P6M"
    })
    void saysWhatIsMeantByWords(String words, String period) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recurrence.parse(words))
                .satisfies(refusal -> assertThat(refusal.getArguments()).containsEntry("meant", period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"next year", "year of the dragon", "every two decades", "soon"})
    void saysNothingOfOtherWords(String words) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recurrence.parse(words))
                .satisfies(refusal -> assertThat(refusal.getArguments()).doesNotContainKey("meant"));
    }

    @Test
    void rejectsZero() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Recurrence(Period.ZERO))
                .withMessage(
                        "recurrence must be a period of at least one day, as in P1Y (every year) or P6M (every six months) - but was: \"P0D\"");
    }
}

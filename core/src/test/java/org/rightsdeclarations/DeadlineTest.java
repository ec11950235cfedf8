package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.EventReference;

class DeadlineTest {
    @Test
    void isADateOrAnInterval() {
        assertThat(Deadline.on("2030").getDate()).hasValue(DateRange.parse("2030"));
        assertThat(Deadline.on("2024/2030").getDate()).hasValue(DateRange.parse("2024/2030"));
        assertThat(Deadline.on("2030").getEvent()).isEmpty();
        assertThat(Deadline.on("2030").getEvery()).isEmpty();
    }

    @Test
    void isAnEvent() {
        EventReference next = EventReference.next(Series.WHRCF);

        assertThat(Deadline.at(next).getEvent()).hasValue(next);
        assertThat(Deadline.at(next).getDate()).isEmpty();
    }

    @Test
    void recursUntilADate() {
        Deadline deadline =
                Deadline.on("2030").toBuilder().every(Recurrence.parse("P1Y")).build();

        assertThat(deadline.getEvery()).hasValue(Recurrence.parse("P1Y"));
        assertThat(deadline).isEqualTo(deadline.toBuilder().build()).isNotEqualTo(Deadline.on("2030"));
    }

    @Test
    void mayOnlyRecur() {
        assertThat(Deadline.builder().every(Recurrence.parse("P6M")).build().getDate())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027, true",
        "2027-06-30, true",
        "2028, false",
        "2026-07-01/2028-06-30, true",
        "2024/2026, false",
        "[..2028], true",
        "[2028..], false",
    })
    void mayBeInAYear(String date, boolean mayBe) {
        assertThat(Deadline.on(date).mayBeIn(2027)).isEqualTo(mayBe);
    }

    @Test
    void mayBeInAnyYearIfItSaysNoDate() {
        Deadline atEvent = Deadline.at(EventReference.next(Series.WHRCF));
        Deadline recurring = Deadline.builder().every("P5Y").build();
        Deadline since = Deadline.builder().date("[..2024]").every("P5Y").build();

        assertThat(atEvent.mayBeIn(2027)).isTrue();
        assertThat(atEvent.toBuilder().date("2028").build().mayBeIn(2027)).isFalse();
        assertThat(recurring.mayBeIn(2027)).isTrue();
        assertThat(since.mayBeIn(-5)).isTrue();
        assertThat(since.mayBeIn(2027)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, P1Y, 2024 2025 2031 9999, 2023 1",
        "2024, P5Y, 2024 2029 2034, 2025 2028 2033 2035",
        "2026-03-31, P6M, 2026 2027, 2025",
        "2026-12-31, P18M, 2026 2028 2029 2031, 2027 2030",
        "2024/2025, P4Y, 2024 2025 2028 2029, 2026 2027 2030",
        "1948-12-10, P1D, 1948 2026 9999, 1947",
        "2024-12-30, P1000D, 2024 2027 2030, 2025 2026 2028",
        "[2024..], P5Y, 2024 2025 2026, 2023",
        "0001, P9999Y, 1, 2 9999",
        "2024, P2147483647Y, 2024, 2025 9999",
        "2024, P2147483647D, 2024, 2025 9999",
        "2024, P1Y, 2147483647, -2147483648",
    })
    void mayBeInTheYearsOfItsRecurrence(String date, String every, String years, String others) {
        Deadline deadline = Deadline.builder().date(date).every(every).build();

        assertThat(years.split(" ", -1)).allMatch(year -> deadline.mayBeIn(Integer.parseInt(year)));
        assertThat(others.split(" ", -1)).noneMatch(year -> deadline.mayBeIn(Integer.parseInt(year)));
    }

    @Test
    void rejectsNothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(Deadline.builder()::build)
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.deadline"))
                .withMessage("deadline must have a date, an event or a recurrence - but had none");
    }

    @Test
    void rejectsWhatIsNoDate() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Deadline.on("soon"))
                .withMessageEndingWith("or 2023-10-04/2023-10-07 - but was: \"soon\"");
    }
}

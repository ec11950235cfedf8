package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
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

package org.rightsdeclarations.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.rightsdeclarations.Recurrence;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;

class DateFuzzTest {
    @FuzzTest
    void readsAnyDateRangeAndPeriod(byte[] input) {
        String text = Input.text(input);

        Input.assertAgreeing(text, PartialDate::find, PartialDate::parse);
        PartialDate.find(text).ifPresent(DateFuzzTest::assertSound);
        DateRange.find(text)
                .ifPresentOrElse(range -> assertSound(range, text), () -> assertRefused(() -> DateRange.parse(text)));
        Throwable refused = catchThrowable(() -> Recurrence.parse(text));
        if (refused == null) {
            Recurrence recurrence = Recurrence.parse(text);
            assertThat(Recurrence.parse(recurrence.toString())).isEqualTo(recurrence);
        } else {
            assertThat(refused).isInstanceOf(InvalidValueException.class);
        }
    }

    private static void assertSound(PartialDate date) {
        assertThat(date).isEqualByComparingTo(date);
        assertThat(date.contains(date)).isEqualTo(date.isExact());
        assertThat(date.isBefore(date) || date.isAfter(date)).isFalse();
        assertThat(DateRange.find(date.toString())).hasValue(DateRange.of(date));
        assertThat(date.firstDay().orElse(LocalDate.MIN))
                .isBeforeOrEqualTo(date.lastDay().orElse(LocalDate.MAX));
    }

    private static void assertSound(DateRange range, String text) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
        assertThat(DateRange.of(range.getStart(), range.getEnd())).isEqualTo(range);
        assertThat(range.isBefore(range) || range.isAfter(range)).as(text).isFalse();
    }

    private static void assertRefused(Runnable made) {
        assertThat(catchThrowable(made::run)).isInstanceOf(InvalidValueException.class);
    }
}

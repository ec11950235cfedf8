package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;

class KeyDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"1948", "1948-12", "1948-12-10", "2023-09-30/2023-10-02"})
    void holdsADateAndItsRole(String date) {
        KeyDate adopted = KeyDate.of(DateRole.ADOPTED, date);

        assertThat(adopted.getRole()).isEqualTo(DateRole.ADOPTED);
        assertThat(adopted.getDate()).hasToString(date);
        assertThat(adopted).isEqualTo(adopted.toBuilder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48", "1948-13", "10.12.1948", "1948/"})
    void rejectsWhatIsNoDate(String date) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> KeyDate.of(DateRole.ADOPTED, date))
                .withMessageEndingWith("- but was: \"" + date + "\"");
    }

    @Test
    void findsTheFirstDateOfARole() {
        List<KeyDate> dates = List.of(
                KeyDate.of(DateRole.PUBLISHED, "2024"),
                KeyDate.of(DateRole.ADOPTED, "2022"),
                KeyDate.of(DateRole.ADOPTED, "2021"));

        assertThat(KeyDate.find(dates, DateRole.ADOPTED)).hasValue(DateRange.parse("2022"));
        assertThat(KeyDate.find(dates, DateRole.of("published"))).hasValue(DateRange.parse("2024"));
    }

    @Test
    void findsTheEarliestDateOfARole() {
        List<KeyDate> dates = List.of(
                KeyDate.of(DateRole.PUBLISHED, "2019"),
                KeyDate.of(DateRole.ADOPTED, "2022"),
                KeyDate.of(DateRole.ADOPTED, "2021"),
                KeyDate.of(DateRole.ADOPTED, "2021-05"));

        assertThat(KeyDate.earliest(dates, DateRole.ADOPTED)).hasValue(DateRange.parse("2021"));
        assertThat(KeyDate.earliest(dates, DateRole.IN_FORCE)).isEmpty();
    }

    @Test
    void findsNothingForAnotherRole() {
        assertThat(KeyDate.find(List.of(KeyDate.of(DateRole.PUBLISHED, "2024")), DateRole.ADOPTED))
                .isEmpty();
        assertThat(KeyDate.find(List.of(), DateRole.ADOPTED)).isEmpty();
    }
}

package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.term.Series;

class EventReferenceTest {
    @Test
    void pointsAtTheNextEdition() {
        EventReference next = EventReference.next(Series.WHRCF);

        assertThat(next.getSeries()).isEqualTo(Series.WHRCF);
        assertThat(next.getEdition()).isEmpty();
        assertThat(next).isEqualTo(next.toBuilder().build()).isNotEqualTo(EventReference.of(Series.WHRCF, 14));
    }

    @Test
    void pointsAtANumberedEdition() {
        EventReference first = EventReference.of(Series.UN_HRC, EventReference.MIN_EDITION);

        assertThat(first.getEdition()).hasValue(1);
        assertThat(first).isEqualTo(first.toBuilder().build());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void rejectsEditionsBeforeTheFirst(int edition) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EventReference.of(Series.WHRCF, edition))
                .withMessage("edition must be 1 or more - but was: " + edition);
    }
}

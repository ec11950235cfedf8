package org.rightsdeclarations.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void sortsByItsName() {
        assertThat(Stream.of(Series.WHRCF, Series.UN_HRC, Series.of("cop"), Series.UN_GA)
                        .sorted())
                .containsExactly(Series.of("cop"), Series.UN_GA, Series.UN_HRC, Series.WHRCF);
    }
}

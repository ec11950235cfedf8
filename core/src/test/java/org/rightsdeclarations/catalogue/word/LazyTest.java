package org.rightsdeclarations.catalogue.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);

    @Test
    void makesNothingUntilSomebodyAsks() {
        assertThat(made).hasValue(0);
    }

    @Test
    void makesOneForAllWhoAsk() {
        assertThat(IntStream.range(0, 1000).parallel().map(i -> lazy.get())).containsOnly(1);
        assertThat(made).hasValue(1);
    }
}

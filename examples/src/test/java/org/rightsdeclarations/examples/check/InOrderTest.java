package org.rightsdeclarations.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class InOrderTest {
    private final List<Integer> ended = new ArrayList<>();

    @Test
    void endsInTheOrderInWhichWorkWasGivenWhateverTakesLong() {
        CountDownLatch second = new CountDownLatch(1);
        try (InOrder work = InOrder.on(2)) {
            work.add(
                    () -> {
                        second.await();
                        return () -> ended.add(1);
                    },
                    1);
            work.add(
                    () -> {
                        second.countDown();
                        return () -> ended.add(2);
                    },
                    1);
            work.then(() -> ended.add(3));
            work.add(() -> () -> ended.add(4), 1);
            work.finish();
        }

        assertThat(ended).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({"1, " + 2 * InOrder.PIECES_A_THREAD, InOrder.MAX_SIZE / 4 + ", 4", InOrder.MAX_SIZE + ", 1"})
    void holdsOnlySoMuchAtOnce(long size, int pieces) {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (InOrder work = InOrder.on(2)) {
            for (int i = 0; i < 2_000; i++) {
                int number = i;
                work.add(
                        () -> {
                            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                            return () -> {
                                underWay.decrementAndGet();
                                ended.add(number);
                            };
                        },
                        size);
            }
            work.finish();
        }

        assertThat(ended).isEqualTo(IntStream.range(0, 2_000).boxed().toList());
        assertThat(most.get()).isBetween(1, pieces);
    }

    @Test
    void saysThatWorkFailed() {
        try (InOrder work = InOrder.on(1)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> {
                        work.add(
                                () -> {
                                    throw new UnsupportedOperationException("too hard");
                                },
                                1);
                        work.finish();
                    })
                    .withMessageContaining("too hard");
        }
    }
}

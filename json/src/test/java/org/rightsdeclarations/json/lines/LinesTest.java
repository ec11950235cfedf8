package org.rightsdeclarations.json.lines;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    /** What a reader holds at once, if no line is longer. */
    private static final int BUFFER = 1 << 16;

    @ParameterizedTest
    @ValueSource(
            ints = {
                1,
                BUFFER - 2,
                BUFFER - 1,
                BUFFER,
                BUFFER + 1,
                2 * BUFFER - 1,
                2 * BUFFER,
                3 * BUFFER - 1,
                3 * BUFFER
            })
    void keepsALineOfTheMostBytesAndNoneOfOneMore(int most) {
        String longest = "a".repeat(most);

        assertThat(lengths(longest + "\r\n" + longest + "a\r\n" + longest + "\n" + longest, most))
                .containsExactly(most, null, most, most);
    }

    @Test
    void holdsNothingOfALineThatIsTooLong() {
        Set<byte[]> buffers = Collections.newSetFromMap(new IdentityHashMap<>());
        InputStream text = new ByteArrayInputStream(new byte[64 * BUFFER]) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                buffers.add(bytes);
                return super.read(bytes, offset, length);
            }
        };

        assertThat(Lines.of(text, 2 * BUFFER)).singleElement().returns(null, Line::bytes);
        assertThat(buffers).hasSize(3);
    }

    @Test
    void goesOnWhenAStreamHandsOutNothingForATime() {
        InputStream text = new ByteArrayInputStream("one\ntwo".getBytes(US_ASCII)) {
            private boolean isHesitating;

            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                isHesitating ^= true;
                return isHesitating ? 0 : super.read(bytes, offset, Math.min(length, 2));
            }
        };

        assertThat(Lines.of(text, BUFFER).map(line -> line.length())).containsExactly(3, 3);
    }

    @Test
    void givesAnotherThreadSixtyFourShortLines() {
        Spliterator<Line> lines = lines("a\n".repeat(65));

        assertThat(count(lines.trySplit())).isEqualTo(64);
        assertThat(count(lines.trySplit())).isOne();
        assertThat(lines.trySplit()).isNull();
    }

    @Test
    void givesAnotherThreadLongLinesUpToAMegabyte() {
        Spliterator<Line> lines = lines(("a".repeat(1 << 19) + "\n").repeat(3) + "a".repeat(1 << 20) + "\nb\n");

        assertThat(count(lines.trySplit())).isEqualTo(2);
        assertThat(count(lines.trySplit())).isEqualTo(2);
        assertThat(count(lines.trySplit())).isOne();
    }

    @Test
    void hasOneOfTwoBatchesReadBeforeItIsAskedFor() {
        InputStream text = text("a\n".repeat(5 * BUFFER));
        Spliterator<Line> lines = Lines.of(text, BUFFER).spliterator();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            lines.trySplit();
            left.add(available(text));
        }

        // A buffer is read when a batch needs it, which must be one of those with an even number.
        assertThat(IntStream.range(1, left.size())
                        .filter(i -> !left.get(i).equals(left.get(i - 1)))
                        .mapToObj(i -> (i + 1) % 2))
                .isNotEmpty()
                .containsOnly(0);
    }

    @Test
    void keepTheirOrderWhereTheyAreSplitAndReadOn() {
        Spliterator<Line> lines = lines("a\n".repeat(1000));
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            requireNonNull(lines.trySplit()).forEachRemaining(line -> numbers.add(line.number()));
            lines.tryAdvance(line -> numbers.add(line.number()));
        }
        lines.forEachRemaining(line -> numbers.add(line.number()));

        assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 1000).boxed().toList());
    }

    @Test
    void countsALineThatWasNotKeptAsNothing() {
        Spliterator<Line> lines =
                Lines.of(text(("a".repeat(1 << 20) + "\n").repeat(2)), 1 << 19).spliterator();

        assertThat(count(lines.trySplit())).isEqualTo(2);
    }

    @Test
    void areInOrderAndOfUnknownNumber() {
        Spliterator<Line> lines = lines("a\nb");

        assertThat(lines.hasCharacteristics(Spliterator.ORDERED | Spliterator.NONNULL))
                .isTrue();
        assertThat(lines.hasCharacteristics(Spliterator.SIZED)).isFalse();
        assertThat(lines.estimateSize()).isEqualTo(Long.MAX_VALUE);
    }

    private static List<@Nullable Integer> lengths(String text, int most) {
        return Lines.of(text(text), most)
                .<@Nullable Integer>map(line -> line.bytes() == null ? null : line.length())
                .toList();
    }

    private static Spliterator<Line> lines(String text) {
        return Lines.of(text(text), 1 << 24).spliterator();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(US_ASCII));
    }

    private static int available(InputStream text) {
        try {
            return text.available();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(@Nullable Spliterator<Line> lines) {
        int[] count = {0};
        requireNonNull(lines).forEachRemaining(line -> count[0]++);
        return count[0];
    }
}

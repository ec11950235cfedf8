package org.rightsdeclarations.json.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text in their order, read when they are asked for. Several threads are handed a few at a time: a
 * document is work enough to share, and many would be a lot to hold.
 */
public final class Lines implements Spliterator<Line> {
    private static final int BATCH_LINES = 64;
    private static final int BATCH_BYTES = 1 << 20;

    private final LineReader reader;

    /** The next batch, if it is read before it is asked for. */
    private @Nullable Spliterator<Line> ready;

    /** Whether a batch was handed out: the very first is read when it is asked for. */
    private boolean isSplit;

    private Lines(LineReader reader) {
        this.reader = reader;
    }

    /**
     * Returns the lines of a text that are not blank.
     *
     * @param in where the text comes from; stays open
     * @param most the most bytes of a line that is kept
     * @return the lines; if {@code in} fails, they end with an {@link UncheckedIOException}
     */
    public static Stream<Line> of(InputStream in, int most) {
        return StreamSupport.stream(new Lines(new LineReader(in, most)), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line> action) {
        if (ready != null && ready.tryAdvance(action)) {
            return true;
        }
        ready = null;
        Line line = next();
        if (line == null) {
            return false;
        }
        action.accept(line);
        return true;
    }

    /**
     * Returns a few lines for another thread. Of every two batches the first is there at once: who takes over the rest
     * splits it twice, and a thread that found nothing to do while the first is read would sleep to the end.
     */
    @Override
    public @Nullable Spliterator<Line> trySplit() {
        Spliterator<Line> batch = ready;
        if (batch != null) {
            ready = null;
            return batch;
        }
        batch = batch();
        ready = isSplit ? batch() : null;
        isSplit = true;
        return batch;
    }

    private @Nullable Spliterator<Line> batch() {
        Stream.Builder<Line> batch = Stream.builder();
        int bytes = 0;
        int count = 0;
        for (Line line = next(); line != null; line = next()) {
            batch.add(line);
            bytes += line.length();
            if (++count == BATCH_LINES || bytes >= BATCH_BYTES) {
                break;
            }
        }
        return count == 0 ? null : batch.build().spliterator();
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }

    private @Nullable Line next() {
        try {
            return reader.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.rightsdeclarations.examples.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work that is done by several threads, and ends in the order in which it was given: what each piece returns is run by
 * the thread that gives the work. Only so much is under way at once, so that nothing piles up behind a slow piece.
 */
final class InOrder implements AutoCloseable {
    /** Enough to keep a thread busy while another one is slow. */
    static final int PIECES_A_THREAD = 16;

    /** How much may be held by pieces that are under way, of which there is always one. */
    static final long MAX_SIZE = 32 << 20;

    private record Piece(Future<Runnable> end, long size) {}

    private final ExecutorService threads;
    private final int most;
    private final Deque<Piece> underWay = new ArrayDeque<>();
    private long size;

    private InOrder(int threads) {
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "check");
            thread.setDaemon(true);
            return thread;
        });
        this.most = threads * PIECES_A_THREAD;
    }

    /** Starts a thread for each core. */
    static InOrder onAllCores() {
        return on(Runtime.getRuntime().availableProcessors());
    }

    /** Starts some threads. */
    static InOrder on(int threads) {
        return new InOrder(threads);
    }

    /** Gives a piece of work that holds so many bytes. Waits for older pieces if there is too much under way. */
    void add(Callable<Runnable> work, long bytes) {
        while (underWay.size() >= most || (size + bytes > MAX_SIZE && !underWay.isEmpty())) {
            endOne();
        }
        add(threads.submit(work), bytes);
    }

    /** Runs something when all that was given before it has ended. */
    void then(Runnable end) {
        add(CompletableFuture.completedFuture(end), 0);
    }

    /** Waits for the end of all work. */
    void finish() {
        while (!underWay.isEmpty()) {
            endOne();
        }
    }

    /** Gives up what has not ended. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void add(Future<Runnable> piece, long bytes) {
        underWay.add(new Piece(piece, bytes));
        size += bytes;
        while (!underWay.isEmpty() && underWay.element().end().isDone()) {
            endOne();
        }
    }

    private void endOne() {
        Piece oldest = underWay.remove();
        size -= oldest.size();
        try {
            oldest.end().get().run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}

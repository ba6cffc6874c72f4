package org.parley.cli;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.model.Report;

/**
 * Reports on their way through several threads: they come out in the order they went in. Only a few more than there are
 * threads are on the way at once, so that memory stays flat however much there is to read.
 */
final class ReadingLine implements AutoCloseable {

    /** Enough that one long report does not leave the other threads idle. */
    private static final int AHEAD = 4;

    private static final ThreadFactory DAEMONS = work -> {
        Thread thread = new Thread(work, "parley-reading");
        thread.setDaemon(true);
        return thread;
    };

    private final BlockingQueue<CompletableFuture<Optional<Outcome>>> line;
    private final ExecutorService readers;
    private final Function<Report, Outcome> reading;

    /** @param reading never throws */
    ReadingLine(int threads, Function<Report, Outcome> reading) {
        this.line = new LinkedBlockingQueue<>(AHEAD * threads);
        this.readers = Executors.newFixedThreadPool(threads, DAEMONS);
        this.reading = reading;
    }

    /**
     * Runs the intake beside this thread.
     *
     * @param intake hands each report to the consumer, which waits where too many are on the way
     */
    void start(Consumer<Consumer<Report>> intake) {
        DAEMONS.newThread(() -> {
                    CompletableFuture<Optional<Outcome>> end = CompletableFuture.completedFuture(Optional.empty());
                    try {
                        intake.accept(this::put);
                    } catch (Stopped closed) {
                        return;
                    } catch (RuntimeException | Error fault) {
                        end = CompletableFuture.failedFuture(fault);
                    }
                    append(end);
                })
                .start();
    }

    /**
     * The next report's outcome, or none at the end.
     *
     * @throws CompletionException where the intake failed
     */
    Optional<Outcome> next() throws InterruptedException {
        return line.take().join();
    }

    /** Whether the next outcome is there without waiting. */
    boolean isNextReady() {
        CompletableFuture<Optional<Outcome>> head = line.peek();
        return head != null && head.isDone();
    }

    @Override
    public void close() {
        readers.shutdownNow();
        line.clear();
    }

    private void put(Report report) {
        if (readers.isShutdown()) {
            throw new Stopped();
        }
        append(CompletableFuture.supplyAsync(() -> Optional.of(reading.apply(report)), readers));
    }

    private void append(CompletableFuture<Optional<Outcome>> future) {
        try {
            line.put(future);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /** Nobody wants the rest. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }
}

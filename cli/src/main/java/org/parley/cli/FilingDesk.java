package org.parley.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.store.Filing;
import org.parley.store.Ledger;
import org.parley.store.LedgerException;
import org.parley.store.Sheet;
import org.parley.store.Versions;

/**
 * Files readings in a ledger, beside the threads that read. What has come in within a moment is filed at once, so that a process that is
 * killed has lost no more than that.
 */
final class FilingDesk implements AutoCloseable {

    private static final int WAITING = 64;
    private static final long MOMENT_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    /** What came of it. */
    record Result(int added, int superseded, int known) {}

    /** Something on the way to the desk: a sheet, or none for the end. */
    private record Letter(@Nullable Sheet sheet) {}

    private final Path file;
    private final BlockingQueue<Letter> letters = new ArrayBlockingQueue<>(WAITING);
    private final CompletableFuture<Result> result = new CompletableFuture<>();

    private FilingDesk(Path file) {
        this.file = file;
    }

    /**
     * Opens the desk and, beside, the ledger.
     *
     * @param versions of what reads; asked on another thread
     */
    static FilingDesk open(Path file, Supplier<Versions> versions, Instant now) {
        FilingDesk desk = new FilingDesk(file);
        Thread thread = new Thread(() -> desk.work(versions, now), "parley-filing");
        thread.setDaemon(true);
        thread.start();
        return desk;
    }

    Path file() {
        return file;
    }

    /** Whether nothing more can be filed; {@link #end} tells why. */
    boolean isBroken() {
        return result.isCompletedExceptionally();
    }

    /** Takes a sheet, and waits where too many are on the way. */
    void file(Sheet sheet) throws InterruptedException {
        put(new Letter(sheet));
    }

    /**
     * Waits until everything is filed.
     *
     * @throws LedgerException where it is not
     */
    Result end() throws InterruptedException {
        put(new Letter(null));
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
    }

    /** Leaves what is not filed yet. */
    @Override
    public void close() {
        letters.clear();
        letters.add(new Letter(null));
    }

    private void put(Letter letter) throws InterruptedException {
        boolean taken = false;
        // While the queue is full the desk is at work, or has just broken.
        while (!taken && !result.isDone()) {
            taken = letters.offer(letter, 50, TimeUnit.MILLISECONDS);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever it is, those who wait must hear of it
    private void work(Supplier<Versions> versions, Instant now) {
        LedgerOptions.prepare();
        try (Ledger ledger = Ledger.open(file);
                Filing filing = ledger.filing(versions.get(), now)) {
            takeIn(filing);
            filing.flush();
            ledger.follow(ReaderVersions.rules());
            ledger.fold();
            result.complete(new Result(filing.added(), filing.superseded(), filing.known()));
        } catch (RuntimeException | Error | InterruptedException e) {
            result.completeExceptionally(e);
        }
    }

    private void takeIn(Filing filing) throws InterruptedException {
        for (Letter first = letters.take(); first.sheet() != null; first = letters.take()) {
            long until = System.nanoTime() + MOMENT_NANOS;
            for (Letter next = first; next != null; next = soon(until)) {
                if (next.sheet() == null) {
                    return;
                }
                filing.add(next.sheet());
            }
            filing.flush();
        }
    }

    private @Nullable Letter soon(long until) throws InterruptedException {
        return letters.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
    }
}

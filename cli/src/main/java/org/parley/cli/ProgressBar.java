package org.parley.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading is, on one line that redraws itself, for a person who waits for many reports. It is hidden while
 * anything else is written.
 */
final class ProgressBar {

    /** To the start of the line, and clear it. */
    static final String WIPE = "\r\u001b[K";

    private static final int CELLS = 28;
    private static final long NANOS_BETWEEN = 100_000_000L;

    private final @Nullable PrintStream err;
    private final long total;
    private final LongSupplier done;
    private final LongSupplier nanos;
    private long lastDrawn;
    private boolean visible;

    private ProgressBar(@Nullable PrintStream err, long total, LongSupplier done, LongSupplier nanos) {
        this.err = err;
        this.total = total;
        this.done = done;
        this.nanos = nanos;
        this.lastDrawn = nanos.getAsLong();
    }

    static ProgressBar none() {
        return new ProgressBar(null, 0, () -> 0, () -> 0);
    }

    /**
     * @param total bytes to read; 0 where it is not known
     * @param done bytes read so far
     * @param nanos a clock that only ever goes on
     */
    static ProgressBar on(PrintStream err, long total, LongSupplier done, LongSupplier nanos) {
        return new ProgressBar(err, total, done, nanos);
    }

    /** Draws anew, if the last time is long enough ago for an eye to want it. */
    synchronized void show(long reports) {
        long now = nanos.getAsLong();
        if (err != null && now - lastDrawn >= NANOS_BETWEEN) {
            lastDrawn = now;
            visible = true;
            err.print(WIPE + line(reports));
            err.flush();
        }
    }

    /** @param sameTerminal whether what is written next would run into the bar */
    void hideFor(boolean sameTerminal) {
        if (sameTerminal) {
            hide();
        }
    }

    synchronized void hide() {
        if (visible && err != null) {
            err.print(WIPE);
            err.flush();
            visible = false;
        }
    }

    private String line(long reports) {
        String count = reports == 1 ? "1 report" : reports + " reports";
        if (total <= 0) {
            return "reading  " + count;
        }
        double share = Math.min(1, (double) done.getAsLong() / total);
        int full = (int) (share * CELLS);
        return "reading  " + "█".repeat(full) + "░".repeat(CELLS - full) + "  " + (int) (share * 100) + " %  " + count;
    }
}

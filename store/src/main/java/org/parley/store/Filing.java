package org.parley.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.parley.store.LedgerException.Reason;

/**
 * Reports on their way into the ledger. They are kept in memory until there are enough for one transaction, which files each of them whole
 * or, where the process is killed, none of them.
 */
public final class Filing implements AutoCloseable {

    /** Reports in one transaction: many enough for speed, few enough that another process waits only a moment. */
    private static final int BATCH = 32;

    private final Database database;
    private final FilingRows rows;
    private final List<Sheet> waiting = new ArrayList<>();
    private int added;
    private int superseded;
    private int known;

    Filing(Database database, Versions versions, Instant now) {
        this.database = database;
        this.rows = new FilingRows(database, versions, now);
    }

    /** Files it, now or with those that follow. */
    public void add(Sheet sheet) {
        waiting.add(sheet);
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    /** Files what waits. */
    public void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Sheet> batch = List.copyOf(waiting);
        waiting.clear();
        try {
            file(batch);
        } catch (LedgerException e) {
            if (e.reason() != Reason.FULL || batch.size() == 1) {
                throw e;
            }
            // Some may find room where all do not.
            batch.forEach(sheet -> file(List.of(sheet)));
        }
    }

    private void file(List<Sheet> batch) {
        List<FilingRows.Fate> fates =
                database.inTransaction(() -> batch.stream().map(rows::file).toList());
        for (FilingRows.Fate fate : fates) {
            switch (fate) {
                case ADDED -> added++;
                case SUPERSEDED -> superseded++;
                case KNOWN -> known++;
            }
        }
    }

    /** Reports that the ledger did not have. */
    public int added() {
        return added;
    }

    /** Reports that it had, in a reading by other versions. */
    public int superseded() {
        return superseded;
    }

    /** Reports that it had just so. */
    public int known() {
        return known;
    }

    @Override
    public void close() {
        flush();
    }
}

package org.parley.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.parley.store.LedgerException.Reason;
import org.sqlite.SQLiteConfig;

/** Opens the file of a ledger: makes it where there is none, and brings an older one up to date. */
final class LedgerFile {

    /** {@code Parl}: what tells a ledger from other SQLite files. */
    private static final long APPLICATION = 0x5061726c;

    /** How long one process waits for another that writes; a batch takes a fraction of a second. */
    private static final int PATIENCE_MILLIS = 60_000;

    private LedgerFile() {}

    static Database open(Path file) {
        Database database = connect(file);
        try {
            prepare(database);
            return database;
        } catch (RuntimeException e) {
            closeAfter(e, database);
            throw e;
        }
    }

    static Database existing(Path file) {
        if (!Files.exists(file)) {
            throw new LedgerException(
                    Reason.ABSENT, "there is no " + file + "; parley read FILES makes one, and --db names another");
        }
        return open(file);
    }

    private static Database connect(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        try {
            return new Database(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
        } catch (SQLException e) {
            throw Faults.of(e, file);
        }
    }

    private static void prepare(Database database) {
        long version = database.number("PRAGMA user_version");
        check(database, version);
        database.script("PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY");
        if (version == Migrations.LATEST) {
            // Written to the disk at every checkpoint, not at every commit: a power cut may take the last seconds,
            // never a part of one.
            database.script("PRAGMA synchronous = NORMAL");
            return;
        }
        database.one("PRAGMA journal_mode = wal", row -> row.getString(1));
        database.script("PRAGMA synchronous = NORMAL");
        database.inTransaction(() -> Migrations.run(database, APPLICATION));
    }

    private static void check(Database database, long version) {
        long application = database.number("PRAGMA application_id");
        boolean fresh = application == 0 && version == 0 && database.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (application != APPLICATION && !fresh) {
            throw new LedgerException(Reason.NOT_A_LEDGER, Faults.notALedger(database.file()));
        }
        if (version > Migrations.LATEST) {
            throw new LedgerException(
                    Reason.NEWER,
                    database.file() + " was made by a newer Parley (its form is " + version + ", this one knows "
                            + Migrations.LATEST + "); use that one, or another file with --db");
        }
    }

    private static void closeAfter(RuntimeException fault, Database database) {
        try {
            database.close();
        } catch (LedgerException alsoBroken) {
            fault.addSuppressed(alsoBroken);
        }
    }
}

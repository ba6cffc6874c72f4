package org.parley.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.parley.record.correction.Correction;

/**
 * Reports and their readings in one SQLite file, with the record that they make. For one thread at a time; several processes may have the
 * same file open. Every method throws {@link LedgerException} where the file cannot be read or written.
 */
public final class Ledger implements AutoCloseable {

    /** The file's usual name, in the folder where Parley is run. */
    public static final String USUAL_NAME = "parley.db";

    private final Database database;

    private Ledger(Database database) {
        this.database = database;
    }

    /** Opens a ledger, and makes it where there is none. */
    public static Ledger open(Path file) {
        return new Ledger(LedgerFile.open(file));
    }

    /** Opens a ledger that is there. */
    public static Ledger existing(Path file) {
        return new Ledger(LedgerFile.existing(file));
    }

    public Path file() {
        return database.file();
    }

    /**
     * Takes in reports.
     *
     * @param versions that make the readings
     * @param now when
     */
    public Filing filing(Versions versions, Instant now) {
        return new Filing(database, versions, now);
    }

    /** Makes the record of what was filed, removed and corrected since it was made last; only negotiations that this touches are made anew. */
    public void fold() {
        new Folding(database).fold();
    }

    /**
     * Says by which rules the record is made. Where it was made by others, the next {@link #fold} makes all of it anew.
     *
     * @param version of the rules: it changes with the program
     */
    public void follow(String version) {
        database.inTransaction(() -> new Rebuilding(database).unless(version));
    }

    /** Gives up all that was made out of readings; the next {@link #fold} makes it anew. */
    public void forget() {
        database.inTransaction(() -> new Rebuilding(database).start());
    }

    /** What people have corrected, in the order in which they did. */
    public List<Correction> corrections() {
        return new CorrectionRows(database).all();
    }

    /**
     * Adds a correction; {@link #fold} lets it show.
     *
     * @param made the correction with the number that it is given
     */
    public Correction correct(IntFunction<Correction> made) {
        CorrectionRows rows = new CorrectionRows(database);
        return database.inTransaction(() -> rows.add(made));
    }

    /** What it holds. */
    public RecordBook book() {
        return new LedgerBook(database);
    }

    public WordSearch search() {
        return new WordSearch(database);
    }

    /**
     * Takes out reports with all that rests on them.
     *
     * @param keys whole
     */
    public void remove(List<String> keys) {
        Removal removal = new Removal(database);
        database.inTransaction(() -> keys.forEach(removal::remove));
    }

    /**
     * Looks for damage.
     *
     * @param fully every byte that the file has, rather than how its pages hang together
     * @return what is wrong, a line each; empty where nothing is
     */
    public List<String> damage(boolean fully) {
        return new Inspection(database).damage(fully);
    }

    @Override
    public void close() {
        database.close();
    }
}

package org.parley.store;

import java.util.List;

/** Takes a report out, with all that rests on it. Within a transaction of the caller. */
final class Removal {

    private final Database database;
    private final CopyRows copies;

    Removal(Database database) {
        this.database = database;
        this.copies = new CopyRows(database);
    }

    /** @param key whole; of no report does nothing */
    void remove(String key) {
        database.list("SELECT id FROM report WHERE key = ?", row -> row.getLong(1), key)
                .forEach(this::remove);
    }

    private void remove(long report) {
        List<Long> neighbours = copies.neighbours(report);
        statementsOf(database, report);
        new NameRows(database).remove(report);
        database.run(
                "UPDATE negotiation SET stale = 1 WHERE id IN (SELECT negotiation FROM teller WHERE report = ?)",
                report);
        database.run("DELETE FROM mark WHERE report = ?", report);
        FilingRows.mark(database, Linkage.SOMETHING_GONE);
        database.run("DELETE FROM report_words WHERE rowid = ?", report);
        database.run("DELETE FROM report WHERE id = ?", report);
        neighbours.forEach(copies::settle);
    }

    /** The statements of a report, with their words. */
    static void statementsOf(Database database, long report) {
        database.run("DELETE FROM statement_words WHERE rowid IN (SELECT id FROM statement WHERE report = ?)", report);
        database.run("DELETE FROM statement WHERE report = ?", report);
    }
}

package org.parley.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.parley.model.Masthead;
import org.parley.model.Report;
import org.parley.record.claim.Filed;
import org.parley.store.LedgerException.Reason;

/** The rows of a report that is filed. Within a transaction of the caller. */
final class FilingRows {

    /** What became of it. */
    enum Fate {
        ADDED,
        SUPERSEDED,
        KNOWN
    }

    @SuppressWarnings("ArrayRecordComponent") // a hash as it stands in the file, compared by its bytes
    private record Held(long id, byte[] content, long reading, long maker) {}

    private final Database database;
    private final Versions versions;
    private final long now;
    private final CopyRows copies;
    private final NameRows names;

    FilingRows(Database database, Versions versions, Instant now) {
        this.database = database;
        this.versions = versions;
        this.now = now.toEpochMilli();
        this.copies = new CopyRows(database);
        this.names = new NameRows(database);
    }

    Fate file(Sheet sheet) {
        long maker = maker();
        Optional<Held> held = held(sheet.filed().key());
        if (held.isEmpty()) {
            long report = addReport(sheet);
            addReading(report, maker, sheet);
            copies.add(report, sheet);
            return Fate.ADDED;
        }
        checkSame(held.get(), sheet);
        if (held.get().maker() == maker) {
            return Fate.KNOWN;
        }
        supersede(held.get());
        describe(held.get().id(), sheet);
        addReading(held.get().id(), maker, sheet);
        return Fate.SUPERSEDED;
    }

    private Optional<Held> held(String key) {
        return database.one(
                "SELECT report.id, content, reading.id, maker FROM report"
                        + " LEFT JOIN reading ON reading.report = report.id AND body IS NOT NULL WHERE key = ?",
                row -> new Held(row.getLong(1), row.getBytes(2), row.getLong(3), row.getLong(4)),
                key);
    }

    private static void checkSame(Held held, Sheet sheet) {
        if (!Arrays.equals(held.content(), sheet.content())) {
            throw new LedgerException(
                    Reason.FAILED,
                    "the report " + sheet.filed().reading().report().id() + " has by chance the same key, "
                            + sheet.filed().key() + ", as another in the ledger, and is not filed");
        }
    }

    private long maker() {
        String find = "SELECT id FROM maker WHERE program = ? AND lexicon = ? AND model = ?";
        return database.one(find, row -> row.getLong(1), versions.program(), versions.lexicon(), versions.model())
                .orElseGet(() -> database.add(
                        "INSERT INTO maker (program, lexicon, model) VALUES (?, ?, ?)",
                        versions.program(),
                        versions.lexicon(),
                        versions.model()));
    }

    private long addReport(Sheet sheet) {
        Report report = sheet.filed().reading().report();
        long id = database.add(
                "INSERT INTO report (key, content, name, title, publisher, url, published, items, origin, filed)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
                sheet.filed().key(),
                sheet.content(),
                report.id(),
                report.title(),
                report.publisher(),
                report.url(),
                report.published(),
                sheet.filed().key(),
                now);
        database.run("INSERT INTO text (report, body) VALUES (?, ?)", id, sheet.text());
        describe(id, sheet);
        return id;
    }

    /** What is known of a report by its reading. */
    private void describe(long id, Sheet sheet) {
        Filed filed = sheet.filed();
        Masthead masthead = filed.reading().masthead();
        database.run(
                "UPDATE report SET headline = ?, outlet = ?, day = ?, agencies = ?, items = ? WHERE id = ?",
                masthead.title(),
                filed.outlet(),
                filed.published(),
                String.join("\n", masthead.agencies()),
                filed.reading().negotiation().items().count(),
                id);
        database.run("DELETE FROM report_words WHERE rowid = ?", id);
        database.run(
                "INSERT INTO report_words (rowid, headline, body) VALUES (?, ?, ?)",
                id,
                masthead.title(),
                filed.reading().report().text());
    }

    private void addReading(long report, long maker, Sheet sheet) {
        database.run(
                "INSERT INTO reading (report, maker, made, body) VALUES (?, ?, ?, ?)",
                report,
                maker,
                now,
                sheet.body());
        for (Sheet.Said said : sheet.said()) {
            long id = database.add("INSERT INTO statement (report, local) VALUES (?, ?)", report, said.local());
            database.run("INSERT INTO statement_words (rowid, body) VALUES (?, ?)", id, said.words());
        }
        names.add(report, sheet.pairs(), sheet.names());
        mark(database, report);
    }

    private void supersede(Held held) {
        database.run("UPDATE reading SET body = NULL WHERE id = ?", held.reading());
        Removal.statementsOf(database, held.id());
        names.remove(held.id());
    }

    /** Notes that what the report tells has yet to be told of its negotiations. */
    static void mark(Database database, long report) {
        database.run("INSERT OR IGNORE INTO mark (report) VALUES (?)", report);
    }
}

package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.Report;
import org.parley.model.json.ReadingParser;
import org.parley.record.claim.Filed;
import org.parley.record.origin.Shingles;
import org.parley.record.origin.Text;
import org.parley.store.LedgerException.Reason;

/** Where readings are taken from. */
final class Shelf {

    private static final String ROWS =
            "SELECT key, name, title, published, publisher, url, origin, text.body, reading.body"
                    + " FROM report JOIN text ON text.report = report.id"
                    + " JOIN reading ON reading.report = report.id AND reading.body IS NOT NULL";

    private final Database database;
    private final ReadingParser parser = new ReadingParser();
    private final Packing texts = Packing.ofTexts();
    private final Packing readings = Packing.ofReadings();

    Shelf(Database database) {
        this.database = database;
    }

    Optional<Filed> filed(long report) {
        return database.one(ROWS + " WHERE report.id = ?", this::filed, report);
    }

    Optional<Filed> filed(String key) {
        return database.one(ROWS + " WHERE report.key = ?", this::filed, key);
    }

    /** The text of a report, without its reading. */
    Optional<String> text(String key) {
        return database.one(
                        "SELECT body FROM text JOIN report ON report.id = text.report WHERE key = ?",
                        row -> row.getBytes(1),
                        key)
                .map(body -> unpacked(texts, body, key));
    }

    /** What tells whether a report is a copy of another. */
    Optional<Text> copyText(long report) {
        return database.one(
                        "SELECT key, day, agencies, body FROM report JOIN text ON report = id WHERE id = ?",
                        row -> new Text(
                                row.getString(1),
                                Shingles.of(unpacked(texts, row.getBytes(4), row.getString(1))),
                                day(row.getString(2)),
                                row.getString(3).lines().toList()),
                        report);
    }

    private Filed filed(ResultSet row) throws SQLException {
        String key = row.getString(1);
        Report report = new Report(
                row.getString(2),
                unpacked(texts, row.getBytes(8), key),
                Optional.ofNullable(row.getString(3)),
                day(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)));
        String json = unpacked(readings, row.getBytes(9), key);
        try {
            return new Filed(key, parser.parse(json, report), row.getString(7));
        } catch (IllegalArgumentException e) {
            throw broken(key, e);
        }
    }

    private String unpacked(Packing packing, byte[] body, String key) {
        try {
            return packing.unpacked(body);
        } catch (IllegalArgumentException e) {
            throw broken(key, e);
        }
    }

    private LedgerException broken(String key, IllegalArgumentException e) {
        return new LedgerException(
                Reason.DAMAGED,
                "report " + key + " in " + database.file() + " cannot be read (" + e.getMessage()
                        + "); remove it and read it again",
                e);
    }

    static Optional<LocalDate> day(@Nullable String written) {
        return Optional.ofNullable(written).map(LocalDate::parse);
    }
}

package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports as lists show them: by day, then by key; those without a day come last. */
final class Cards {

    private static final String COLUMNS = "SELECT key, name, headline, outlet, day, items, origin,"
            + " (SELECT count(*) FROM report AS near WHERE near.origin = report.origin), filed FROM report ";
    private static final String ORDER = " ORDER BY day IS NULL, day, key";

    /** The first character after those of which keys are made. */
    private static final String AFTER_KEYS = "{";

    private final Database database;

    Cards(Database database) {
        this.database = database;
    }

    List<Card> all() {
        return where("");
    }

    /** @param condition in SQL, over the columns of {@code report} */
    List<Card> where(String condition, @Nullable Object... values) {
        return database.list(COLUMNS + condition + ORDER, Cards::card, values);
    }

    Optional<Card> of(long report) {
        return database.one(COLUMNS + "WHERE id = ?", Cards::card, report);
    }

    /** By whole key, else by the beginning of a key or by name. */
    List<Card> find(String wanted) {
        String key = wanted.toLowerCase(Locale.ROOT);
        List<Card> exact = where("WHERE key = ?", key);
        if (!exact.isEmpty() || key.isEmpty()) {
            return exact;
        }
        return where(
                "WHERE key >= ? AND key < ? OR name = ? COLLATE NOCASE OR name > ? COLLATE NOCASE AND name < ? COLLATE NOCASE",
                key,
                key + AFTER_KEYS,
                wanted,
                wanted + ".",
                wanted + "/");
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                row.getString(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                Shelf.day(row.getString(5)),
                row.getInt(6),
                row.getString(7),
                row.getInt(8),
                Instant.ofEpochMilli(row.getLong(9)));
    }
}

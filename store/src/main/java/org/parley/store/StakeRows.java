package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.record.linking.Stake;

/** For which tables reports have evidence. Within a transaction of the caller. */
final class StakeRows {

    private static final Pattern TAB = Pattern.compile("\t");

    private static final String STAKES = "SELECT key, origin, day, sides, weight, founds, outsiders FROM stake"
            + " JOIN report ON report.id = stake.report ";

    private final Database database;

    StakeRows(Database database) {
        this.database = database;
    }

    /** In place of what the report had. */
    void put(long report, List<Stake> stakes) {
        database.run("DELETE FROM stake WHERE report = ?", report);
        int place = 0;
        for (Stake stake : stakes) {
            database.run(
                    "INSERT INTO stake (report, place, sides, weight, founds, outsiders) VALUES (?, ?, ?, ?, ?, ?)",
                    report,
                    place++,
                    joined(stake.table()),
                    stake.weight(),
                    stake.founds() ? 1 : 0,
                    joined(stake.outsiders()));
        }
    }

    List<Stake> all() {
        return database.list(STAKES, StakeRows::stake);
    }

    /** The main one first. */
    List<Stake> of(long report) {
        return database.list(STAKES + "WHERE report = ? ORDER BY place", StakeRows::stake, report);
    }

    /** Ids of reports that have evidence for a table. */
    List<Long> reports(String table) {
        return database.list("SELECT report FROM stake WHERE sides = ?", row -> row.getLong(1), table);
    }

    private static Stake stake(ResultSet row) throws SQLException {
        return new Stake(
                row.getString(1),
                row.getString(2),
                Shelf.day(row.getString(3)),
                split(row.getString(4)),
                row.getInt(5),
                row.getInt(6) == 1,
                split(row.getString(7)));
    }

    static String joined(Collection<String> keys) {
        return String.join("\t", keys);
    }

    static List<String> split(String keys) {
        return keys.isEmpty() ? List.of() : List.of(TAB.split(keys));
    }
}

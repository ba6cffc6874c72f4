package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.parley.record.origin.Text;

/** Finds the copies of a report that is filed, and keeps the origin of each report. Within a transaction of the caller. */
final class CopyRows {

    private static final int DAYS_OF_A_WEEK = 7;

    /** The week of reports whose day is not known; that of 1970 is none that a report has. */
    private static final long NO_WEEK = 0;

    private final Database database;
    private final Shelf shelf;

    CopyRows(Database database) {
        this.shelf = new Shelf(database);
        this.database = database;
    }

    void add(long report, Sheet sheet) {
        long week = week(sheet.filed().published());
        Text text = Text.of(sheet.filed().key(), sheet.filed().reading());
        boolean copied = false;
        for (long candidate : candidates(week, sheet.buckets())) {
            if (text(candidate).filter(text::isCopyOf).isPresent()) {
                database.run("INSERT OR IGNORE INTO copy (one, other) VALUES (?, ?)", candidate, report);
                copied = true;
            }
        }
        for (long bucket : sheet.buckets()) {
            database.run(
                    "INSERT OR IGNORE INTO band (week, bucket, report) VALUES (?, ?, ?)", week, stored(bucket), report);
        }
        if (copied) {
            settle(report);
        }
    }

    /** Gives all that are joined by copies, one by one, to a report the least of their keys as origin. */
    void settle(long report) {
        Set<Long> joined = new TreeSet<>(Set.of(report));
        Deque<Long> next = new ArrayDeque<>(joined);
        while (!next.isEmpty()) {
            for (long other : neighbours(next.remove())) {
                if (joined.add(other)) {
                    next.add(other);
                }
            }
        }
        String origin = joined.stream()
                .map(id -> database.one("SELECT key FROM report WHERE id = ?", row -> row.getString(1), id)
                        .orElseThrow())
                .min(String::compareTo)
                .orElseThrow();
        for (long id : joined) {
            if (database.run("UPDATE report SET origin = ? WHERE id = ? AND origin <> ?", origin, id, origin) > 0) {
                FilingRows.mark(database, id);
            }
        }
    }

    List<Long> neighbours(long report) {
        return database.list(
                "SELECT other FROM copy WHERE one = ? UNION SELECT one FROM copy WHERE other = ?",
                row -> row.getLong(1),
                report,
                report);
    }

    private Set<Long> candidates(long week, long[] buckets) {
        Set<Long> found = new TreeSet<>();
        for (long near : weeks(week)) {
            for (long bucket : buckets) {
                found.addAll(database.list(
                        "SELECT report FROM band WHERE week = ? AND bucket = ?",
                        row -> row.getLong(1),
                        near,
                        stored(bucket)));
            }
        }
        return found;
    }

    /** In which a copy may have been published. */
    private List<Long> weeks(long week) {
        if (week == NO_WEEK) {
            return database.list("SELECT DISTINCT week FROM band", row -> row.getLong(1));
        }
        long reach = (Text.daysBetweenCopies() + DAYS_OF_A_WEEK - 1) / DAYS_OF_A_WEEK;
        return LongStream.concat(LongStream.of(NO_WEEK), LongStream.rangeClosed(week - reach, week + reach))
                .boxed()
                .toList();
    }

    private Optional<Text> text(long report) {
        return shelf.copyText(report);
    }

    private static long week(Optional<LocalDate> day) {
        return day.map(known -> Math.floorDiv(known.toEpochDay(), (long) DAYS_OF_A_WEEK))
                .orElse(NO_WEEK);
    }

    /** Six bytes tell buckets apart well enough, and take less room. */
    private static long stored(long bucket) {
        return bucket >> Short.SIZE;
    }
}

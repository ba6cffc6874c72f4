package org.parley.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.record.identity.AliasPair;
import org.parley.record.identity.Aliases;

/** The names that reports use. Within a transaction of the caller. */
final class NameRows {

    private final Database database;

    NameRows(Database database) {
        this.database = database;
    }

    /** @param names as {@link org.parley.record.identity.NameUse} gives them */
    void add(long report, Collection<AliasPair> pairs, Collection<String> names) {
        for (AliasPair pair : pairs) {
            long id = pair(pair);
            database.run("INSERT INTO report_pair (report, pair) VALUES (?, ?)", report, id);
            database.run("UPDATE pair SET reports = reports + 1 WHERE id = ?", id);
        }
        for (String name : names) {
            database.run("INSERT INTO name (name) VALUES (?) ON CONFLICT DO NOTHING", name);
            database.run("INSERT INTO name_use (name, report) SELECT id, ? FROM name WHERE name = ?", report, name);
        }
    }

    /** Takes back what a report has contributed. */
    void remove(long report) {
        database.run(
                "UPDATE pair SET reports = reports - 1 WHERE id IN (SELECT pair FROM report_pair WHERE report = ?)",
                report);
        database.run("DELETE FROM report_pair WHERE report = ?", report);
        database.run("DELETE FROM name_use WHERE report = ?", report);
    }

    private long pair(AliasPair pair) {
        String kind = pair.kind().word();
        String country = pair.country().orElse("");
        return database.one(
                        "SELECT id FROM pair WHERE kind = ? AND country = ? AND name = ? AND form = ?",
                        row -> row.getLong(1),
                        kind,
                        country,
                        pair.name(),
                        pair.form())
                .orElseGet(() -> database.add(
                        "INSERT INTO pair (kind, country, name, form, reports) VALUES (?, ?, ?, ?, 0)",
                        kind,
                        country,
                        pair.name(),
                        pair.form()));
    }

    /** What all reports together say. */
    Aliases aliases() {
        record Counted(AliasPair pair, int reports) {}
        Map<AliasPair, Integer> counts = new HashMap<>();
        database.list(
                        "SELECT kind, country, name, form, reports FROM pair WHERE reports > 0",
                        row -> new Counted(
                                new AliasPair(
                                        AliasPair.Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                                        Optional.of(row.getString(2)).filter(code -> !code.isEmpty()),
                                        row.getString(3),
                                        row.getString(4)),
                                row.getInt(5)))
                .forEach(counted -> counts.put(counted.pair(), counted.reports()));
        return Aliases.of(counts);
    }

    /**
     * Notes what is known of every name now.
     *
     * @return ids of reports that use one of which something else was known before
     */
    SortedSet<Long> settle(Aliases aliases) {
        record Answered(long id, String name, Optional<String> answer) {}
        List<Answered> all = database.list(
                "SELECT id, name, answer FROM name",
                row -> new Answered(row.getLong(1), row.getString(2), Optional.ofNullable(row.getString(3))));
        SortedSet<Long> touched = new TreeSet<>();
        for (Answered one : all) {
            String answer = aliases.answer(one.name());
            if (!one.answer().equals(Optional.of(answer))) {
                database.run("UPDATE name SET answer = ? WHERE id = ?", answer, one.id());
                one.answer().ifPresent(before -> touched.addAll(users(one.id())));
            }
        }
        return touched;
    }

    private List<Long> users(long name) {
        return database.list("SELECT report FROM name_use WHERE name = ?", row -> row.getLong(1), name);
    }
}

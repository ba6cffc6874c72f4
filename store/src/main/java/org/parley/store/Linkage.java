package org.parley.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.record.claim.Filed;
import org.parley.record.identity.Aliases;
import org.parley.record.linking.Linked;
import org.parley.record.linking.Linker;
import org.parley.record.linking.Links;
import org.parley.record.linking.Stake;
import org.parley.record.linking.Stakes;
import org.parley.record.linking.TableSummary;

/**
 * Tells negotiations apart anew where reports have come or gone, and marks those as stale whose account may be another now. Only reports
 * that are marked, or that use a name of which something new is known, are read again. Within a transaction of the caller.
 */
final class Linkage {

    /** The mark that stands for a report that is no more. */
    static final long SOMETHING_GONE = 0;

    private final Database database;
    private final NameRows names;
    private final StakeRows stakes;
    private final Shelf shelf;

    Linkage(Database database) {
        this.database = database;
        this.names = new NameRows(database);
        this.stakes = new StakeRows(database);
        this.shelf = new Shelf(database);
    }

    /** What the fold has to know of all reports. */
    record World(Aliases aliases, Links links) {}

    World link() {
        Aliases aliases = names.aliases();
        SortedSet<Long> touched = new TreeSet<>(marked());
        if (!touched.isEmpty()) {
            touched.addAll(names.settle(aliases));
            touched.remove(SOMETHING_GONE);
            touched.forEach(report -> restake(report, aliases));
        }
        Links links = Linker.link(TableSummary.of(stakes.all()), aliases);
        touched.addAll(put(links));
        Set<String> stale = new TreeSet<>();
        touched.forEach(report -> retell(report, links, stale));
        stale.forEach(id -> database.run("UPDATE negotiation SET stale = 1 WHERE id = ?", id));
        database.run("DELETE FROM mark");
        return new World(aliases, links);
    }

    private List<Long> marked() {
        return database.list("SELECT report FROM mark", row -> row.getLong(1));
    }

    private void restake(long report, Aliases aliases) {
        Optional<Filed> filed = shelf.filed(report);
        stakes.put(report, filed.map(found -> Stakes.of(found, aliases)).orElse(List.of()));
    }

    /**
     * Notes the negotiations that there are now; those that have changed are stale.
     *
     * @return ids of reports that may tell of another negotiation now
     */
    private Set<Long> put(Links links) {
        Map<String, String> before = before();
        Set<Long> touched = new TreeSet<>();
        for (Linked linked : links.all()) {
            String old = before.remove(linked.id());
            if (!linked.toString().equals(old)) {
                touched.addAll(tellers(linked.id()));
                linked.tables().forEach(table -> touched.addAll(stakes.reports(StakeRows.joined(table))));
                database.run(
                        "INSERT INTO negotiation (id, linked, stale) VALUES (?, ?, 1)"
                                + " ON CONFLICT (id) DO UPDATE SET linked = excluded.linked, stale = 1",
                        linked.id(),
                        linked);
            }
        }
        for (String gone : before.keySet()) {
            touched.addAll(tellers(gone));
            database.run("DELETE FROM negotiation WHERE id = ?", gone);
        }
        return touched;
    }

    private Map<String, String> before() {
        Map<String, String> before = new TreeMap<>();
        record Row(String id, String linked) {}
        database.list("SELECT id, linked FROM negotiation", row -> new Row(row.getString(1), row.getString(2)))
                .forEach(row -> before.put(row.id(), row.linked()));
        return before;
    }

    private List<Long> tellers(String negotiation) {
        return database.list("SELECT report FROM teller WHERE negotiation = ?", row -> row.getLong(1), negotiation);
    }

    /** Those of which a report told and those of which it tells are stale, even where they are the same: what it tells may be another thing. */
    private void retell(long report, Links links, Set<String> stale) {
        stale.addAll(database.list("SELECT negotiation FROM teller WHERE report = ?", row -> row.getString(1), report));
        database.run("DELETE FROM teller WHERE report = ?", report);
        for (Stake stake : stakes.of(report)) {
            links.of(stake.table(), stake.day()).ifPresent(linked -> {
                stale.add(linked.id());
                database.run("INSERT OR IGNORE INTO teller (negotiation, report) VALUES (?, ?)", linked.id(), report);
            });
        }
    }
}

package org.parley.store;

import java.util.List;
import org.parley.record.claim.Filed;
import org.parley.record.identity.Aliases;
import org.parley.record.identity.NameUse;

/** Gives up all that is made out of readings, so that the next fold makes it anew. Within a transaction of the caller. */
final class Rebuilding {

    private static final List<String> MADE =
            List.of("teller", "negotiation", "stake", "name_use", "report_pair", "name", "pair");

    private final Database database;
    private final Shelf shelf;
    private final NameRows names;

    Rebuilding(Database database) {
        this.database = database;
        this.shelf = new Shelf(database);
        this.names = new NameRows(database);
    }

    /** Unless it was made by these rules. */
    void unless(String rules) {
        boolean same = database.one("SELECT version FROM rules", row -> row.getString(1))
                .filter(rules::equals)
                .isPresent();
        if (!same) {
            start();
            database.run("DELETE FROM rules");
            database.run("INSERT INTO rules (version) VALUES (?)", rules);
        }
    }

    void start() {
        MADE.forEach(table -> database.run("DELETE FROM " + table));
        for (long report : database.list("SELECT id FROM report", row -> row.getLong(1))) {
            shelf.filed(report).ifPresent(filed -> put(report, filed));
        }
    }

    private void put(long report, Filed filed) {
        names.add(report, Aliases.pairs(filed), NameUse.of(filed.reading()));
        FilingRows.mark(database, report);
    }
}

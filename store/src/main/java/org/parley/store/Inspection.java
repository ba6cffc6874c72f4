package org.parley.store;

import java.util.ArrayList;
import java.util.List;

/** Looks whether a ledger is whole. */
final class Inspection {

    private final Database database;

    Inspection(Database database) {
        this.database = database;
    }

    List<String> damage(boolean fully) {
        List<String> found = new ArrayList<>();
        try {
            pages(fully).stream().filter(line -> !line.equals("ok")).forEach(found::add);
            orphans().forEach(found::add);
            if (fully && found.isEmpty()) {
                found.addAll(words());
                found.addAll(bodies());
            }
        } catch (LedgerException e) {
            found.add(String.valueOf(e.getMessage()));
        }
        return List.copyOf(found);
    }

    private List<String> pages(boolean fully) {
        return database.list(fully ? "PRAGMA integrity_check" : "PRAGMA quick_check", row -> row.getString(1));
    }

    private List<String> orphans() {
        List<String> found = new ArrayList<>(database.list(
                "SELECT key FROM report WHERE id NOT IN (SELECT report FROM text)"
                        + " OR id NOT IN (SELECT report FROM reading WHERE body IS NOT NULL)",
                row -> "report " + row.getString(1) + " is not whole"));
        found.addAll(database.list(
                "PRAGMA foreign_key_check", row -> "a row of " + row.getString(1) + " belongs to nothing"));
        return found;
    }

    private List<String> words() {
        List<String> found = new ArrayList<>();
        for (String table : List.of("report_words", "statement_words")) {
            try {
                database.run("INSERT INTO " + table + " (" + table + ") VALUES ('integrity-check')");
            } catch (LedgerException e) {
                found.add("the words to search by (" + table + ") are damaged");
            }
        }
        return found;
    }

    private List<String> bodies() {
        List<String> found = new ArrayList<>();
        Shelf shelf = new Shelf(database);
        for (String key : database.list("SELECT key FROM report ORDER BY key", row -> row.getString(1))) {
            try {
                shelf.filed(key);
            } catch (LedgerException e) {
                found.add(String.valueOf(e.getMessage()));
            }
        }
        return found;
    }
}

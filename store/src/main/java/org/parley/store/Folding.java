package org.parley.store;

import java.util.List;
import java.util.Optional;
import org.parley.record.Fold;
import org.parley.record.FoldRules;
import org.parley.record.claim.Filed;
import org.parley.record.correction.Correction;
import org.parley.record.correction.Corrections;
import org.parley.record.linking.Linked;

/**
 * Makes accounts anew where reports have come or gone or somebody has corrected something. One transaction tells the negotiations apart, then one
 * each makes an account; what a process leaves undone is stale, and the next one does it.
 */
final class Folding {

    private final Database database;
    private final Accounts accounts;
    private final Shelf shelf;
    private final CorrectionRows corrections;

    Folding(Database database) {
        this.database = database;
        this.accounts = new Accounts(database);
        this.shelf = new Shelf(database);
        this.corrections = new CorrectionRows(database);
    }

    boolean isDue() {
        return isMarked() || !stale().isEmpty();
    }

    void fold() {
        if (!isDue()) {
            return;
        }
        FoldRules rules = FoldRules.load();
        while (isDue()) {
            Linkage.World world = database.inTransaction(() -> new Linkage(database).link());
            for (String id : stale()) {
                if (!database.inTransaction(() -> fold(id, world, rules))) {
                    break;
                }
            }
        }
    }

    /** @return false where another process has filed something meanwhile, so that the world is another */
    private boolean fold(String id, Linkage.World world, FoldRules rules) {
        if (isMarked()) {
            return false;
        }
        Optional<Linked> linked = world.links().of(id);
        if (linked.isEmpty()) {
            return false;
        }
        List<Filed> filed = tellers(id);
        List<Correction> made = corrections.all();
        Corrections placed = Corrections.of(made, filed);
        accounts.put(Fold.account(rules, linked.get(), filed, world.aliases(), world.links(), placed));
        return true;
    }

    private List<Filed> tellers(String negotiation) {
        return database
                .list(
                        "SELECT report FROM teller WHERE negotiation = ? ORDER BY report",
                        row -> row.getLong(1),
                        negotiation)
                .stream()
                .flatMap(report -> shelf.filed(report).stream())
                .toList();
    }

    private boolean isMarked() {
        return database.number("SELECT EXISTS (SELECT 1 FROM mark)") == 1;
    }

    private List<String> stale() {
        return database.list("SELECT id FROM negotiation WHERE stale = 1 ORDER BY id", row -> row.getString(1));
    }
}

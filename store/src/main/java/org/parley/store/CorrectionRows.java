package org.parley.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.parley.record.correction.Anchor;
import org.parley.record.correction.Correction;
import org.parley.record.json.CorrectionForm;

/** What people have corrected. Nothing is ever taken back but by one more correction. Within a transaction of the caller. */
final class CorrectionRows {

    private final Database database;
    private final CorrectionForm form = new CorrectionForm();

    CorrectionRows(Database database) {
        this.database = database;
    }

    /** In the order in which they were made. */
    List<Correction> all() {
        return database.list("SELECT body FROM correction ORDER BY id", row -> row.getString(1)).stream()
                .map(form::parse)
                .toList();
    }

    /** @param made gives the correction its number */
    Correction add(IntFunction<Correction> made) {
        int number = (int) database.number("SELECT coalesce(max(id), 0) + 1 FROM correction");
        Correction correction = made.apply(number);
        database.run("INSERT INTO correction (id, body) VALUES (?, ?)", number, form.line(correction));
        for (String report : reports(correction)) {
            database.run(
                    "UPDATE negotiation SET stale = 1 WHERE id IN (SELECT negotiation FROM teller"
                            + " JOIN report ON report.id = teller.report WHERE key = ?)",
                    report);
        }
        return correction;
    }

    /** Keys of the reports that it is about; of one that undoes another, those of that one, and so on. */
    private Set<String> reports(Correction correction) {
        Map<Integer, Correction> byNumber = new HashMap<>();
        all().forEach(one -> byNumber.put(one.number(), one));
        Set<String> keys = new TreeSet<>();
        for (Correction at = correction; at != null; ) {
            at.targets()
                    .forEach(target ->
                            target.anchors().stream().map(Anchor::report).forEach(keys::add));
            at = at.undoes().map(byNumber::get).orElse(null);
        }
        return keys;
    }
}

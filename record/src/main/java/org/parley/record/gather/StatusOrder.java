package org.parley.record.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.record.account.Kind;

/** Which statuses of a kind of entry may follow which. */
public final class StatusOrder {

    private final List<String> statuses = new ArrayList<>();
    private final Map<String, Set<String>> before = new HashMap<>();

    private StatusOrder() {}

    /** @throws IllegalArgumentException if a line of the table is wrong */
    public static StatusOrder load(Kind kind) {
        StatusOrder order = new StatusOrder();
        for (Rows.Row row : Rows.read(StatusOrder.class, "statuses.tsv")) {
            if (row.constant(Kind.class, 0) == kind) {
                order.statuses.add(row.cell(1));
                order.before.put(row.cell(1), Set.copyOf(row.words(2)));
            }
        }
        return order;
    }

    /** All of them, in the order in which an entry usually comes to have them. */
    public List<String> statuses() {
        return List.copyOf(statuses);
    }

    public int rank(String status) {
        return statuses.indexOf(status);
    }

    /** Whether what was told to have the other status may be told to have this one since. */
    public boolean mayFollow(String status, String other) {
        return before.getOrDefault(status, Set.of()).contains(other);
    }
}

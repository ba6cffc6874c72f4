package org.parley.record.conflict;

import java.util.List;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;

/** Finds values of one field that cannot both be true. */
public final class Conflicts {

    private Conflicts() {}

    /**
     * The conflicts of entries whose fields are settled.
     *
     * @param sides keys of those that negotiate
     * @param gazetteer what the reports tell of places
     * @return in the order of the entries, then of their fields
     */
    public static List<Conflict> of(List<Entry> entries, List<String> sides, Gazetteer gazetteer) {
        return List.of();
    }
}

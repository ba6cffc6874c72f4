package org.parley.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.parley.record.account.Entry;

/** Which entry each claim has become a part of. */
final class EntryOf {

    private final Map<String, String> entries = new HashMap<>();

    EntryOf(Collection<Entry> told) {
        told.forEach(entry -> entry.citations().forEach(citation -> entries.put(citation.id(), entry.id())));
    }

    /** The id of the entry of a claim; the claim's own where it has become no part of one. */
    String id(String claim) {
        return entries.getOrDefault(claim, claim);
    }
}

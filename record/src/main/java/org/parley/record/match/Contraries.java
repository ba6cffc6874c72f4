package org.parley.record.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Claims that people have told apart, to be asked quickly. */
public final class Contraries {

    private final Map<String, Set<String>> apart = new HashMap<>();

    public Contraries(Bonds bonds) {
        for (List<String> ids : bonds.apart()) {
            for (String one : ids) {
                for (String other : ids) {
                    if (!one.equals(other)) {
                        apart.computeIfAbsent(one, key -> new HashSet<>()).add(other);
                    }
                }
            }
        }
    }

    /** Whether anybody has told this claim apart from another one. */
    public boolean concerns(String claim) {
        return apart.containsKey(claim);
    }

    public boolean areApart(String one, String other) {
        return apart.getOrDefault(one, Set.of()).contains(other);
    }
}

package org.parley.record.linking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.record.identity.TableFile;

/** Organisations that bring others together. */
final class Conveners {

    private static final Set<String> KEYS = TableFile.read(Conveners.class, "conveners.tsv", List.of("key")).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private Conveners() {}

    static boolean has(String key) {
        return KEYS.contains(key);
    }
}

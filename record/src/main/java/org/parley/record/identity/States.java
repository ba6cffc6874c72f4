package org.parley.record.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** English names of states by code. */
public final class States {

    private static final Map<String, String> NAMES =
            TableFile.read(States.class, "states.tsv", List.of("code", "name")).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private States() {}

    /** @param code ISO 3166-1 alpha-3 */
    public static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    /** Whether a key of an identity is that of a state. */
    public static boolean isState(String key) {
        return NAMES.containsKey(key);
    }
}

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

    private static final Map<String, String> CODES = NAMES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    state -> Spelling.plain(state.getValue()), Map.Entry::getKey, (one, other) -> one));

    private States() {}

    /** @param code ISO 3166-1 alpha-3 */
    public static Optional<String> name(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    /** The code of the state that a name is; however it is spelled, but no other names of it. */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(Spelling.plain(name)));
    }

    /** Whether a key of an identity is that of a state. */
    public static boolean isState(String key) {
        return NAMES.containsKey(key);
    }
}

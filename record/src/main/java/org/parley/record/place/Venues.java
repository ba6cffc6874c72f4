package org.parley.record.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.record.gather.Rows;

/** Which cities, palaces and hotels lie in what: {@code venues.tsv}. It only tells names of one place from names of two. */
final class Venues {

    static final Venues TABLE = load();

    private final Map<String, String> around;

    private Venues(Map<String, String> around) {
        this.around = Map.copyOf(around);
    }

    /** What a place lies in; names are in plain small letters. */
    Optional<String> around(String name) {
        return Optional.ofNullable(around.get(name)).filter(place -> !place.isEmpty());
    }

    /** Whether the words are "the Angolan capital" or "a hotel", which may be anywhere. */
    boolean isCommon(String name) {
        return !around.containsKey(name) && around.containsKey("*" + name.substring(name.lastIndexOf(' ') + 1));
    }

    /** @throws IllegalArgumentException if a line of the table is wrong */
    private static Venues load() {
        Map<String, String> around = new HashMap<>();
        for (Rows.Row row : Rows.read(Venues.class, "venues.tsv")) {
            if (around.put(row.cell(0), row.cell(1)) != null) {
                throw new IllegalArgumentException(row.where() + ": " + row.cell(0) + " stands there twice");
            }
        }
        return new Venues(around);
    }
}

package org.parley.record.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which cities, palaces and hotels lie in what: {@code venues.tsv}. It only tells names of one place from names of two. */
final class Venues {

    static final Venues TABLE = load("venues.tsv");

    private final Map<String, String> around;

    private Venues(Map<String, String> around) {
        this.around = Map.copyOf(around);
    }

    /** What a place lies in; names are in plain small letters. */
    Optional<String> around(String name) {
        return Optional.ofNullable(around.get(name));
    }

    /** Whether the words are "the Angolan capital" or "a hotel", which may be anywhere. */
    boolean isCommon(String name) {
        return !around.containsKey(name) && around.containsKey("*" + name.substring(name.lastIndexOf(' ') + 1));
    }

    /** @throws IllegalArgumentException if a line of the table is wrong */
    private static Venues load(String file) {
        try (InputStream in = Venues.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + ": no such table");
            }
            return new Venues(read(
                    file,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static Map<String, String> read(String file, List<String> lines) {
        Map<String, String> around = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            String row = lines.get(line);
            String[] cells = row.split("\t", -1);
            if (row.startsWith("#")) {
                continue;
            }
            if (cells.length != 2 || around.put(cells[0], cells[1]) != null) {
                throw new IllegalArgumentException(
                        file + ":" + (line + 1) + ": expected a new place and what it lies in, found " + row);
            }
        }
        return around;
    }
}

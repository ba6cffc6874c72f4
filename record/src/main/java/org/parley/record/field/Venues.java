package org.parley.record.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
        return !around.containsKey(name)
                && around("*" + name.substring(name.lastIndexOf(' ') + 1)).isPresent();
    }

    private static Venues load(String file) {
        try (InputStream in = Venues.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> around = new HashMap<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != 2 || around.put(cells[0], cells[1]) != null) {
                        throw new IllegalStateException(
                                file + ":" + number + ": expected a new place and what it lies in, found: " + line);
                    }
                }
            }
            return new Venues(around);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}

package org.parley.record.conflict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.parley.record.account.Kind;

/**
 * Two words for one field that cannot both be true: a line of {@code contrary.tsv}.
 *
 * @param when under which circumstances
 */
record Contrary(String id, Kind kind, String field, String one, String other, When when) {

    private static final int COLUMNS = 6;

    /** When two words clash. */
    enum When {
        /** Whenever they are told. */
        EVER,
        /** Where the second is told after the first: that cannot be undone, while the second may well have come first. */
        AFTER,
        /** Where different sides tell them. */
        SIDES
    }

    static List<Contrary> load() {
        try (InputStream file =
                        Objects.requireNonNull(Contrary.class.getResourceAsStream("contrary.tsv"), "contrary.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<Contrary> found = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    found.add(of(line, number));
                }
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException("contrary.tsv cannot be read", e);
        }
    }

    private static Contrary of(String line, int number) {
        String[] columns = line.split("\t", -1);
        try {
            if (columns.length == COLUMNS) {
                return new Contrary(
                        columns[0],
                        Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                        columns[2],
                        columns[3],
                        columns[4],
                        When.valueOf(columns[5].toUpperCase(Locale.ROOT)));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("contrary.tsv, line " + number + ": " + e.getMessage(), e);
        }
        throw new IllegalStateException(
                "contrary.tsv, line " + number + ": expected " + COLUMNS + " columns, found " + columns.length);
    }

    boolean isOf(Kind kindOfEntry, String name) {
        return kind == kindOfEntry && field.equals(name);
    }
}

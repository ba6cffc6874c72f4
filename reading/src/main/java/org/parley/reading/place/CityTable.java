package org.parley.reading.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.lexicon.LexiconException;

/**
 * {@code gazetteer.tsv}, looked up where it lies: its lines are sorted by their bytes, so a name is found by halving the file. Nothing is
 * parsed when it is loaded.
 */
final class CityTable {

    private static final String FILE = "gazetteer.tsv";
    private static final int COLUMNS = 7;

    private final byte[] bytes;

    private CityTable(byte[] bytes) {
        this.bytes = bytes;
    }

    static CityTable load() {
        try (InputStream in = CityTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new LexiconException(FILE, 0, "no such resource");
            }
            return new CityTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** The places of that name, the most populous first. */
    List<Toponym> named(String key) {
        int at = first(key);
        if (at >= bytes.length || compare(at, key) != 0) {
            return List.of();
        }
        List<Toponym> found = new ArrayList<>();
        while (at < bytes.length && compare(at, key) == 0) {
            int end = lineEnd(at);
            found.add(toponym(new String(bytes, at, end - at, StandardCharsets.UTF_8)));
            at = end + 1;
        }
        return found;
    }

    /** Where the first line begins whose name is not before the key. */
    private int first(String key) {
        int low = 0;
        int high = bytes.length;
        while (low < high) {
            int line = lineStart((low + high) >>> 1);
            if (compare(line, key) < 0) {
                low = lineEnd(line) + 1;
            } else {
                high = line;
            }
        }
        return low;
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Compares the name that a line begins with to a key. */
    private int compare(int line, String key) {
        for (int i = 0; i < key.length(); i++) {
            int at = line + i;
            int here = at < bytes.length ? bytes[at] : '\t';
            if (here == '\t') {
                return -1;
            }
            if (here != key.charAt(i)) {
                return Integer.compare(here, key.charAt(i));
            }
        }
        int after = line + key.length();
        return after < bytes.length && bytes[after] == '\t' ? 0 : 1;
    }

    private static Toponym toponym(String line) {
        String[] cells = new String[COLUMNS];
        int from = 0;
        for (int i = 0; i < COLUMNS; i++) {
            int tab = i + 1 < COLUMNS ? line.indexOf('\t', from) : line.length();
            if (tab < 0) {
                throw new LexiconException(FILE, 0, "fewer than " + COLUMNS + " cells: " + line);
            }
            cells[i] = line.substring(from, tab);
            from = tab + 1;
        }
        return new Toponym(
                "geonames." + cells[0].replace(' ', '-'),
                kind(cells[3], line),
                Optional.of(cells[1]),
                cells[2],
                Optional.of(new Coordinates(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]))),
                Integer.parseInt(cells[6]));
    }

    private static Toponym.Kind kind(String letter, String line) {
        return switch (letter) {
            case "C" -> Toponym.Kind.CAPITAL;
            case "S", "P" -> Toponym.Kind.CITY;
            case "R" -> Toponym.Kind.PROVINCE;
            case "N" -> Toponym.Kind.STATE;
            default -> throw new LexiconException(FILE, 0, "no kind " + letter + ": " + line);
        };
    }
}

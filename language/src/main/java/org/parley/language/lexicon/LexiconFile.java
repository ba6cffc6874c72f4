package org.parley.language.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a lexicon: a UTF-8 table that keeps each entry beside the examples that test it.
 *
 * <pre>
 * # a comment
 * id &lt;TAB&gt; lemma &lt;TAB&gt; class            (the first line that is no comment names the columns; the first column is the id)
 * cue.say &lt;TAB&gt; say &lt;TAB&gt; speech        (an entry)
 * + He said so.                          (an example of the entry above that must match)
 * - It goes without saying.              (one that must not)
 * </pre>
 *
 * A hyphen alone in a cell means that it is empty. Anything else that is not such a line, a wrong number of cells or an id given
 * twice is an error that names file and line.
 */
public final class LexiconFile {

    private static final byte EMPTY_CELL = '-';

    private final String name;
    private final byte[] bytes;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> linesOfIds = new HashMap<>();
    private List<String> columns = List.of();

    /** The entry whose examples are being read, none before the first. */
    private List<String> cells = List.of();

    private int line;
    private List<String> matching = List.of();
    private List<String> failing = List.of();

    private LexiconFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads the resource beside a class, or anywhere on the class path where its name begins with a slash.
     *
     * @throws LexiconException if it is missing or a line of it is wrong
     */
    public static List<Entry> read(Class<?> beside, String resource) {
        String name = resource.startsWith("/")
                ? resource.substring(1)
                : beside.getPackageName().replace('.', '/') + "/" + resource;
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new LexiconException(name, 0, "no such resource");
            }
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /**
     * Reads a stream and leaves it open.
     *
     * @param name what to call it in errors
     * @throws LexiconException if a line of it is wrong
     */
    public static List<Entry> read(String name, InputStream in) throws IOException {
        LexiconFile file = new LexiconFile(name, in.readAllBytes());
        file.readLines();
        return List.copyOf(file.entries);
    }

    /** Lines are told apart by their bytes, so that no text is made of comments and examples, which make up much of a file. */
    private void readLines() {
        int number = 0;
        int from = 0;
        while (from < bytes.length) {
            int end = find('\n', from, bytes.length);
            accept(from, end, ++number);
            from = end + 1;
        }
        if (columns.isEmpty()) {
            throw new LexiconException(name, number, "no line names the columns");
        }
        endEntry();
    }

    private int find(char wanted, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private void accept(int from, int end, int number) {
        if (bytes[from] == '#' || isBlank(from, end)) {
            return;
        }
        if (end - from > 1 && bytes[from + 1] == ' ' && (bytes[from] == '+' || bytes[from] == '-')) {
            addExample(from, end, number);
            return;
        }
        List<String> read = cells(from, end);
        if (columns.isEmpty()) {
            columns = List.copyOf(read);
            return;
        }
        if (read.size() != columns.size()) {
            throw new LexiconException(
                    name, number, "found " + read.size() + " cells, expected " + columns.size() + ": " + columns);
        }
        Integer before = linesOfIds.put(read.get(0), number);
        if (before != null) {
            throw new LexiconException(name, number, "id " + read.get(0) + " stands already in line " + before);
        }
        endEntry();
        cells = read;
        line = number;
    }

    private boolean isBlank(int from, int end) {
        int at = from;
        while (at < end && isSpace(bytes[at])) {
            at++;
        }
        return at == end;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    private void addExample(int from, int end, int number) {
        if (cells.isEmpty()) {
            throw new LexiconException(name, number, "an example before the first entry");
        }
        if (bytes[from] == '+') {
            matching = Examples.with(matching, bytes, from + 2, end);
        } else {
            failing = Examples.with(failing, bytes, from + 2, end);
        }
    }

    private void endEntry() {
        if (!cells.isEmpty()) {
            entries.add(new Entry(name, line, columns, cells, matching, failing));
        }
        matching = List.of();
        failing = List.of();
    }

    private List<String> cells(int from, int end) {
        List<String> read = new ArrayList<>(Math.max(columns.size(), 1));
        int start = from;
        for (int tab = find('\t', start, end); tab < end; tab = find('\t', start, end)) {
            read.add(cell(start, tab));
            start = tab + 1;
        }
        read.add(cell(start, end));
        return read;
    }

    private String cell(int from, int end) {
        int first = from;
        int last = end;
        while (first < last && isSpace(bytes[first])) {
            first++;
        }
        while (first < last && isSpace(bytes[last - 1])) {
            last--;
        }
        boolean empty = first == last || last - first == 1 && bytes[first] == EMPTY_CELL;
        return empty ? "" : new String(bytes, first, last - first, StandardCharsets.UTF_8);
    }

    /**
     * A line of the table.
     *
     * @param file the lexicon it stands in
     * @param line its line there, from 1
     * @param columns names of the columns
     * @param cells one a column; empty where the file has a lone hyphen
     * @param matching examples that must match
     * @param failing examples that must not
     */
    public record Entry(
            String file,
            int line,
            List<String> columns,
            List<String> cells,
            List<String> matching,
            List<String> failing) {

        public String id() {
            return cells.get(0);
        }

        /**
         * The cell of a column; empty where the file has a lone hyphen.
         *
         * @throws LexiconException if the table has no such column
         */
        public String cell(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw error("no column " + column + " among " + columns);
            }
            return cells.get(index);
        }

        /** The parts of a cell that lists several, separated by {@code |}; empty for an empty cell. */
        public List<String> list(String column) {
            String cell = cell(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            int bar = cell.indexOf('|');
            if (bar < 0) {
                return List.of(cell);
            }
            List<String> parts = new ArrayList<>();
            int from = 0;
            for (; bar >= 0; bar = cell.indexOf('|', from)) {
                parts.add(cell.substring(from, bar).strip());
                from = bar + 1;
            }
            parts.add(cell.substring(from).strip());
            return List.copyOf(parts);
        }

        /** An error about this entry, to be thrown. */
        public LexiconException error(String problem) {
            return new LexiconException(file, line, problem);
        }
    }
}

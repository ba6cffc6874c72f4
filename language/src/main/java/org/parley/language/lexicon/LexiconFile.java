package org.parley.language.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

    private static final String EMPTY_CELL = "-";

    private final String name;
    private final List<String> columns = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> linesOfIds = new HashMap<>();

    private LexiconFile(String name) {
        this.name = name;
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
        LexiconFile file = new LexiconFile(name);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            file.accept(line, ++number);
        }
        if (file.columns.isEmpty()) {
            throw new LexiconException(name, number, "no line names the columns");
        }
        return List.copyOf(file.entries);
    }

    private void accept(String line, int number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("+ ") || line.startsWith("- ")) {
            addExample(line, number);
            return;
        }
        List<String> cells = cells(line);
        if (columns.isEmpty()) {
            columns.addAll(cells);
            return;
        }
        if (cells.size() != columns.size()) {
            throw new LexiconException(
                    name, number, "found " + cells.size() + " cells, expected " + columns.size() + ": " + columns);
        }
        Integer before = linesOfIds.put(cells.get(0), number);
        if (before != null) {
            throw new LexiconException(name, number, "id " + cells.get(0) + " stands already in line " + before);
        }
        entries.add(new Entry(name, number, List.copyOf(columns), cells));
    }

    private void addExample(String line, int number) {
        if (entries.isEmpty()) {
            throw new LexiconException(name, number, "an example before the first entry");
        }
        Entry entry = entries.get(entries.size() - 1);
        String example = line.substring(2).strip();
        (line.charAt(0) == '+' ? entry.matching() : entry.failing()).add(example);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(cell(line.substring(from, tab)));
            from = tab + 1;
        }
        cells.add(cell(line.substring(from)));
        return cells;
    }

    private static String cell(String raw) {
        String cell = raw.strip();
        return cell.equals(EMPTY_CELL) ? "" : cell;
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

        Entry(String file, int line, List<String> columns, List<String> cells) {
            this(file, line, columns, cells, new ArrayList<>(), new ArrayList<>());
        }

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
            List<String> parts = new ArrayList<>();
            int from = 0;
            for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
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

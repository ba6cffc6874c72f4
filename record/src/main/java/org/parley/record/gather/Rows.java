package org.parley.record.gather;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table of knowledge: UTF-8, a row a line, cells between tabs, {@code -} for an empty cell; lines that begin with {@code #} are comments, the
 * first other line names the columns. Strict: a line that is no such row is an error that names file and line.
 */
public final class Rows {

    private Rows() {}

    /**
     * One row.
     *
     * @param where file and line, for errors
     */
    public record Row(String where, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return cells.get(column);
        }

        /** The words of a cell, between bars. */
        public List<String> words(int column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\|", -1));
        }

        /** @throws IllegalArgumentException if the cell is none of the constants' words */
        public <E extends Enum<E>> E constant(Class<E> type, int column) {
            return constant(type, cell(column));
        }

        /** @throws IllegalArgumentException if a word of the cell is none of the constants' words */
        public <E extends Enum<E>> Set<E> constants(Class<E> type, int column) {
            Set<E> found = EnumSet.noneOf(type);
            words(column).forEach(word -> found.add(constant(type, word)));
            return found;
        }

        private <E extends Enum<E>> E constant(Class<E> type, String word) {
            try {
                return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(where + ": no " + type.getSimpleName() + " " + word, e);
            }
        }
    }

    /**
     * Reads the table beside a class.
     *
     * @throws IllegalArgumentException if it is missing or a line of it is wrong
     */
    public static List<Row> read(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource + ": no such table beside " + beside.getName());
            }
            return read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static List<Row> read(String name, InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<Row> rows = new ArrayList<>();
        int columns = 0;
        int line = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(text.split("\t", -1)).stream()
                    .map(cell -> cell.equals("-") ? "" : cell)
                    .toList();
            if (columns == 0) {
                columns = cells.size();
            } else if (cells.size() == columns) {
                rows.add(new Row(name + ":" + line, cells));
            } else {
                throw new IllegalArgumentException(
                        name + ":" + line + ": " + cells.size() + " cells, expected " + columns);
            }
        }
        return rows;
    }
}

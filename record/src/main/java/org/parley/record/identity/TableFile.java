package org.parley.record.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a table of knowledge: UTF-8, cells parted by tabs, the first line that is no comment names the columns, the first column is the
 * id of the row; lines that begin with {@code #} are comments.
 */
public final class TableFile {

    private TableFile() {}

    /**
     * Reads the resource beside a class.
     *
     * @param columns names of the columns, in order
     * @return its rows; each has one cell for each column, none of them empty
     * @throws IllegalStateException naming file and line, if it is missing or a line of it is wrong
     */
    public static List<List<String>> read(Class<?> beside, String resource, List<String> columns) {
        String name = beside.getPackageName().replace('.', '/') + "/" + resource;
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(name + ": no such resource");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /**
     * Reads the text of a table.
     *
     * @param name what to call it in errors
     * @throws IllegalStateException naming the line, if one is wrong
     */
    public static List<List<String>> parse(String name, String text, List<String> columns) {
        List<List<String>> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean isHeaded = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (isHeaded) {
                check(cells, columns, ids, name + ":" + number);
                rows.add(cells);
            } else if (cells.equals(columns)) {
                isHeaded = true;
            } else {
                throw new IllegalStateException(
                        name + ":" + number + ": found " + cells + ", expected the columns " + columns);
            }
        }
        return List.copyOf(rows);
    }

    private static void check(List<String> cells, List<String> columns, Set<String> ids, String where) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(where + ": found " + cells.size() + " cells, expected " + columns.size());
        }
        if (cells.stream().anyMatch(String::isBlank)) {
            throw new IllegalStateException(where + ": an empty cell");
        }
        if (!ids.add(cells.get(0))) {
            throw new IllegalStateException(where + ": " + cells.get(0) + " stands here twice");
        }
    }
}

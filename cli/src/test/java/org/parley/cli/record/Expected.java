package org.parley.cli.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of what a record should hold: {@code kind: field=value; value | field=value}.
 *
 * @param line as written
 */
record Expected(String kind, Map<String, List<String>> fields, String line) {

    /** The lines of a file; those that begin with {@code #} are comments. */
    static List<Expected> of(List<String> lines) {
        List<Expected> found = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                found.add(of(line.strip()));
            }
        }
        return found;
    }

    private static Expected of(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("No kind in: " + line);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String part : line.substring(colon + 1).split("\\|")) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("No field=value in '" + part + "' of: " + line);
            }
            fields.put(part.substring(0, equals).strip(), values(part.substring(equals + 1)));
        }
        return new Expected(line.substring(0, colon).strip(), fields, line);
    }

    private static List<String> values(String text) {
        return Arrays.stream(text.split(";"))
                .map(value -> value.strip().replaceAll("^\"|\"$", ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}

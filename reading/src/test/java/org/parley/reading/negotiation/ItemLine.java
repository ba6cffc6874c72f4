package org.parley.reading.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * An item as tests write it down: {@code round: parties=Egypt; Israel | status=held}.
 *
 * @param kind of the item
 * @param fields by their names, any subset
 */
record ItemLine(String kind, Map<String, String> fields) {

    private static final String NOTHING = "-";

    ItemLine {
        fields = new LinkedHashMap<>(fields);
    }

    /** @throws IllegalArgumentException if it is no such line */
    static ItemLine parse(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("No kind before a colon: " + line);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        String rest = line.substring(colon + 1).strip();
        for (String part : rest.isEmpty() ? new String[0] : rest.split(" \\| ")) {
            int is = part.indexOf('=');
            if (is < 0) {
                throw new IllegalArgumentException("No field and value: " + part + " in " + line);
            }
            fields.put(part.substring(0, is).strip(), part.substring(is + 1).strip());
        }
        return new ItemLine(line.substring(0, colon).strip(), fields);
    }

    /** Items separated by two semicolons. */
    static List<ItemLine> parseAll(String lines) {
        List<ItemLine> all = new ArrayList<>();
        for (String line : lines.split(";;")) {
            all.add(parse(line.strip()));
        }
        return all;
    }

    String field(String name) {
        return fields.getOrDefault(name, NOTHING);
    }

    /** Fields of this line, in which the other differs; what the other alone has does not count. */
    List<String> differences(ItemLine other) {
        return fields.keySet().stream()
                .filter(name -> !same(name, field(name), other.field(name)))
                .toList();
    }

    /** Where texts of evidence are given, one sentence in common will do; the order of parts does not matter. */
    private static boolean same(String field, String a, String b) {
        if (field.startsWith("in") && a.startsWith("\"")) {
            return quoted(a).stream().anyMatch(one -> quoted(b).stream().anyMatch(two -> isOneBeginning(one, two)));
        }
        return parts(a).equals(parts(b));
    }

    private static boolean isOneBeginning(String a, String b) {
        return a.startsWith(b) || b.startsWith(a);
    }

    private static TreeSet<String> parts(String value) {
        TreeSet<String> parts = new TreeSet<>();
        for (String part : value.split(";")) {
            parts.add(bare(part));
        }
        return parts;
    }

    private static List<String> quoted(String value) {
        List<String> parts = new ArrayList<>();
        for (String part : value.split("\";")) {
            parts.add(bare(part));
        }
        return parts;
    }

    /** Without quotation marks around it and what ends a sentence, and with one kind of space. */
    private static String bare(String part) {
        String bare = part.replaceAll("\\s+", " ").strip();
        return bare.replaceAll("^[\"“”…. ]+|[\"“”…., ]+$", "");
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(kind).append(':');
        String before = " ";
        for (Map.Entry<String, String> field : fields.entrySet()) {
            out.append(before).append(field.getKey()).append('=').append(field.getValue());
            before = " | ";
        }
        return out.toString();
    }
}

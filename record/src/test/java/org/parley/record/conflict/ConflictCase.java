package org.parley.record.conflict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.record.SampleCitation;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.account.Variant;

/** A line of {@code cases.txt}. */
record ConflictCase(String verdict, Kind kind, String field, String tellings) {

    static List<ConflictCase> all() {
        try {
            Path file = Path.of(ConflictCase.class.getResource("cases.txt").toURI());
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new ConflictCase(
                            cells[0], Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2], cells[3]))
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    Entry entry() {
        Map<String, List<Citation>> values = new LinkedHashMap<>();
        Map<String, List<Citation>> statuses = new LinkedHashMap<>();
        Map<String, List<Citation>> ends = new LinkedHashMap<>();
        List<Citation> all = new ArrayList<>();
        for (String telling : tellings.split(" ; ")) {
            String[] parts = telling.split(" @ ");
            Map<String, String> attributes = attributes(parts[1]);
            for (int i = 0; i < Integer.parseInt(attributes.getOrDefault("times", "1")); i++) {
                Citation citation = citation(attributes, "k%03d".formatted(all.size()));
                all.add(citation);
                add(values, parts[0], citation);
                add(statuses, attributes.get("status"), citation);
                Optional.ofNullable(attributes.get("end")).ifPresent(end -> add(ends, end, citation));
            }
        }
        List<Field> fields = new ArrayList<>();
        if (!field.equals("status")) {
            fields.add(field("status", statuses));
        }
        fields.add(field(field, values));
        if (!ends.isEmpty()) {
            fields.add(field("end", ends));
        }
        return new Entry("k000.x1", kind, fields, List.of(), all, false, Optional.empty());
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String word : text.split(" ")) {
            int sign = word.indexOf('=');
            attributes.put(sign < 0 ? "status" : word.substring(0, sign), word.substring(sign + 1));
        }
        return attributes;
    }

    private static Citation citation(Map<String, String> attributes, String report) {
        Citation citation = SampleCitation.cite(
                report + ".x1",
                attributes.getOrDefault("on", "2025-06-02"),
                attributes.getOrDefault("outlet", "Outlet " + report));
        Citation from = SampleCitation.from(citation, attributes.getOrDefault("origin", report));
        String side = attributes.get("by");
        return side == null ? from : SampleCitation.said(from, "somebody-of-" + side, side);
    }

    private static void add(Map<String, List<Citation>> map, String value, Citation citation) {
        map.computeIfAbsent(value, key -> new ArrayList<>()).add(citation);
    }

    private static Field field(String name, Map<String, List<Citation>> values) {
        List<Variant> variants = values.entrySet().stream()
                .map(value -> new Variant(List.of(value.getKey().split("\\|")), value.getValue()))
                .toList();
        return new Field(name, variants, Field.Basis.REPORTS);
    }

    @Override
    public String toString() {
        return verdict + " " + kind.word() + " " + field + ": " + tellings;
    }
}

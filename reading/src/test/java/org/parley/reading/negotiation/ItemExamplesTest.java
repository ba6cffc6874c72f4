package org.parley.reading.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.item.Item;
import org.parley.reading.ReportReader;

/**
 * Every example of the lexicons of the negotiation. An example that must match names items, each with some of its fields ({@link ItemLine});
 * one of them must rest on the entry. One that must not match gives no item that rests on the entry. They are read as reports of Wednesday,
 * 2024-03-13.
 */
class ItemExamplesTest {

    private static final Path LEXICONS = Path.of("src/main/resources/org/parley/reading/negotiation");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);
    private static final String GIVES = "=>";

    private static ReportReader reader;

    @BeforeAll
    static void load() {
        reader = ReportReader.load();
    }

    static List<Path> lexicons() throws IOException {
        try (Stream<Path> files = Files.walk(LEXICONS)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreLexicons() throws IOException {
        assertFalse(lexicons().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void examplesHold(Path file) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (Entry entry : LexiconFile.read(file.toString(), in)) {
                entry.matching().forEach(example -> wrong.addAll(problems(entry, example)));
                entry.failing().forEach(example -> wrong.addAll(intrusions(entry, example)));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static List<String> problems(Entry entry, String example) {
        int gives = example.indexOf(GIVES);
        if (gives < 0) {
            return List.of(entry.id() + ": no " + GIVES + " in: " + example);
        }
        Map<Item, ItemLine> found = found(example.substring(0, gives).strip());
        List<String> problems = new ArrayList<>();
        boolean rests = false;
        for (ItemLine wanted : ItemLine.parseAll(example.substring(gives + GIVES.length()))) {
            List<Item> fitting = found.entrySet().stream()
                    .filter(e -> e.getValue().kind().equals(wanted.kind()))
                    .filter(e -> wanted.differences(e.getValue()).isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            rests |= fitting.stream().anyMatch(item -> rests(item, entry.id()));
            if (fitting.isEmpty()) {
                problems.add(entry.id() + ": no " + wanted + " but " + text(found.values()) + " in: " + example);
            }
        }
        if (problems.isEmpty() && !rests) {
            problems.add(entry.id() + ": no item rests on it in: " + example);
        }
        return problems;
    }

    private static List<String> intrusions(Entry entry, String example) {
        return found(example).entrySet().stream()
                .filter(e -> rests(e.getKey(), entry.id()))
                .map(e -> entry.id() + ": " + e.getValue() + " in: " + example)
                .toList();
    }

    private static Map<Item, ItemLine> found(String text) {
        Reading reading = reader.read(Report.of("example", text).withPublished(PUBLISHED));
        return ItemLines.of(reading);
    }

    private static boolean rests(Item item, String rule) {
        return item.basis().namings().stream().anyMatch(n -> n.rule().equals(rule))
                || item.basis().grounds().stream().anyMatch(g -> g.rule().equals(rule));
    }

    private static String text(Collection<ItemLine> lines) {
        return lines.isEmpty()
                ? "nothing"
                : String.join(" ;; ", lines.stream().map(ItemLine::toString).toList());
    }
}

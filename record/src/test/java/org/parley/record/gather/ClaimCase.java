package org.parley.record.gather;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.model.item.Item;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Step;
import org.parley.record.account.Variant;
import org.parley.record.claim.Claim;
import org.parley.record.match.Bonds;

/**
 * A readable case: claims, a line each, and the entries that they are to give.
 *
 * <pre>
 * == name of the case
 * 2025-05-16 reuters | agreed | kind=prisoners | by=RUS,UKR
 * together 1 3        (what people have said: the claims of these lines)
 * apart 1 2
 * =&gt; 1 3 | status=completed | history=agreed, completed 2025-05-25
 * </pre>
 *
 * An expected entry begins with the numbers of its lines; of its fields, those that stand there are compared, {@code FIELD*} with all its values.
 */
public record ClaimCase(String name, List<String> lines) {

    private static final String EXPECTED = "=>";

    public static List<ClaimCase> read(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<ClaimCase> cases = new ArrayList<>();
            for (String part : text.split("(?m)^== ", -1)) {
                List<String> lines = part.lines().toList();
                if (!part.startsWith("#") && !part.isBlank()) {
                    cases.add(new ClaimCase(
                            lines.get(0),
                            lines.stream()
                                    .skip(1)
                                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                    .toList()));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ClaimLine> told() {
        List<ClaimLine> told = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith(EXPECTED) && !line.startsWith("together ") && !line.startsWith("apart ")) {
                told.add(ClaimLine.of(told.size() + 1, line));
            }
        }
        return told;
    }

    /** In the order of the lines. */
    public <I extends Item> List<Claim<I>> claims(Class<I> kind) {
        Map<String, List<ClaimLine>> reports = new LinkedHashMap<>();
        told().forEach(line -> reports.computeIfAbsent(line.report(), none -> new ArrayList<>())
                .add(line));
        Map<Integer, Claim<I>> claims = new TreeMap<>();
        reports.values().forEach(report -> claims.putAll(new MadeUp(report).claims(kind)));
        return List.copyOf(claims.values());
    }

    public Bonds bonds(List<? extends Claim<?>> claims) {
        return new Bonds(bonds("together ", claims), bonds("apart ", claims));
    }

    private List<List<String>> bonds(String word, List<? extends Claim<?>> claims) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> List.of(line.substring(word.length()).split(" ", -1)).stream()
                        .map(number -> claims.get(Integer.parseInt(number) - 1).id())
                        .toList())
                .toList();
    }

    public String expected() {
        return lines.stream()
                .filter(line -> line.startsWith(EXPECTED))
                .map(line -> line.substring(EXPECTED.length()).strip())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Entries in the form of the expected ones, each with the cells that its expected one has. */
    public String actual(List<Entry> entries, List<? extends Claim<?>> claims) {
        Map<String, Set<String>> wanted = new TreeMap<>();
        for (String line : expected().lines().toList()) {
            String[] parts = line.split("\\|", -1);
            wanted.put(parts[0].strip(), ClaimLine.cells(parts, 1).keySet());
        }
        return entries.stream()
                .map(entry -> {
                    String numbers = numbers(entry, claims);
                    StringBuilder line = new StringBuilder(numbers);
                    wanted.getOrDefault(numbers, Set.of())
                            .forEach(cell ->
                                    line.append(" | ").append(cell).append('=').append(cell(entry, cell)));
                    return line.toString();
                })
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String numbers(Entry entry, List<? extends Claim<?>> claims) {
        List<String> ids = claims.stream().map(Claim::id).toList();
        Set<Integer> numbers = new TreeSet<>();
        entry.citations().stream().map(Citation::id).forEach(id -> numbers.add(ids.indexOf(id) + 1));
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String cell(Entry entry, String cell) {
        if (cell.equals("history")) {
            return entry.history().stream().map(ClaimCase::step).collect(Collectors.joining(", "));
        }
        if (cell.equals("unsure")) {
            return String.valueOf(entry.unsure());
        }
        if (cell.endsWith("*")) {
            return entry.field(cell.substring(0, cell.length() - 1)).map(Field::variants).orElse(List.of()).stream()
                    .map(Variant::value)
                    .map(value -> String.join(",", value))
                    .collect(Collectors.joining(" / "));
        }
        return String.join(",", entry.values(cell));
    }

    private static String step(Step step) {
        return step.status() + step.date().map(date -> " " + date).orElse("");
    }

    @Override
    public String toString() {
        return name;
    }
}

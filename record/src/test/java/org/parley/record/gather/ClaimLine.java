package org.parley.record.gather;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a case: {@code 2025-05-16 reuters | agreed | parties=RUS,UKR | counts=RUS:1000,UKR:1000}. The day may be {@code -}. Lines of one day and
 * outlet are one report.
 */
record ClaimLine(int number, String day, String outlet, String status, Map<String, String> cells) {

    static ClaimLine of(int number, String line) {
        String[] parts = line.split("\\|", -1);
        String[] head = parts[0].strip().split(" ", -1);
        return new ClaimLine(number, head[0], head[1], parts[1].strip(), cells(parts, 2));
    }

    static Map<String, String> cells(String[] parts, int from) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = from; i < parts.length; i++) {
            String[] cell = parts[i].strip().split("=", 2);
            cells.put(cell[0], cell.length > 1 ? cell[1] : "");
        }
        return cells;
    }

    String report() {
        return day + " " + outlet;
    }

    Optional<String> text(String cell) {
        return Optional.ofNullable(cells.get(cell));
    }

    List<String> list(String cell) {
        return text(cell).map(words -> List.of(words.split(",", -1))).orElse(List.of());
    }

    <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** All keys of sides that it names. */
    List<String> sides() {
        List<String> sides = new ArrayList<>();
        for (String cell : List.of("by", "to", "said")) {
            sides.addAll(list(cell));
        }
        list("counts").forEach(count -> sides.add(count.substring(0, count.indexOf(':'))));
        sides.removeIf(String::isEmpty);
        return sides;
    }
}

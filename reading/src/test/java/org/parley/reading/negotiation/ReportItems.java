package org.parley.reading.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reading of a report and its truth, written by hand, have in common: items of one kind are the same where at least half of their
 * fields are, best first.
 */
final class ReportItems {

    /** Fields that say where an item stands and not what it is. */
    private static final List<String> PLACES = List.of("in", "in-text", "said");

    private final List<String> deviations = new ArrayList<>();
    private final Map<ItemLine, ItemLine> pairs = new LinkedHashMap<>();
    private final int found;
    private final int wanted;

    ReportItems(List<ItemLine> truth, List<ItemLine> reading) {
        this.found = reading.size();
        this.wanted = truth.size();
        List<ItemLine> left = new ArrayList<>(reading);
        List<Pair> likely = new ArrayList<>();
        truth.forEach(one -> reading.forEach(other -> likely.add(new Pair(one, other))));
        likely.stream()
                .filter(Pair::isLikely)
                .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
                .forEach(pair -> {
                    if (!pairs.containsKey(pair.truth()) && left.remove(pair.reading())) {
                        pairs.put(pair.truth(), pair.reading());
                    }
                });
        truth.forEach(this::compare);
        left.forEach(line -> deviations.add("wrong    " + line));
    }

    private void compare(ItemLine truth) {
        ItemLine reading = pairs.get(truth);
        if (reading == null) {
            deviations.add("missing  " + truth);
            return;
        }
        List<String> fields = truth.differences(reading);
        if (!fields.isEmpty()) {
            deviations.add("differs  " + only(reading, fields) + "  TRUTH  " + only(truth, fields));
        }
    }

    private static ItemLine only(ItemLine line, List<String> fields) {
        Map<String, String> some = new LinkedHashMap<>();
        fields.forEach(field -> some.put(field, line.field(field)));
        return new ItemLine(line.kind(), some);
    }

    /** One line for each item that is missing, wrong or differs in some fields. */
    List<String> deviations() {
        return deviations;
    }

    /** Items that both have. */
    int common() {
        return pairs.size();
    }

    /** Items of the reading. */
    int found() {
        return found;
    }

    /** Items of the truth. */
    int expected() {
        return wanted;
    }

    private record Pair(ItemLine truth, ItemLine reading) {

        boolean isLikely() {
            return truth.kind().equals(reading.kind()) && likeness() >= 0.5;
        }

        double likeness() {
            List<String> wrong = truth.differences(reading);
            long fields = truth.fields().keySet().stream()
                    .filter(field -> !PLACES.contains(field))
                    .count();
            long different =
                    wrong.stream().filter(field -> !PLACES.contains(field)).count();
            double where = wrong.stream().anyMatch(field -> field.startsWith("in")) ? 0 : 0.1;
            return fields == 0 ? 0 : (double) (fields - different) / fields + where;
        }
    }
}

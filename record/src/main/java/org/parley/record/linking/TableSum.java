package org.parley.record.linking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stakes of one table while they are summed up. */
final class TableSum {

    private final List<String> table;
    private final SortedMap<String, LocalDate> founding = new TreeMap<>();
    private final SortedMap<String, LocalDate> all = new TreeMap<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final SortedMap<String, Set<String>> outsiders = new TreeMap<>();

    TableSum(List<String> table) {
        this.table = table;
    }

    void add(Stake stake) {
        LocalDate day = stake.day().orElse(LocalDate.MAX);
        all.merge(stake.origin(), day, TableSum::earlier);
        weights.merge(stake.origin(), stake.weight(), Math::max);
        if (stake.founds()) {
            founding.merge(stake.origin(), day, TableSum::earlier);
        }
        for (String outsider : stake.outsiders()) {
            outsiders.computeIfAbsent(outsider, none -> new TreeSet<>()).add(stake.origin());
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    TableSummary summary() {
        SortedMap<String, Integer> counts = new TreeMap<>(Comparator.naturalOrder());
        outsiders.forEach((outsider, origins) -> counts.put(outsider, origins.size()));
        int undated =
                (int) founding.values().stream().filter(LocalDate.MAX::equals).count();
        int weight = weights.values().stream().mapToInt(Integer::intValue).sum();
        return new TableSummary(table, months(founding), months(all), undated, weight, counts);
    }

    private static SortedMap<YearMonth, Integer> months(Map<String, LocalDate> origins) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        for (LocalDate day : origins.values()) {
            if (!day.equals(LocalDate.MAX)) {
                months.merge(YearMonth.from(day), 1, Integer::sum);
            }
        }
        return months;
    }
}

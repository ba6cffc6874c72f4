package org.parley.record.linking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.record.identity.Aliases;

/** The negotiations that the linker found, and which of them a table belongs to on a day. */
public final class Links {

    /** So many months without a founding report part two negotiations of the same sides. */
    static final int GAP = 24;

    private final List<Linked> all;
    private final Map<String, Linked> byId = new HashMap<>();
    private final Map<String, List<Linked>> byTable = new HashMap<>();
    private final Map<String, List<Linked>> leaning = new HashMap<>();

    Links(List<Root> roots, Aliases aliases) {
        Names names = new Names(aliases);
        for (Root root : roots) {
            names.add(root, periods(root.months()));
        }
        all = names.linked();
        for (Linked linked : all) {
            byId.put(linked.id(), linked);
            for (List<String> table : linked.tables()) {
                at(byTable, table).add(linked);
            }
            for (List<String> table : linked.consultations()) {
                at(leaning, table).add(linked);
            }
        }
    }

    /** By id. */
    public List<Linked> all() {
        return all;
    }

    public Optional<Linked> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The negotiation of which a report of a day tells that has a table.
     *
     * @param table keys in alphabetical order
     * @param day of publication; of a report without one it is the negotiation of that table with the most recent reports
     */
    public Optional<Linked> of(List<String> table, Optional<LocalDate> day) {
        return nearest(byTable.getOrDefault(String.join("\t", table), List.of()), day);
    }

    /** The negotiation about which those at a table, a side of it and third parties, consult. */
    public Optional<Linked> leaning(List<String> table, Optional<LocalDate> day) {
        return nearest(leaning.getOrDefault(String.join("\t", table), List.of()), day);
    }

    private static List<Linked> at(Map<String, List<Linked>> map, List<String> table) {
        return map.computeIfAbsent(String.join("\t", table), none -> new ArrayList<>());
    }

    private static Optional<Linked> nearest(List<Linked> found, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return found.stream()
                    .max(Comparator.comparing(linked -> linked.last().orElse(LocalDate.MIN)));
        }
        return found.stream()
                .min(Comparator.comparingLong(linked -> months(linked, day.get())))
                .filter(linked -> months(linked, day.get()) <= GAP);
    }

    /** How far a day is from the time of a negotiation; 0 within it. */
    private static long months(Linked linked, LocalDate day) {
        if (linked.first().isEmpty()) {
            return 0;
        }
        YearMonth month = YearMonth.from(day);
        long before =
                ChronoUnit.MONTHS.between(month, YearMonth.from(linked.first().get()));
        long after = ChronoUnit.MONTHS.between(YearMonth.from(linked.last().orElse(day)), month);
        return Math.max(0, Math.max(before, after));
    }

    /** Rows of months between which there is no long gap; one empty row where no report has a day. */
    private static List<SortedMap<YearMonth, Integer>> periods(SortedMap<YearMonth, Integer> months) {
        List<SortedMap<YearMonth, Integer>> periods = new ArrayList<>();
        SortedMap<YearMonth, Integer> period = new TreeMap<>();
        for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
            if (!period.isEmpty() && ChronoUnit.MONTHS.between(period.lastKey(), month.getKey()) > GAP) {
                periods.add(period);
                period = new TreeMap<>();
            }
            period.put(month.getKey(), month.getValue());
        }
        periods.add(period);
        return periods;
    }
}

package org.parley.record.linking;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that reports have to say for one table.
 *
 * @param table keys of its sides, in alphabetical order
 * @param founding how many independent origins tell of more than meetings, by month of publication
 * @param months how many origins tell of it at all, by month; those of {@code founding} among them
 * @param undated how many founding origins have no day
 * @param weight of all that is told of it, of each origin the most that one of its reports tells
 * @param outsiders how many origins have each outsider there
 */
public record TableSummary(
        List<String> table,
        SortedMap<YearMonth, Integer> founding,
        SortedMap<YearMonth, Integer> months,
        int undated,
        int weight,
        SortedMap<String, Integer> outsiders) {

    public TableSummary {
        table = List.copyOf(table);
        founding = Collections.unmodifiableSortedMap(new TreeMap<>(founding));
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        outsiders = Collections.unmodifiableSortedMap(new TreeMap<>(outsiders));
    }

    /** How many origins tell of more than meetings. */
    public int origins() {
        return founding.values().stream().mapToInt(Integer::intValue).sum() + undated;
    }

    /**
     * Sums up the stakes of all reports, in any order. An origin counts once for a table, by its earliest founding report.
     *
     * @return one for each table, in order of their sides
     */
    public static List<TableSummary> of(Collection<Stake> stakes) {
        Map<String, TableSum> sums = new TreeMap<>();
        for (Stake stake : stakes) {
            sums.computeIfAbsent(String.join("\t", stake.table()), none -> new TableSum(stake.table()))
                    .add(stake);
        }
        return sums.values().stream().map(TableSum::summary).toList();
    }
}

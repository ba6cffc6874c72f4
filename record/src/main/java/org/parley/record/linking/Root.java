package org.parley.record.linking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A table that is a negotiation of its own, with those that have joined it. */
final class Root {

    /** In the order in which the linker found them: that with most origins of its own first. */
    static final Comparator<Root> ORDER = Comparator.comparingInt(root -> root.number);

    /** Months before and after a report that count as the same time. */
    private static final int MONTHS = 3;

    private final TableSummary own;
    private final int number;
    private final int origins;
    private final List<TableSummary> tables = new ArrayList<>();
    private final List<TableSummary> consultations = new ArrayList<>();

    Root(TableSummary own, int number) {
        this.own = own;
        this.number = number;
        this.origins = own.origins();
        tables.add(own);
    }

    void consult(TableSummary table) {
        consultations.add(table);
    }

    List<TableSummary> consultations() {
        return consultations;
    }

    void add(TableSummary table) {
        tables.add(table);
    }

    List<String> sides() {
        return own.table();
    }

    /** Of its own table alone, so that what joins makes it no stronger. */
    int origins() {
        return origins;
    }

    Set<String> outsiders() {
        return own.outsiders().keySet();
    }

    List<TableSummary> tables() {
        return tables;
    }

    /** Whether everybody at a table is a side here or a known third party. */
    boolean knows(List<String> table) {
        return table.stream()
                .allMatch(key -> sides().contains(key) || own.outsiders().containsKey(key));
    }

    /** Whether a table has one side of this one and third parties of it, and nobody hosts or mediates there but sides of this one. */
    boolean isConsultedAt(TableSummary table) {
        return table.table().stream().filter(sides()::contains).count() == 1
                && knows(table.table())
                && sides().containsAll(table.outsiders().keySet());
    }

    /** Whether it shares more than half of all sides with a table. */
    boolean isLike(List<String> table) {
        Set<String> shared = new HashSet<>(sides());
        shared.retainAll(table);
        int all = sides().size() + table.size() - shared.size();
        return shared.size() * 2 > all;
    }

    /** Whether most of what founds a table was told within some months of what founds this one. */
    boolean isInSameMonths(TableSummary table) {
        int inside = 0;
        int all = 0;
        for (Map.Entry<YearMonth, Integer> month : table.founding().entrySet()) {
            YearMonth from = month.getKey().minusMonths(MONTHS);
            YearMonth to = month.getKey().plusMonths(MONTHS + 1L);
            inside += own.founding().subMap(from, to).isEmpty() ? 0 : month.getValue();
            all += month.getValue();
        }
        return inside * 2 >= all;
    }

    /** Origins of all its tables by month, of what founds only. */
    SortedMap<YearMonth, Integer> months() {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        tables.forEach(table -> table.founding().forEach((month, n) -> months.merge(month, n, Integer::sum)));
        return months;
    }
}

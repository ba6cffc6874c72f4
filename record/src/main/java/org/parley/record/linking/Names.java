package org.parley.record.linking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.parley.record.identity.Aliases;
import org.parley.record.identity.Spelling;

/** Gives negotiations their ids and titles. */
final class Names {

    /** Ids and titles name so many sides, and count the others. */
    private static final int NAMED = 6;

    private final Aliases aliases;
    private final List<Period> periods = new ArrayList<>();
    private final Map<String, Integer> slugs = new HashMap<>();

    Names(Aliases aliases) {
        this.aliases = aliases;
    }

    void add(Root root, List<SortedMap<YearMonth, Integer>> times) {
        for (SortedMap<YearMonth, Integer> months : times) {
            Period period = new Period(root, slug(root.sides()), months);
            periods.add(period);
            slugs.merge(period.slug, 1, Integer::sum);
        }
    }

    /** By id. */
    List<Linked> linked() {
        periods.sort(Comparator.comparing((Period period) -> period.slug)
                .thenComparing(period -> period.first().map(LocalDate::toString).orElse(""))
                .thenComparing(period -> period.root, Root.ORDER));
        Set<String> taken = new HashSet<>();
        List<Linked> linked = new ArrayList<>();
        for (Period period : periods) {
            linked.add(period.linked(id(period, taken), title(period.root.sides())));
        }
        linked.sort(Comparator.comparing(Linked::id));
        return List.copyOf(linked);
    }

    private String id(Period period, Set<String> taken) {
        String year = slugs.getOrDefault(period.slug, 1) == 1
                ? ""
                : period.first().map(day -> "-" + day.getYear()).orElse("");
        String id = period.slug + year;
        for (int i = 2; !taken.add(id); i++) {
            id = period.slug + year + "-" + i;
        }
        return id;
    }

    private String slug(List<String> sides) {
        List<String> names = names(sides);
        String slug = Spelling.slug(String.join(" ", names.subList(0, Math.min(NAMED, names.size()))));
        return names.size() > NAMED ? slug + "-and-" + (names.size() - NAMED) + "-more" : slug;
    }

    private String title(List<String> sides) {
        List<String> names = names(sides);
        if (names.size() > NAMED) {
            return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private List<String> names(List<String> sides) {
        return sides.stream().map(aliases::name).sorted().toList();
    }

    /** A negotiation within the time of its reports. */
    private record Period(Root root, String slug, SortedMap<YearMonth, Integer> months) {

        Optional<LocalDate> first() {
            return months.isEmpty()
                    ? Optional.empty()
                    : Optional.of(months.firstKey().atDay(1));
        }

        Optional<LocalDate> last() {
            return months.isEmpty()
                    ? Optional.empty()
                    : Optional.of(months.lastKey().atEndOfMonth());
        }

        Linked linked(String id, String title) {
            List<List<String>> tables = new ArrayList<>();
            List<List<String>> consultations = root.consultations().stream()
                    .filter(this::isTold)
                    .map(TableSummary::table)
                    .toList();
            Set<String> outsiders = new TreeSet<>();
            for (TableSummary table : root.tables()) {
                if (isTold(table)) {
                    tables.add(table.table());
                    outsiders.addAll(table.outsiders().keySet());
                    outsiders.addAll(table.table());
                }
            }
            root.sides().forEach(outsiders::remove);
            return new Linked(id, title, root.sides(), tables, consultations, List.copyOf(outsiders), first(), last());
        }

        private boolean isTold(TableSummary table) {
            return table.table().equals(root.sides())
                    || table.undated() > 0
                    || !Collections.disjoint(table.founding().keySet(), months.keySet());
        }
    }
}

package org.parley.record.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.record.identity.Aliases;

/**
 * Finds negotiations among the tables of all reports.
 *
 * <p>Tables are looked at from the one with most independent origins down, of several from the smaller one up, then by the alphabet.
 * Each joins a table that is a negotiation of its own already, or becomes one; what has joined another is never joined, so nothing chains.
 *
 * <ul>
 *   <li>A side of a negotiation of many times as many origins in the same months, and third parties of it, consult: they are none.
 *   <li>Two sides are a negotiation of their own, unless a multilateral one of many times as many origins in the same months has both.
 *   <li>Three or more join two of them whose known third parties all the others are.
 *   <li>Else they join a multilateral negotiation with which they share more than half of all sides, in the same months.
 * </ul>
 *
 * <p>A negotiation about which nothing founding is reported for more than two years is two, before and after. Each table is compared only
 * with the {@value #NEAR} greatest that share two of its sides; the cost is near linear in the number of tables.
 */
public final class Linker {

    /** A negotiation swallows a smaller table, or takes it for a consultation, if it has so many times its origins. */
    private static final int TIMES = 4;

    /** From this weight on a table is a negotiation. */
    private static final int ENOUGH = 4;

    /** Beyond so many sides pairs are not looked at one by one; nobody names so many as parties but in lists. */
    static final int MANY = 12;

    /** Of so many multilateral negotiations of one pair of sides, those of most origins, a table looks for its like. */
    private static final int NEAR = 64;

    /** Negotiations of two sides. */
    private final Map<String, Root> bilateral = new HashMap<>();

    /** Of more, by each pair of their sides, in the order in which they came to be. */
    private final Map<String, List<Root>> byPair = new HashMap<>();

    /** By each pair of a third party and a side. */
    private final Map<String, List<Root>> byOutsider = new HashMap<>();

    private final List<Root> roots = new ArrayList<>();

    private Linker() {}

    /** @param tables one for each table, in any order */
    public static Links link(Collection<TableSummary> tables, Aliases aliases) {
        Linker linker = new Linker();
        tables.stream()
                .map(table -> new Ranked(table, table.origins(), String.join("\t", table.table())))
                .filter(ranked -> ranked.origins > 0 && ranked.table.weight() >= ENOUGH)
                .sorted(Ranked.ORDER)
                .forEach(ranked -> linker.place(ranked.table));
        return new Links(linker.roots, aliases);
    }

    private void place(TableSummary table) {
        Optional<Root> consulting = consulting(table);
        if (consulting.isPresent()) {
            consulting.get().consult(table);
            return;
        }
        Optional<Root> root =
                table.table().size() == 2 ? swallowing(table) : core(table).or(() -> like(table));
        root.ifPresentOrElse(found -> found.add(table), () -> found(table));
    }

    private void found(TableSummary table) {
        Root root = new Root(table, roots.size());
        roots.add(root);
        for (String pair : Pairs.of(table.table())) {
            if (table.table().size() == 2) {
                bilateral.put(pair, root);
                continue;
            }
            byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(root);
        }
        for (String outsider : root.outsiders()) {
            for (String side : root.sides()) {
                byOutsider
                        .computeIfAbsent(outsider + "\t" + side, none -> new ArrayList<>())
                        .add(root);
            }
        }
    }

    /** Roots that share two sides with a table, each once, in the order in which they came to be: that of most origins first. */
    private List<Root> near(TableSummary table) {
        return Pairs.of(table.table()).stream()
                .flatMap(pair -> Stream.concat(
                        Stream.ofNullable(bilateral.get(pair)),
                        byPair.getOrDefault(pair, List.of()).stream().limit(NEAR)))
                .distinct()
                .sorted(Root.ORDER)
                .toList();
    }

    private Optional<Root> swallowing(TableSummary table) {
        int least = TIMES * table.origins();
        return byPair.getOrDefault(Pairs.of(table.table()).get(0), List.of()).stream()
                .takeWhile(root -> root.origins() >= least)
                .limit(NEAR)
                .filter(root -> root.isInSameMonths(table))
                .findFirst();
    }

    private Optional<Root> consulting(TableSummary table) {
        int least = TIMES * table.origins();
        return Pairs.of(table.table()).stream()
                .flatMap(pair -> Stream.of(pair, Pairs.turned(pair)))
                .flatMap(pair -> byOutsider.getOrDefault(pair, List.of()).stream()
                        .takeWhile(root -> root.origins() >= least)
                        .limit(NEAR)
                        .filter(root -> root.isConsultedAt(table) && root.isInSameMonths(table))
                        .limit(1))
                .min(Root.ORDER);
    }

    private Optional<Root> core(TableSummary table) {
        return near(table).stream()
                .filter(root -> table.table().containsAll(root.sides()) && root.knows(table.table()))
                .findFirst();
    }

    private Optional<Root> like(TableSummary table) {
        return near(table).stream()
                .filter(root -> root.sides().size() > 2 && root.isLike(table.table()) && root.isInSameMonths(table))
                .findFirst();
    }

    /** A table with what it is ordered by. */
    private record Ranked(TableSummary table, int origins, String key) {
        private static final Comparator<Ranked> ORDER = Comparator.comparingInt((Ranked ranked) -> -ranked.origins)
                .thenComparingInt(ranked -> ranked.table.table().size())
                .thenComparing(Ranked::key);
    }
}

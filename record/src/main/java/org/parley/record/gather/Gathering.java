package org.parley.record.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.parley.record.account.LocalIds;
import org.parley.record.claim.Filed;
import org.parley.record.match.Bonds;

/**
 * Puts claims to the things they tell of, as a reader of the news does: report by report in the order in which they were published, each
 * claim to the thing that is most like it by then, or to a new one. So a paper that is announced after another was delivered is
 * another paper. The order is that of the reports themselves, not that in which they come in; a claim is compared with things, not
 * with claims, so that the cost grows with the number of claims times that of the things in their places.
 *
 * @param <T> the claims
 */
public final class Gathering<T extends Telling> {

    private final Supplier<? extends Thing<T>> beginning;
    private final Ties ties;
    private final List<Heap<T>> heaps = new ArrayList<>();
    private final Map<String, List<Heap<T>>> byPlace = new HashMap<>();
    private final Map<String, T> byId = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    private record Heap<T extends Telling>(
            int number, Thing<T> thing, List<T> members, Set<String> ids, Set<String> reports, Set<String> places) {}

    private record Pair<T extends Telling>(int likeness, Heap<T> heap, int row, T telling) {}

    private Gathering(Supplier<? extends Thing<T>> beginning, Bonds bonds) {
        this.beginning = beginning;
        this.ties = new Ties(bonds);
    }

    /** @return the claims of each thing in order of their citations, things in order of their first ones */
    public static <T extends Telling> List<List<T>> of(
            Collection<T> tellings, Supplier<? extends Thing<T>> beginning, Bonds bonds) {
        Gathering<T> gathering = new Gathering<>(beginning, bonds);
        tellings.forEach(telling -> gathering.byId.put(telling.claim().id(), telling));
        batches(tellings).forEach(gathering::place);
        return gathering.groups();
    }

    /** The claims of each report, in the order in which they are placed. */
    private static <T extends Telling> Collection<List<T>> batches(Collection<T> tellings) {
        Comparator<T> order = Comparator.comparingInt(Telling::pass);
        TreeMap<T, List<T>> batches =
                new TreeMap<>(order.thenComparing(telling -> telling.claim().filed(), Filed.ORDER));
        tellings.forEach(telling ->
                batches.computeIfAbsent(telling, first -> new ArrayList<>()).add(telling));
        Comparator<T> telling = Comparator.comparing(Telling::detail, Comparator.reverseOrder());
        batches.values()
                .forEach(batch -> batch.sort(
                        telling.thenComparing(one -> one.claim().item().id(), LocalIds.ORDER)));
        return batches.values();
    }

    private void place(List<T> batch) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int row = 0; row < batch.size(); row++) {
            T telling = batch.get(row);
            if (!placed.contains(telling.claim().id())) {
                for (Heap<T> heap : near(telling)) {
                    int likeness = heap.thing().likeness(telling);
                    if (likeness > 0) {
                        pairs.add(new Pair<>(likeness, heap, row, telling));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair<T> pair) -> pair.likeness())
                .reversed()
                .thenComparingInt(pair -> pair.row())
                .thenComparing(pair -> pair.heap().number(), Comparator.reverseOrder()));
        pairs.forEach(this::settle);
        batch.forEach(this::begin);
    }

    private void settle(Pair<T> pair) {
        if (!placed.contains(pair.telling().claim().id()) && mayHold(pair.heap(), pair.telling())) {
            put(pair.telling(), pair.heap());
        }
    }

    private void begin(T telling) {
        if (placed.contains(telling.claim().id())) {
            return;
        }
        Optional<Heap<T>> known = near(telling).stream()
                .filter(heap -> heap.thing().likeness(telling) > 0 && mayHold(heap, telling))
                .max(Comparator.comparingInt((Heap<T> heap) -> heap.thing().likeness(telling))
                        .thenComparingInt(Heap::number));
        put(telling, known.orElseGet(this::open));
    }

    private Heap<T> open() {
        Heap<T> heap = new Heap<>(
                heaps.size(), beginning.get(), new ArrayList<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        heaps.add(heap);
        return heap;
    }

    private List<Heap<T>> near(T telling) {
        Set<Integer> seen = new HashSet<>();
        List<Heap<T>> near = new ArrayList<>();
        for (String place : telling.places()) {
            for (Heap<T> heap : byPlace.getOrDefault(place, List.of())) {
                if (seen.add(heap.number())) {
                    near.add(heap);
                }
            }
        }
        return near;
    }

    private boolean mayHold(Heap<T> heap, T telling) {
        return ties.allow(telling.claim().id(), heap.ids())
                && (!heap.reports().contains(telling.claim().filed().key())
                        || heap.thing().isEchoedBy(telling));
    }

    /** With all that people have bound to it. */
    private void put(T telling, Heap<T> heap) {
        for (String id : ties.boundTo(telling.claim().id())) {
            T bound = byId.get(id);
            if (bound != null && placed.add(id)) {
                heap.thing().add(bound);
                heap.members().add(bound);
                heap.ids().add(id);
                heap.reports().add(bound.claim().filed().key());
                for (String place : bound.places()) {
                    if (heap.places().add(place)) {
                        byPlace.computeIfAbsent(place, none -> new ArrayList<>())
                                .add(heap);
                    }
                }
            }
        }
    }

    private List<List<T>> groups() {
        Comparator<T> order = Comparator.comparing(telling -> telling.claim().citation());
        return heaps.stream()
                .map(heap -> heap.members().stream().sorted(order).toList())
                .sorted(Comparator.comparing(
                        group -> Objects.requireNonNull(group.get(0)).claim().citation()))
                .toList();
    }
}

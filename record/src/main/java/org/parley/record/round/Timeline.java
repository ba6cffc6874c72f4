package org.parley.record.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.record.field.Day;

/** Rounds by the day on which they begin. */
final class Timeline {

    private final TreeMap<LocalDate, List<Slot>> slots = new TreeMap<>();

    /** @param slot has a day */
    void add(Slot slot) {
        slots.computeIfAbsent(begin(slot), day -> new ArrayList<>()).add(slot);
    }

    void remove(Slot slot) {
        slots.getOrDefault(begin(slot), List.of()).remove(slot);
    }

    /** Puts what another slot tells to one that stands here, whose day may change by it. */
    void absorb(Slot kept, Slot other) {
        remove(kept);
        kept.absorb(other);
        add(kept);
    }

    /** Those that begin in these days, in order. */
    Stream<Slot> from(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? Stream.empty()
                : slots.subMap(first, true, last, true).values().stream().flatMap(List::stream);
    }

    /** Those that share a day with these. */
    Stream<Slot> overlapping(Day days) {
        return from(days.first().minusDays(Limits.LONGEST_ROUND), days.last())
                .filter(slot -> slot.day().orElseThrow().overlaps(days));
    }

    List<Slot> all() {
        return slots.values().stream().flatMap(List::stream).toList();
    }

    private static LocalDate begin(Slot slot) {
        return slot.day().orElseThrow().first();
    }
}

package org.parley.record.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.record.field.Day;
import org.parley.record.match.Contraries;
import org.parley.record.match.Table;
import org.parley.record.place.Place;

/** Claims that have been found to tell of one round, with what is asked of them while others are looked for. */
final class Slot {

    /** In order of what they say, never of how they came in. */
    static final Comparator<Slot> ORDER =
            Comparator.comparing(slot -> slot.first.claim().citation());

    private final Contraries contraries;
    private final List<Sketch> sketches = new ArrayList<>();
    private final Set<String> reports = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<List<String>> tables = new HashSet<>();
    private final Set<Integer> ordinals = new TreeSet<>();
    private final TreeMap<String, Place> venues = new TreeMap<>();
    private final DayVotes actual = new DayVotes();
    private final DayVotes planned = new DayVotes();
    private Sketch first;
    private boolean isActual;
    private boolean isPlan = true;
    private boolean isPostponed;

    Slot(Sketch sketch, Contraries contraries) {
        this.contraries = contraries;
        this.first = sketch;
        add(sketch);
    }

    private void add(Sketch sketch) {
        sketches.add(sketch);
        if (sketch.bearing() != Bearing.ONCE_PLANNED) {
            reports.add(sketch.report());
        }
        if (contraries.concerns(sketch.claim().id())) {
            told.add(sketch.claim().id());
        }
        if (!sketch.table().isEmpty()) {
            tables.add(sketch.table());
        }
        sketch.ordinal().ifPresent(ordinals::add);
        sketch.venue().ifPresent(venue -> venue.key().ifPresent(key -> venues.putIfAbsent(key, venue)));
        sketch.window().ifPresent(window -> addDays(sketch, window));
        isActual |= sketch.bearing().isActual();
        isPlan &= sketch.bearing().isPlan() || sketch.isPostponed();
        isPostponed |= sketch.isPostponed();
        if (sketch.claim().citation().compareTo(first.claim().citation()) < 0) {
            first = sketch;
        }
    }

    private void addDays(Sketch sketch, Day window) {
        (sketch.bearing().isActual() ? actual : planned).add(window, sketch);
    }

    /** All that the other holds is told of this round. */
    void absorb(Slot other) {
        other.sketches.forEach(this::add);
    }

    List<Sketch> sketches() {
        return List.copyOf(sketches);
    }

    Sketch first() {
        return first;
    }

    /** The day on which most say it was held, else that of the last plan; a day that is only told roughly as exactly as any report has it. */
    Optional<Day> day() {
        return actual.most().map(held -> planned.within(held)).or(() -> planned.last()
                .map(planned::within));
    }

    boolean hasExactDay() {
        return actual.hasExact() || planned.hasExact();
    }

    /** Whether any report tells that it took place. */
    boolean isActual() {
        return isActual;
    }

    /** Whether all that is told is that it is to take place. */
    boolean isPlan() {
        return isPlan;
    }

    boolean isPostponed() {
        return isPostponed;
    }

    Set<Integer> ordinals() {
        return ordinals;
    }

    /** Days of the reports, but for those that look back on it. */
    NavigableSet<LocalDate> tellings() {
        TreeSet<LocalDate> days = new TreeSet<>();
        sketches.stream()
                .filter(sketch -> sketch.bearing() != Bearing.ONCE_PLANNED)
                .forEach(sketch -> sketch.told().ifPresent(days::add));
        return days;
    }

    long origins() {
        return sketches.stream()
                .map(sketch -> sketch.claim().filed().origin())
                .distinct()
                .count();
    }

    /** Whether one report tells of both, and so tells them apart; but for what it says was once planned. */
    boolean sharesReport(Slot other) {
        Set<String> fewer = reports.size() < other.reports.size() ? reports : other.reports;
        Set<String> more = fewer == reports ? other.reports : reports;
        return fewer.stream().anyMatch(more::contains);
    }

    /** Whether nothing stands against its being the other, but for days and numbers. */
    boolean mayBe(Slot other) {
        return !sharesReport(other) && !isToldApart(other) && sitsWith(other);
    }

    boolean isToldApart(Slot other) {
        return told.stream().anyMatch(one -> other.told.stream().anyMatch(two -> contraries.areApart(one, two)));
    }

    /** Whether the same sides may sit at both. */
    boolean sitsWith(Slot other) {
        return tables.stream().allMatch(one -> other.tables.stream().allMatch(two -> Table.mayBe(one, two)));
    }

    boolean hasNumberOf(Slot other) {
        return ordinals.stream().anyMatch(other.ordinals::contains);
    }

    /** Whether their numbers may be one. */
    boolean countsWith(Slot other) {
        return ordinals.isEmpty() || other.ordinals.isEmpty() || hasNumberOf(other);
    }

    /** Whether they may be held in one place. */
    boolean standsWith(Slot other) {
        return venues.isEmpty()
                || other.venues.isEmpty()
                || venues.values().stream()
                        .anyMatch(one -> other.venues.values().stream().anyMatch(one::mayBe));
    }

    boolean hasVenue() {
        return !venues.isEmpty();
    }
}

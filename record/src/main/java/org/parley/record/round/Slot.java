package org.parley.record.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.record.field.Day;
import org.parley.record.field.Place;
import org.parley.record.match.Contraries;
import org.parley.record.match.Table;

/** Claims that have been found to tell of one round, with what is asked of them while others are looked for. */
final class Slot {

    /** In order of what they say, never of how they came in. */
    static final Comparator<Slot> ORDER = Comparator.comparing(slot -> slot.first.claim().citation());

    private final Contraries contraries;
    private final List<Sketch> sketches = new ArrayList<>();
    private final Set<String> reports = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<List<String>> tables = new HashSet<>();
    private final Set<Integer> ordinals = new TreeSet<>();
    private final TreeMap<String, Place> venues = new TreeMap<>();
    private final DayVotes actual = new DayVotes();
    private final DayVotes planned = new DayVotes();
    private final TreeMap<Long, Day> windows = new TreeMap<>();
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
        reports.add(sketch.report());
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
        if (!sketch.isExact()) {
            windows.merge(window.days(), window, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        } else if (sketch.bearing().isActual()) {
            actual.add(window, sketch);
        } else {
            planned.add(window, sketch);
        }
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

    /** The day on which most say it was held, else that of the last plan, else the shortest stretch of time that any report gives. */
    Optional<Day> day() {
        return actual.most()
                .or(planned::last)
                .or(() -> windows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(windows.firstEntry().getValue()));
    }

    boolean hasExactDay() {
        return !actual.isEmpty() || !planned.isEmpty();
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
    TreeSet<LocalDate> tellings() {
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

    /** Whether one report tells of both, and so tells them apart. */
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

    /** Days that reports give, by who gives them. */
    private static final class DayVotes {

        private record Vote(Day day, Set<String> origins, LocalDate told) {
            Vote and(Vote other) {
                Set<String> both = new HashSet<>(origins);
                both.addAll(other.origins);
                LocalDate last =
                        day.last().isAfter(other.day.last()) ? day.last() : other.day.last();
                return new Vote(
                        new Day(day.first(), last), both, told.isAfter(other.told) ? told : other.told);
            }
        }

        private final Map<LocalDate, Vote> votes = new TreeMap<>();

        void add(Day day, Sketch sketch) {
            Vote vote = new Vote(
                    day,
                    Set.of(sketch.claim().filed().origin()),
                    sketch.told().orElse(LocalDate.MIN));
            votes.merge(day.first(), vote, Vote::and);
        }

        boolean isEmpty() {
            return votes.isEmpty();
        }

        Optional<Day> most() {
            return best(Comparator.comparingInt(vote -> -vote.origins().size()));
        }

        Optional<Day> last() {
            return best(Comparator.comparing(Vote::told).reversed());
        }

        private Optional<Day> best(Comparator<Vote> order) {
            return votes.values().stream()
                    .min(order.thenComparing(Vote::day))
                    .map(Vote::day);
        }
    }
}

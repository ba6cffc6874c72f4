package org.parley.record.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.record.field.Day;

/** Days that reports give for one round, by how many give them and who gave one last. */
final class DayVotes {

    private record Vote(Day day, boolean isExact, Set<String> origins, LocalDate told) {
        /** Of two that begin on one day, the longer: one of them tells the end. */
        Vote and(Vote other) {
            Set<String> both = new HashSet<>(origins);
            both.addAll(other.origins);
            Day longer = day.days() < other.day.days() ? other.day : day;
            return new Vote(longer, isExact, both, told.isAfter(other.told) ? told : other.told);
        }

        int kind() {
            return isExact ? 0 : 1;
        }
    }

    private final TreeMap<Day, Vote> exact = new TreeMap<>();
    private final TreeMap<Day, Vote> rough = new TreeMap<>();

    void add(Day day, Sketch sketch) {
        Vote vote = new Vote(
                day,
                sketch.isExact(),
                Set.of(sketch.claim().filed().origin()),
                sketch.told().orElse(LocalDate.MIN));
        if (sketch.isExact()) {
            exact.merge(new Day(day.first(), day.first()), vote, Vote::and);
        } else {
            rough.merge(day, vote, Vote::and);
        }
    }

    boolean hasExact() {
        return !exact.isEmpty();
    }

    /** The exact day that most give, else the shortest time that any gives. */
    Optional<Day> most() {
        return exact.values().stream()
                .min(Comparator.comparingInt((Vote vote) -> -vote.origins().size())
                        .thenComparing(Vote::day))
                .or(() -> rough.values().stream()
                        .min(Comparator.comparingLong((Vote vote) -> vote.day().days())
                                .thenComparing(Vote::day)))
                .map(Vote::day);
    }

    /** What was told last. */
    Optional<Day> last() {
        return Stream.concat(exact.values().stream(), rough.values().stream())
                .min(Comparator.comparing(Vote::told)
                        .reversed()
                        .thenComparingInt(Vote::kind)
                        .thenComparing(Vote::day))
                .map(Vote::day);
    }

    /** A time as exactly as these have it: the last told exact day in it. */
    Day within(Day time) {
        return exact.values().stream()
                .filter(vote -> vote.day().days() < time.days() && vote.day().isWithin(time))
                .min(Comparator.comparing(Vote::told).reversed().thenComparing(Vote::day))
                .map(Vote::day)
                .orElse(time);
    }
}

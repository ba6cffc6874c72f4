package org.parley.record.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.item.Round.Status;
import org.parley.record.account.Citation;
import org.parley.record.account.Field;
import org.parley.record.account.Step;
import org.parley.record.account.Variant;
import org.parley.record.field.Day;
import org.parley.record.field.Voices;

/**
 * What became of one round, report by report. A later step is not undone by a report that tells an earlier one again; talks that were
 * put off, cancelled or declined can be planned anew for another day. Where reports of the same days tell that a meeting took place and
 * that it did not, or that it was cancelled and that it was put off, those of more origins stand and the others are variants.
 */
final class RoundHistory {

    private static final Set<Status> OFF = EnumSet.of(Status.CANCELLED, Status.DECLINED);
    private static final Set<Status> TOOK_PLACE = EnumSet.of(Status.UNDER_WAY, Status.HELD, Status.SUSPENDED);

    /** Of one day, what usually comes first. */
    private static final List<Status> COURSE = List.of(
            Status.PROPOSED,
            Status.SCHEDULED,
            Status.POSTPONED,
            Status.DECLINED,
            Status.CANCELLED,
            Status.UNDER_WAY,
            Status.HELD,
            Status.SUSPENDED);

    private final List<Telling> standing;
    private final List<Telling> disputed;
    private final List<Draft> drafts = new ArrayList<>();

    /** One claim's word on the status. */
    private record Telling(Status status, LocalDate told, Optional<Day> window, boolean isLookBack, Citation citation) {
        static final Comparator<Telling> ORDER = Comparator.comparing(Telling::told)
                .thenComparing(telling -> COURSE.indexOf(telling.status()))
                .thenComparing(Telling::citation);

        static Stream<Telling> of(Sketch sketch) {
            boolean isMisread = sketch.status().equals(Optional.of(Status.HELD)) && sketch.bearing() == Bearing.FUTURE;
            return sketch.status().stream()
                    .map(status -> new Telling(
                            isMisread ? Status.SCHEDULED : status,
                            sketch.told().orElse(LocalDate.MAX),
                            sketch.window(),
                            sketch.bearing() == Bearing.ONCE_PLANNED,
                            sketch.claim().citation("status")));
        }
    }

    /** A step while it is written. */
    private record Draft(Status status, List<Telling> tellings) {
        /** The most exact that is told while it is news; what is told later is another step's. */
        Optional<Day> day() {
            LocalDate until =
                    told().isAfter(LocalDate.MAX.minusDays(Limits.NEWS)) ? LocalDate.MAX : told().plusDays(Limits.NEWS);
            return tellings.stream()
                    .filter(telling ->
                            TOOK_PLACE.contains(status) || !telling.told().isAfter(until))
                    .flatMap(telling -> telling.window().stream())
                    .min(Comparator.comparingLong(Day::days));
        }

        LocalDate told() {
            return tellings.get(0).told();
        }

        Step step() {
            return new Step(
                    status.word(),
                    day().map(Day::text),
                    tellings.stream().map(Telling::citation).toList());
        }
    }

    private RoundHistory(List<Telling> standing, List<Telling> disputed) {
        this.standing = standing;
        this.disputed = disputed;
        standing.stream().sorted(Telling.ORDER).forEach(this::tell);
    }

    /** @param day of the round */
    static RoundHistory of(List<Sketch> sketches, Optional<Day> day) {
        List<Telling> all = sketches.stream().flatMap(Telling::of).toList();
        List<Telling> fresh =
                all.stream().filter(telling -> !telling.isLookBack()).toList();
        List<Telling> told = fresh.isEmpty() ? all : fresh;
        List<Telling> disputed = Disputes.of(told, day);
        return new RoundHistory(
                told.stream().filter(telling -> !disputed.contains(telling)).toList(), disputed);
    }

    List<Step> steps() {
        return drafts.stream().map(Draft::step).toList();
    }

    /** The status that stands, with those that are told against it; none where no report has words for it. */
    Optional<Field> status() {
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        Status last = drafts.get(drafts.size() - 1).status();
        List<Variant> variants = new ArrayList<>();
        variants.add(variant(last, standing));
        Map<Status, List<Telling>> others = new EnumMap<>(Status.class);
        disputed.forEach(telling -> others.computeIfAbsent(telling.status(), status -> new ArrayList<>())
                .add(telling));
        others.remove(last);
        others.keySet().stream()
                .map(status -> variant(status, disputed))
                .sorted(Voices.MOST)
                .forEach(variants::add);
        return Voices.field("status", variants);
    }

    private static Variant variant(Status status, List<Telling> tellings) {
        return new Variant(
                List.of(status.word()),
                tellings.stream()
                        .filter(telling -> telling.status() == status)
                        .map(Telling::citation)
                        .toList());
    }

    private void tell(Telling telling) {
        if (drafts.isEmpty()) {
            add(telling);
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        if (last.status() == telling.status() && !isNewDay(last, telling)) {
            last.tellings().add(telling);
        } else if (goesOn(last, telling)) {
            add(telling);
        } else {
            drafts.stream()
                    .filter(draft -> draft.status() == telling.status())
                    .reduce((earlier, later) -> later)
                    .ifPresent(draft -> draft.tellings().add(telling));
        }
    }

    private void add(Telling telling) {
        drafts.add(new Draft(telling.status(), new ArrayList<>(List.of(telling))));
    }

    /** Whether it leads on from the last step. */
    private static boolean goesOn(Draft last, Telling telling) {
        Status now = last.status();
        return switch (telling.status()) {
            case PROPOSED ->
                isNewDay(last, telling)
                        && (isPutOff(now)
                                || now == Status.PROPOSED
                                || last.day().isEmpty());
            case SCHEDULED -> now == Status.PROPOSED || isNewDay(last, telling) && !TOOK_PLACE.contains(now);
            case POSTPONED, CANCELLED, DECLINED ->
                !TOOK_PLACE.contains(now) && !OFF.contains(now) || now == Status.DECLINED;
            case UNDER_WAY -> now != Status.HELD && now != Status.SUSPENDED && now != Status.UNDER_WAY;
            case HELD -> now != Status.HELD && now != Status.SUSPENDED;
            case SUSPENDED -> now == Status.UNDER_WAY || now == Status.HELD;
        };
    }

    private static boolean isPutOff(Status status) {
        return status == Status.POSTPONED || OFF.contains(status);
    }

    /** Only a plan has a day that changes, or is first told; a day told on the same day by another report is another opinion, not a new plan. */
    private static boolean isNewDay(Draft last, Telling telling) {
        boolean isPlan = !TOOK_PLACE.contains(telling.status()) && !OFF.contains(telling.status());
        return isPlan
                && telling.told().isAfter(last.told())
                && telling.window().isPresent()
                && last.day().map(day -> isOther(day, telling.window().get())).orElse(true);
    }

    private static boolean isOther(Day last, Day told) {
        return !last.overlaps(told) || told.isWithin(last) && told.isExact() && !last.isExact();
    }

    /** Which of two accounts of a round does not stand. */
    private static final class Disputes {

        private Disputes() {}

        static List<Telling> of(List<Telling> told, Optional<Day> day) {
            List<Telling> held = with(told, EnumSet.of(Status.UNDER_WAY, Status.HELD));
            List<Telling> off =
                    told.stream().filter(telling -> isPutOff(telling.status())).toList();
            if (!held.isEmpty()) {
                LocalDate first = held.stream()
                        .map(Telling::told)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                List<Telling> against = off.stream()
                        .filter(telling -> !telling.told().isBefore(first))
                        .filter(telling -> telling.status() != Status.POSTPONED
                                || telling.told().isAfter(first))
                        .filter(telling -> telling.window().isPresent()
                                && day.isPresent()
                                && telling.window().get().overlaps(day.get()))
                        .toList();
                return fewer(held, against);
            }
            return offs(told, off);
        }

        /** Cancelled or put off: no quarrel where one is told after the other, or where a new day is planned. */
        private static List<Telling> offs(List<Telling> told, List<Telling> off) {
            List<Telling> cancelled = with(off, OFF);
            List<Telling> postponed = with(off, EnumSet.of(Status.POSTPONED));
            if (cancelled.isEmpty() || postponed.isEmpty() || last(postponed).isBefore(first(cancelled))) {
                return List.of();
            }
            boolean isPlannedAnew = with(told, EnumSet.of(Status.PROPOSED, Status.SCHEDULED)).stream()
                    .anyMatch(telling -> telling.told().isAfter(last(off)));
            return isPlannedAnew ? List.of() : fewer(cancelled, postponed);
        }

        private static List<Telling> fewer(List<Telling> one, List<Telling> other) {
            return origins(one) >= origins(other) ? other : one;
        }

        private static long origins(List<Telling> tellings) {
            return Voices.origins(tellings.stream().map(Telling::citation).toList());
        }

        private static List<Telling> with(List<Telling> told, Set<Status> statuses) {
            return told.stream()
                    .filter(telling -> statuses.contains(telling.status()))
                    .toList();
        }

        private static LocalDate first(List<Telling> told) {
            return told.stream()
                    .map(Telling::told)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        private static LocalDate last(List<Telling> told) {
            return told.stream()
                    .map(Telling::told)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}

package org.parley.record.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.item.Round;
import org.parley.record.account.Citation;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;
import org.parley.record.claim.Claim;
import org.parley.record.field.Ballot;
import org.parley.record.field.Dates;
import org.parley.record.field.Day;
import org.parley.record.field.Sides;
import org.parley.record.field.Voices;
import org.parley.record.place.Venue;

/** What the claims of one round together tell of it, but for its status. */
final class RoundFields {

    private final List<Sketch> sketches;

    RoundFields(List<Sketch> sketches) {
        this.sketches = sketches;
    }

    Optional<Field> parties() {
        Sides sides = new Sides("parties");
        sketches.forEach(sketch -> sides.add(sketch.table(), sketch.claim().citation("parties")));
        return sides.count();
    }

    /**
     * All that reports name: one does not contradict another by naming fewer. Who sits at the table is no third party, nor is whom a single
     * origin names only long after, when it may tell of another matter.
     */
    Optional<Field> thirdParties(List<String> parties, Optional<Day> day) {
        TreeMap<String, List<Sketch>> told = new TreeMap<>();
        for (Sketch sketch : sketches) {
            thirdParties(sketch.claim())
                    .filter(third -> !parties.contains(third.substring(0, third.indexOf(':'))))
                    .forEach(third -> told.computeIfAbsent(third, none -> new ArrayList<>())
                            .add(sketch));
        }
        told.values()
                .removeIf(naming -> origins(naming) == 1 && naming.stream().allMatch(sketch -> isLate(sketch, day)));
        List<Citation> citations = told.values().stream()
                .flatMap(List::stream)
                .map(sketch -> sketch.claim().citation("thirdParties"))
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Voices.field("thirdParties", List.of(new Variant(List.copyOf(told.keySet()), citations)));
    }

    private static long origins(List<Sketch> sketches) {
        return sketches.stream()
                .map(sketch -> sketch.claim().filed().origin())
                .distinct()
                .count();
    }

    private static boolean isLate(Sketch sketch, Optional<Day> day) {
        return day.isPresent()
                && sketch.told()
                        .filter(told -> told.isAfter(day.get().last().plusDays(Limits.LAST)))
                        .isPresent();
    }

    private static Stream<String> thirdParties(Claim<Round> claim) {
        return claim.item().thirdParties().stream().flatMap(third -> claim.cast().side(third.actor()).stream()
                .map(side -> side + ":" + third.role().word()));
    }

    Optional<Field> ordinal() {
        Ballot ballot = new Ballot("ordinal");
        sketches.forEach(sketch -> ballot.add(
                sketch.ordinal().map(Object::toString), sketch.claim().citation("ordinal")));
        return ballot.count(Ballot.Choice.MOST);
    }

    Optional<Field> start() {
        Dates dates = new Dates("start");
        for (Sketch sketch : sketches) {
            sketch.claim().item().start().ifPresent(start -> sketch.window()
                    .ifPresent(window -> dates.add(
                            start,
                            days(sketch, start),
                            sort(sketch),
                            sketch.claim().citation("start"))));
        }
        return dates.count();
    }

    /** A start that only opens a stretch of time means all of it. */
    private static Day days(Sketch sketch, String start) {
        return sketch.isExact() ? Day.of(start).orElseThrow() : sketch.window().orElseThrow();
    }

    private static Dates.Sort sort(Sketch sketch) {
        return sketch.bearing().isActual()
                ? Dates.Sort.ACTUAL
                : sketch.bearing() == Bearing.ONCE_PLANNED ? Dates.Sort.LOOKED_BACK : Dates.Sort.PLANNED;
    }

    /**
     * Of those that give the chosen start, if as many as a third of them give an end: most reports of the first day give none, but one that
     * takes "last week" for a meeting of a week is alone.
     */
    Optional<Field> end(Optional<String> start) {
        Ballot ballot = new Ballot("end");
        List<Citation> without = new ArrayList<>();
        boolean isExact = sketches.stream().anyMatch(sketch -> sketch.isExact() && startsOn(sketch, start));
        for (Sketch sketch : sketches) {
            Citation citation = sketch.claim().citation("end");
            if (startsOn(sketch, start) && sketch.isExact() == isExact) {
                ballot.add(sketch.claim().item().end(), citation);
                if (sketch.claim().item().end().isEmpty()) {
                    without.add(citation);
                }
            }
        }
        return ballot.count(Ballot.Choice.MOST)
                .filter(end -> end.variants().get(0).origins() * (long) ENOUGH >= Voices.origins(without));
    }

    private static boolean startsOn(Sketch sketch, Optional<String> start) {
        return sketch.claim().item().start().equals(start);
    }

    private static final int ENOUGH = 3;

    /** Where it was held, else where it is planned to be, by the last who say so. */
    Optional<Field> venue() {
        Optional<Field> held =
                venue(sketches.stream().filter(sketch -> sketch.bearing().isActual()));
        return held.isPresent() ? held : venue(sketches.stream());
    }

    private static Optional<Field> venue(Stream<Sketch> sketches) {
        Venue venue = new Venue();
        sketches.forEach(sketch -> sketch.venue()
                .ifPresent(place -> venue.add(place, sketch.claim().citation("venue"))));
        return venue.count();
    }

    Optional<Field> format() {
        Ballot ballot = new Ballot("format");
        sketches.forEach(sketch -> ballot.add(
                sketch.claim().item().format().map(Round.Format::word),
                sketch.claim().citation("format")));
        return ballot.count(Ballot.Choice.MOST);
    }

    /** For each side the one whom most reports name; others are variants. */
    Optional<Field> heads() {
        TreeMap<String, Ballot> bySide = new TreeMap<>();
        for (Sketch sketch : sketches) {
            Claim<Round> claim = sketch.claim();
            for (Round.Head head : claim.item().heads()) {
                claim.cast().side(head.party()).ifPresent(side -> claim.cast()
                        .identity(head.person())
                        .ifPresent(person -> bySide.computeIfAbsent(side, key -> new Ballot("heads"))
                                .add(List.of(side + ":" + person.key()), claim.citation("heads"))));
            }
        }
        List<Field> heads = bySide.values().stream()
                .flatMap(ballot -> ballot.count(Ballot.Choice.MOST).stream())
                .toList();
        return heads.isEmpty() ? Optional.empty() : Voices.field("heads", heads(heads));
    }

    private static List<Variant> heads(List<Field> bySide) {
        List<Variant> first =
                bySide.stream().map(field -> field.variants().get(0)).toList();
        Set<String> chosen = new TreeSet<>();
        List<Citation> citations = new ArrayList<>();
        first.forEach(variant -> {
            chosen.addAll(variant.value());
            citations.addAll(variant.citations());
        });
        List<Variant> variants = new ArrayList<>();
        variants.add(new Variant(List.copyOf(chosen), citations));
        bySide.stream()
                .flatMap(field -> field.variants().stream().skip(1))
                .sorted(Voices.MOST)
                .forEach(variants::add);
        return variants;
    }

    /** The order of claims in which a row of them reads best. */
    static List<Sketch> inOrder(List<Sketch> sketches) {
        return sketches.stream()
                .sorted(Comparator.comparing(sketch -> sketch.claim().citation()))
                .toList();
    }
}

package org.parley.record.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.parley.model.item.Round;
import org.parley.record.claim.Claim;
import org.parley.record.match.Bonds;

/**
 * Finds which claims speak of one round. Surest first: those that name the same day, then those that give it roughly or by its number,
 * then those that mean "the last round" or "the next one"; a plan whose day went by is at last taken for the round that was held instead.
 */
final class RoundMatch {

    private final Timeline timeline = new Timeline();
    private final List<Slot> kept = new ArrayList<>();

    /** @return rounds in the order of their first claims; a claim that could be of any of several rounds is in none */
    static List<Slot> of(Collection<Claim<Round>> claims, Bonds bonds) {
        RoundMatch match = new RoundMatch();
        match.run(Units.of(claims, bonds));
        return match.rounds();
    }

    /** The bound before others: what a person has put together is the core of its round. */
    private void run(List<Slot> units) {
        List<Slot> vague = new ArrayList<>();
        List<Slot> undated = new ArrayList<>();
        TreeMap<Long, List<Slot>> exact = new TreeMap<>();
        for (Slot unit : units) {
            if (unit.hasExactDay()) {
                exact.computeIfAbsent(unit.day().orElseThrow().first().toEpochDay(), day -> new ArrayList<>())
                        .add(unit);
            } else {
                (unit.day().isPresent() ? vague : undated).add(unit);
            }
        }
        exact.values().forEach(day -> SameDay.rounds(day).forEach(timeline::add));
        new Neighbours(timeline).join();
        new RoughDays(timeline).place(vague);
        Undated floating = new Undated(timeline);
        List<Slot> ahead = floating.placeThePast(undated);
        new Slippage(timeline).join();
        kept.addAll(new Leftovers(timeline).rounds(floating.placeTheRest(ahead)));
    }

    private List<Slot> rounds() {
        kept.addAll(timeline.all());
        kept.sort(Comparator.comparing(slot -> slot.first().claim().citation()));
        return List.copyOf(kept);
    }
}

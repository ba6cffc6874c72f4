package org.parley.record.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.item.Round;
import org.parley.record.claim.Claim;
import org.parley.record.match.Bonds;
import org.parley.record.match.Contraries;

/** What matching starts from: single claims, and those that people have bound together. */
final class Units {

    private Units() {}

    /** @return in the order of their first claims */
    static List<Slot> of(Collection<Claim<Round>> claims, Bonds bonds) {
        Contraries contraries = new Contraries(bonds);
        Map<String, Slot> unitOf = new TreeMap<>();
        claims.stream()
                .sorted(Comparator.comparing(Claim::citation))
                .forEach(claim -> unitOf.put(claim.id(), new Slot(Sketch.of(claim), contraries)));
        bonds.together().forEach(ids -> bind(ids, unitOf));
        return unitOf.values().stream().distinct().sorted(Slot.ORDER).toList();
    }

    private static void bind(List<String> ids, Map<String, Slot> unitOf) {
        List<Slot> bound = new ArrayList<>(ids.stream()
                .filter(unitOf::containsKey)
                .map(unitOf::get)
                .distinct()
                .toList());
        for (Slot other : bound.subList(Math.min(1, bound.size()), bound.size())) {
            bound.get(0).absorb(other);
            unitOf.replaceAll((id, unit) -> unit == other ? bound.get(0) : unit);
        }
    }
}

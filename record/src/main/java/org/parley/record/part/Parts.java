package org.parley.record.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.item.Participation;
import org.parley.model.item.Role;
import org.parley.model.item.Round;
import org.parley.record.account.Citation;
import org.parley.record.account.Part;
import org.parley.record.claim.Claim;

/** Who mediates, hosts, watches or backs a negotiation, as its claims tell it. Persons count for the side they act for. */
public final class Parts {

    private record Held(String identity, Role role) {
        static final Comparator<Held> ORDER =
                Comparator.comparing(Held::identity).thenComparing(Held::role);
    }

    private final Map<Held, List<Citation>> parts = new TreeMap<>(Held.ORDER);
    private final Set<String> sides;

    private Parts(Set<String> sides) {
        this.sides = sides;
    }

    /**
     * @param sides keys of those who negotiate: they have no other part
     * @return in order of identities, then of roles
     */
    public static List<Part> of(
            Collection<Claim<Participation>> participations, Collection<Claim<Round>> rounds, Set<String> sides) {
        Parts parts = new Parts(sides);
        participations.forEach(
                claim -> parts.add(claim, claim.item().actor(), claim.item().role()));
        rounds.forEach(
                claim -> claim.item().thirdParties().forEach(third -> parts.add(claim, third.actor(), third.role())));
        return parts.parts.entrySet().stream()
                .map(part -> new Part(part.getKey().identity(), part.getKey().role(), part.getValue()))
                .toList();
    }

    private void add(Claim<?> claim, String actor, Role role) {
        if (role == Role.PARTY) {
            return;
        }
        claim.cast().side(actor).filter(side -> !sides.contains(side)).ifPresent(side -> parts.computeIfAbsent(
                        new Held(side, role), held -> new ArrayList<>())
                .add(claim.citation()));
    }
}

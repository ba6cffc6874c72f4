package org.parley.record.ceasefire;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.item.Ceasefire;
import org.parley.record.account.Entry;
import org.parley.record.claim.Claim;
import org.parley.record.field.Day;
import org.parley.record.gather.Gathering;
import org.parley.record.match.Bonds;

/** The cease-fires of one negotiation, from all claims that tell of one. */
public final class CeasefireFold {

    /** A side that fewer than one in so many origins names is no party, but was misread for one. */
    private static final int RARE = 5;

    private final TermWords words = TermWords.load();
    private final StatusCourse order = StatusCourse.load();

    /** @return by their earliest claims */
    public List<Entry> fold(Collection<Claim<Ceasefire>> claims, Bonds bonds) {
        Set<String> sides = sides(claims);
        List<Stance> stances =
                claims.stream().map(claim -> stance(claim, sides)).toList();
        return Gathering.of(stances, Truce::new, bonds).stream()
                .map(group -> new CeasefireEntry(group, words).entry(order))
                .toList();
    }

    private Stance stance(Claim<Ceasefire> claim, Set<String> sides) {
        List<String> all = claim.sides(claim.item().parties());
        List<String> known = all.stream().filter(sides::contains).toList();
        return new Stance(
                claim,
                known.isEmpty() ? all : known,
                Terms.of(claim.item().terms(), words),
                claim.item().start().flatMap(Day::of),
                claim.published());
    }

    private static Set<String> sides(Collection<Claim<Ceasefire>> claims) {
        Map<String, Set<String>> origins = new TreeMap<>();
        for (Claim<Ceasefire> claim : claims) {
            claim.sides(claim.item().parties()).forEach(side -> origins.computeIfAbsent(side, key -> new HashSet<>())
                    .add(claim.filed().origin()));
        }
        int most = origins.values().stream().mapToInt(Set::size).max().orElse(0);
        origins.values().removeIf(named -> named.size() * RARE < most);
        return origins.keySet();
    }
}

package org.parley.record.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.model.ActorType;

/** For whom people with full names act, counted over reports. Pairs must come in order. */
final class Allegiances {

    /** What a report says itself stands, unless more than this many times as many reports say another thing. */
    private static final int TIMES = 3;

    private final Map<String, SortedMap<Principal, Integer>> counts = new HashMap<>();

    void add(AliasPair pair, int count) {
        boolean isState = pair.country().filter(pair.form()::equals).isPresent();
        ActorType type = isState ? ActorType.STATE : pair.country().isPresent() ? ActorType.ARMED_GROUP : ActorType.IGO;
        counts.computeIfAbsent(Spelling.plain(pair.name()), none -> new TreeMap<>())
                .merge(new Principal(type, pair.form(), pair.country()), count, Integer::sum);
    }

    Optional<Principal> of(String person, Optional<Principal> own) {
        SortedMap<Principal, Integer> said = counts.get(Spelling.plain(person));
        if (said == null) {
            return own;
        }
        Principal most = said.firstKey();
        for (Map.Entry<Principal, Integer> one : said.entrySet()) {
            most = one.getValue() > said.getOrDefault(most, 0) ? one.getKey() : most;
        }
        int mine = own.map(Allegiances::comparable)
                .map(acts -> said.getOrDefault(acts, 0))
                .orElse(0);
        return mine * TIMES >= said.getOrDefault(most, 0) ? own : Optional.of(most);
    }

    /** Whom a person may be taken to act for by {@link #of}, the one most in use first. */
    List<Principal> possible(String plain) {
        SortedMap<Principal, Integer> said = counts.getOrDefault(plain, Collections.emptySortedMap());
        int most = said.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Principal> possible = new ArrayList<>();
        said.forEach((acts, count) -> {
            if (count == most) {
                possible.add(acts);
            }
        });
        said.forEach((acts, count) -> {
            if (count < most && count * TIMES >= most) {
                possible.add(acts);
            }
        });
        return possible;
    }

    private static Principal comparable(Principal acts) {
        return switch (acts.type()) {
            case STATE -> new Principal(ActorType.STATE, acts.country().orElse(""), acts.country());
            case PARTY -> new Principal(ActorType.ARMED_GROUP, acts.name(), acts.country());
            default -> acts;
        };
    }
}

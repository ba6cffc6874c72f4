package org.parley.reading.negotiation.promise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.Actor;
import org.parley.model.Event;
import org.parley.model.item.Round;
import org.parley.reading.event.Politics;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;

/** Who deals with whom in a report. Belongs to one report. */
public final class Setting {

    private final Map<String, Set<String>> partners = new LinkedHashMap<>();

    private Setting() {}

    /** From the rounds, and from what the report tells that sides do with each other or say to each other. */
    public static Setting of(Scene scene, List<Round> rounds) {
        Setting setting = new Setting();
        rounds.forEach(round -> setting.join(scene, round.parties()));
        for (Happening happening : scene.happenings()) {
            setting.join(scene, dealing(happening.event()));
        }
        return setting;
    }

    /** Those between whom an event of talks, papers, captives or the fighting happens; a mediator is not between them. */
    private static List<String> dealing(Event event) {
        List<String> all = new ArrayList<>(event.recipients());
        switch (event.move()) {
            case MEET, AGREE, CEASE_FIRE, EXCHANGE, SIGN, RESUME, SUSPEND, POSTPONE, CANCEL, WALK_OUT ->
                all.addAll(event.agents());
            case DELIVER, PRESENT, PROPOSE, COUNTER_PROPOSE, OFFER, INVITE, DEMAND, RELEASE, WITHDRAW, VIOLATE ->
                all.addAll(event.agents());
            case ACCEPT, ACCEPT_WITH_CONDITIONS, REJECT -> all.addAll(event.agents());
            case MEDIATE, HOST -> {}
            default -> all.clear();
        }
        return all;
    }

    private void join(Scene scene, List<String> ids) {
        List<String> sides = scene.sides(ids).stream()
                .filter(id -> scene.actor(id).filter(Setting::isSide).isPresent())
                .toList();
        for (String one : sides) {
            for (String other : sides) {
                if (!one.equals(other)) {
                    partners.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
                }
            }
        }
    }

    /** Whether somebody can be a side: courts, companies and private people are none. */
    static boolean isSide(Actor actor) {
        return Politics.isPolitical(actor)
                && actor.sector().filter("JUD"::equals).isEmpty();
    }

    /** Those with whom a side deals. */
    public List<String> partners(String side) {
        return List.copyOf(partners.getOrDefault(side, Set.of()));
    }

    /** Whether anybody deals with anybody. */
    public boolean isOfDealings() {
        return !partners.isEmpty();
    }

    /** Whether one of them deals with anybody. */
    public boolean deals(List<String> sides) {
        return sides.stream().anyMatch(partners::containsKey);
    }
}

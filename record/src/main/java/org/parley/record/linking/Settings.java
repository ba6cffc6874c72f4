package org.parley.record.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Event;
import org.parley.model.item.Item;
import org.parley.model.item.Participation;
import org.parley.model.item.Role;
import org.parley.model.item.Round;
import org.parley.record.claim.Claim;
import org.parley.record.identity.Spelling;
import org.parley.record.identity.States;

/** Reads the settings of the claims of one negotiation. Places of one name are in one state, the one that most claims give. */
final class Settings {

    private static final Set<Role> HELPERS = Set.of(Role.MEDIATOR, Role.FACILITATOR, Role.HOST);

    private final Set<String> sides;
    private final Map<String, SortedMap<String, Integer>> places = new HashMap<>();

    /** Helpers by claim, and by report for the negotiation as a whole. */
    private final Map<String, Set<String>> helpers = new HashMap<>();

    Settings(Collection<? extends Claim<?>> claims, Set<String> sides) {
        this.sides = sides;
        for (Claim<?> claim : claims) {
            note(claim);
        }
    }

    private void note(Claim<?> claim) {
        if (claim.item() instanceof Round round) {
            for (Round.ThirdParty third : round.thirdParties()) {
                help(claim, third.actor(), third.role(), claim.id());
            }
            round.venue().ifPresent(venue -> countries(claim)
                    .forEach(country -> places.computeIfAbsent(Spelling.plain(venue), none -> new TreeMap<>())
                            .merge(country, 1, Integer::sum)));
        } else if (claim.item() instanceof Participation part) {
            String in = part.in().map(item -> "." + item).orElse("");
            help(claim, part.actor(), part.role(), claim.filed().key() + in);
        }
    }

    private void help(Claim<?> claim, String actor, Role role, String where) {
        if (HELPERS.contains(role)) {
            claim.cast().side(actor).filter(side -> !sides.contains(side)).ifPresent(side -> helpers.computeIfAbsent(
                            where, none -> new TreeSet<>())
                    .add(side));
        }
    }

    Setting of(Claim<?> claim) {
        Set<String> helping = helpers.getOrDefault(claim.id(), Set.of());
        Optional<String> venue = claim.item() instanceof Round round ? round.venue() : Optional.empty();
        List<String> states =
                venue.map(this::states).filter(found -> !found.isEmpty()).orElseGet(() -> countries(claim));
        List<String> hosts = states.stream().anyMatch(state -> !sides.contains(state))
                ? states.stream().filter(state -> !sides.contains(state)).toList()
                : List.copyOf(helping);
        return new Setting(claim.id(), claim.filed().origin(), hosts, List.copyOf(helping), venue);
    }

    /** Who hosts or mediates, as a report says of the negotiation as a whole. */
    Set<String> general(Claim<?> claim) {
        return helpers.getOrDefault(claim.filed().key(), Set.of());
    }

    /** The state in which a place lies; none where no claim tells. */
    private List<String> states(String venue) {
        SortedMap<String, Integer> votes = places.getOrDefault(Spelling.plain(venue), new TreeMap<>());
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(vote -> List.of(vote.getKey()))
                .orElseGet(() -> States.code(venue).map(List::of).orElse(List.of()));
    }

    /** Countries of the places where the events of a claim happen, in alphabetical order. */
    private static List<String> countries(Claim<?> claim) {
        Item item = claim.item();
        Set<String> countries = new TreeSet<>();
        for (Event event : claim.filed().reading().events()) {
            if (item.basis().events().contains(event.id())
                    || event.object().filter(item.id()::equals).isPresent()) {
                event.placeCountry().ifPresent(countries::add);
            }
        }
        return new ArrayList<>(countries);
    }
}

package org.parley.reading.negotiation.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Item;
import org.parley.model.item.Participation;
import org.parley.model.item.Role;
import org.parley.model.item.Round;
import org.parley.reading.negotiation.BasisDraft;
import org.parley.reading.negotiation.Scene;

/** Makes one entry of all that tells of the same part of the same actor in the same item. */
final class PartJoiner {

    private final Scene scene;
    private final Links links;
    private final Map<Key, BasisDraft> parts = new LinkedHashMap<>();

    /** A part in nothing in particular is the one that he has in something. */
    private void settle() {
        List<Key> loose =
                parts.keySet().stream().filter(key -> key.in().isEmpty()).toList();
        for (Key key : loose) {
            parts.keySet().stream()
                    .filter(other ->
                            other.in().isPresent() && other.actor().equals(key.actor()) && other.role() == key.role())
                    .findFirst()
                    .ifPresent(other ->
                            parts.getOrDefault(other, new BasisDraft(scene)).with(parts.remove(key)));
        }
    }

    private record Key(String actor, Role role, Optional<String> in) {}

    PartJoiner(Scene scene, Links links) {
        this.scene = scene;
        this.links = links;
    }

    void add(PartMention mention) {
        for (String actor : mention.actors()) {
            List<Item> items = links.all(mention, actor);
            items.stream()
                    .filter(item -> !isParty(actor, item))
                    .forEach(item -> take(new Key(actor, mention.role(), Optional.of(item.id())), mention));
            if (items.isEmpty() && links.rounds().stream().noneMatch(round -> isParty(actor, round))) {
                take(new Key(actor, mention.role(), Optional.empty()), mention);
            }
        }
    }

    private void take(Key key, PartMention mention) {
        BasisDraft basis = parts.computeIfAbsent(key, k -> new BasisDraft(scene));
        basis.named(mention.sentence(), mention.words(), mention.rule());
        mention.event().ifPresent(basis::event);
    }

    /** A side of the talks has no other part in them. */
    private boolean isParty(String actor, Item item) {
        String side = scene.side(actor);
        return parties(item).stream().anyMatch(party -> party.equals(actor) || party.equals(side));
    }

    private static List<String> parties(Item item) {
        if (item instanceof Round round) {
            return round.parties();
        }
        return item instanceof Ceasefire ceasefire ? ceasefire.parties() : List.of();
    }

    List<Participation> done() {
        settle();
        List<Participation> items = new ArrayList<>();
        parts.forEach((key, basis) -> items.add(
                new Participation("p" + (items.size() + 1), key.actor(), key.role(), key.in(), basis.done())));
        return items;
    }
}

package org.parley.reading.negotiation.part;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.item.Role;
import org.parley.reading.negotiation.Scene;

/** All places of a report that give somebody a part. Immutable. */
public final class Parts {
    private final List<PartMention> mentions;

    Parts(List<PartMention> mentions) {
        this.mentions = List.copyOf(mentions);
    }

    List<PartMention> mentions() {
        return mentions;
    }

    /** The sides of those who look on at talks of others. */
    public Set<String> onlookers(Scene scene) {
        Set<String> onlookers = new LinkedHashSet<>();
        mentions.stream()
                .filter(mention -> mention.role() == Role.OBSERVER)
                .forEach(mention -> onlookers.addAll(scene.sides(mention.actors())));
        return onlookers;
    }
}

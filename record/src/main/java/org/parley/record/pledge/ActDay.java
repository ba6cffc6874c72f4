package org.parley.record.pledge;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Modality;
import org.parley.model.item.Item;
import org.parley.record.claim.Claim;

/** When what a claim rests on was done: the day of the deed that kept or broke a promise, or with which it was made. */
final class ActDay {

    private ActDay() {}

    static Optional<String> of(Claim<? extends Item> claim) {
        Set<String> events = Set.copyOf(claim.item().basis().events());
        return claim.filed().reading().events().stream()
                .filter(event -> events.contains(event.id()) && event.modality() == Modality.ACTUAL)
                .flatMap(event -> event.date().stream())
                .findFirst();
    }
}

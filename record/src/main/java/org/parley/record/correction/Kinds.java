package org.parley.record.correction;

import java.util.List;
import org.parley.model.Reading;
import org.parley.model.item.Item;
import org.parley.model.item.Participation;
import org.parley.record.account.Kind;

/** Items by kind. */
final class Kinds {

    private Kinds() {}

    /** @param item not a participation, which is no entry */
    static Kind of(Item item) {
        for (Kind kind : Kind.values()) {
            if (kind.item().isInstance(item)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("A part is no entry: " + item.id());
    }

    static List<Item> in(Reading reading, Kind kind) {
        return reading.negotiation()
                .items()
                .filter(item -> !(item instanceof Participation) && kind.item().isInstance(item))
                .toList();
    }
}

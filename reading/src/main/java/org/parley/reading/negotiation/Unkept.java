package org.parley.reading.negotiation;

import java.util.List;
import java.util.function.Function;
import org.parley.model.item.Basis.Naming;
import org.parley.model.item.Item;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Tells a trace which words were taken for an item and name none in the end; a title gives no items, and is passed over. */
public final class Unkept {

    private final Scene scene;
    private final Trace trace;
    private final List<? extends Item> items;

    /** @param items those that were made of such words */
    public Unkept(Scene scene, Trace trace, List<? extends Item> items) {
        this.scene = scene;
        this.trace = trace;
        this.items = items;
    }

    /**
     * Those of mentions that name no item.
     *
     * @param naming the words of a mention, and their rule
     * @param reason why none was made of it
     */
    public <M> void tell(List<M> mentions, Function<M, Naming> naming, Function<M, Reason> reason) {
        if (!trace.isOn()) {
            return;
        }
        for (M mention : mentions) {
            Naming words = naming.apply(mention);
            if (!isKept(words) && !scene.isInTitle(words.words())) {
                trace.dropped(words.words(), words.rule(), reason.apply(mention));
            }
        }
    }

    private boolean isKept(Naming naming) {
        return items.stream().anyMatch(item -> item.basis().namings().contains(naming));
    }
}

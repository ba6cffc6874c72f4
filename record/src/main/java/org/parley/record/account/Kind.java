package org.parley.record.account;

import java.util.Locale;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Item;
import org.parley.model.item.Round;

/** The kinds of entry, in the order of the contract. A participation is no entry: it tells a part in one. */
public enum Kind {
    ROUND(Round.class),
    DOCUMENT(Document.class),
    COMMITMENT(Commitment.class),
    CONDITION(Condition.class),
    EXCHANGE(Exchange.class),
    CEASEFIRE(Ceasefire.class);

    private final Class<? extends Item> item;

    Kind(Class<? extends Item> item) {
        this.item = item;
    }

    /** What a reading calls it. */
    public Class<? extends Item> item() {
        return item;
    }

    /** The word that users see: {@code round}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

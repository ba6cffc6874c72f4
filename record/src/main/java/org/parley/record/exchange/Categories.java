package org.parley.record.exchange;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.parley.model.item.Exchange;
import org.parley.record.gather.Rows;

/** Which words for those who are handed over may stand for the same people. */
final class Categories {

    /** Two claims that call them the same. */
    static final int SAME = 3;

    private final Map<Exchange.Category, Set<Exchange.Category>> alike = new EnumMap<>(Exchange.Category.class);

    private Categories() {}

    /** @throws IllegalArgumentException if a line of the table is wrong */
    static Categories load() {
        Categories categories = new Categories();
        for (Rows.Row row : Rows.read(Categories.class, "categories.tsv")) {
            Exchange.Category category = row.constant(Exchange.Category.class, 0);
            for (Exchange.Category other : row.constants(Exchange.Category.class, 1)) {
                categories.of(category).add(other);
                categories.of(other).add(category);
            }
        }
        return categories;
    }

    private Set<Exchange.Category> of(Exchange.Category category) {
        return alike.computeIfAbsent(category, none -> EnumSet.noneOf(Exchange.Category.class));
    }

    /** From {@link #SAME} down to 0: they cannot be the same people. */
    int likeness(Exchange.Category one, Exchange.Category other) {
        if (one == other) {
            return SAME;
        }
        return alike.getOrDefault(one, Set.of()).contains(other) ? 2 : 0;
    }
}

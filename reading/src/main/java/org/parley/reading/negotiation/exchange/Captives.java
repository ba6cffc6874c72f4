package org.parley.reading.negotiation.exchange;

import java.util.Set;
import org.parley.model.item.Exchange.Category;

/**
 * Nouns for people who are held, or who may be.
 *
 * @param id of the entry
 * @param before one of these words stands before the noun; empty where none need do
 * @param of one of these words stands after its "of"; empty where none need do
 * @param category of people
 * @param held whether the noun itself says that they are held; else something beside it must
 */
record Captives(String id, Set<String> before, Set<String> of, Category category, boolean held) {

    Captives {
        before = Set.copyOf(before);
        of = Set.copyOf(of);
    }
}

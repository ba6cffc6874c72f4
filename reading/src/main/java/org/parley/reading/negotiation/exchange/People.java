package org.parley.reading.negotiation.exchange;

import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.item.Exchange.Category;

/**
 * People who are handed over, as one place names them.
 *
 * @param token head of their noun phrase, or none where only a word before the noun of handing over names them
 * @param who the entry that tells who they are; none for people who are held by what stands beside them
 */
record People(int token, Optional<Captives> who) {

    /** Rule of people whom no entry knows. */
    private static final String BESIDE = "people.held";

    String rule() {
        return who.map(Captives::id).orElse(BESIDE);
    }

    /** Whether the noun itself says that they are held. */
    boolean isHeld() {
        return who.filter(Captives::held).isPresent();
    }

    Category category() {
        return who.map(Captives::category).orElse(Category.CAPTIVES);
    }

    Span words(Sentence s, int predicate) {
        int first = token < 0 ? predicate : Math.min(predicate, token);
        int last = token < 0 ? predicate : Math.max(predicate, token);
        return new Span(s.start(first), s.end(last));
    }
}

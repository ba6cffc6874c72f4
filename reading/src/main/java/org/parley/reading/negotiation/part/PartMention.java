package org.parley.reading.negotiation.part;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.item.Role;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.Happening;

/**
 * A place in the text that gives somebody a part.
 *
 * @param token the word that does
 * @param words its span
 * @param rule id of the entry
 * @param actors ids
 * @param matter token of what it is taken in, or {@link org.parley.language.Sentence#ROOT}
 * @param event the event that tells of it
 */
record PartMention(
        ReadSentence sentence,
        int token,
        Span words,
        String rule,
        Role role,
        List<String> actors,
        int matter,
        Optional<Happening> event) {

    PartMention {
        actors = List.copyOf(actors);
    }
}

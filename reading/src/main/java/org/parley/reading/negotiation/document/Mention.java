package org.parley.reading.negotiation.document;

import java.util.List;
import java.util.Optional;
import org.parley.model.Modality;
import org.parley.model.Span;
import org.parley.model.item.Document.Kind;
import org.parley.model.item.Document.Status;
import org.parley.reading.ReadSentence;

/**
 * A paper named in one place.
 *
 * @param token head of the noun phrase
 * @param words of the noun phrase, without what follows its head
 * @param kind told by the noun
 * @param sides that it is said to be between or of
 * @param definite whether it is spoken of as known
 * @param plural whether it is several
 * @param marks what tells it from others
 * @param about its subject
 * @param modality how real it is
 * @param deeds what is done with it
 * @param alias the acronym that is given to it
 */
record Mention(
        ReadSentence sentence,
        int token,
        Span words,
        Paper paper,
        Kind kind,
        List<String> sides,
        boolean definite,
        boolean plural,
        Marks marks,
        Optional<Span> about,
        Modality modality,
        List<Deed> deeds,
        Optional<String> alias) {

    Mention {
        sides = List.copyOf(sides);
        deeds = List.copyOf(deeds);
    }

    /** Whether something done with it says how far it has come. */
    boolean hasStatus() {
        return deeds.stream().anyMatch(deed -> deed.status().isPresent());
    }

    /** Whether sides are said to have made it together. */
    boolean isSettled() {
        return deeds.stream()
                .anyMatch(deed ->
                        deed.act().doer() == Act.Doer.SIDES && deed.status().isPresent());
    }

    boolean hasDeed() {
        return !deeds.isEmpty();
    }

    /** Whether it is said to have been signed, or broken after that. */
    boolean isSigned() {
        return deeds.stream().anyMatch(deed -> deed.status()
                .filter(status -> status == Status.SIGNED || status == Status.RATIFIED)
                .isPresent());
    }
}

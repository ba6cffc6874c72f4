package org.parley.reading.negotiation.exchange;

import java.util.List;
import java.util.Optional;
import org.parley.model.Modality;
import org.parley.model.Span;
import org.parley.model.item.Basis.Ground;
import org.parley.model.item.Exchange.Category;
import org.parley.model.item.Exchange.Count;
import org.parley.model.item.Exchange.Status;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.Happening;

/**
 * People handed over or set free, told in one place.
 *
 * @param predicate token of the word that tells it
 * @param words that name it
 * @param handing how
 * @param category of people
 * @param held the word by which they are held, where their noun does not tell it
 * @param rule id of the entry that tells who they are
 * @param parties the sides that hand over
 * @param counts how many
 * @param definite whether it is spoken of as known
 * @param indefinite whether it is spoken of as new
 * @param statusRule id of the entry that tells the status
 * @param event that the same word tells of
 */
record Release(
        ReadSentence sentence,
        int predicate,
        Span words,
        Handing handing,
        Category category,
        Optional<Ground> held,
        String rule,
        List<String> parties,
        List<Count> counts,
        boolean definite,
        boolean indefinite,
        Modality modality,
        Optional<Status> status,
        String statusRule,
        Optional<String> date,
        Optional<Happening> event) {

    Release {
        parties = List.copyOf(parties);
        counts = List.copyOf(counts);
    }
}

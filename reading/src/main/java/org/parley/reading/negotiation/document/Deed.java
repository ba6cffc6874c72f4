package org.parley.reading.negotiation.document;

import java.util.List;
import java.util.Optional;
import org.parley.model.Modality;
import org.parley.model.item.Document.Status;
import org.parley.reading.negotiation.Happening;

/**
 * Something done with a paper, told in one place.
 *
 * @param predicate token of the word that tells it
 * @param doers the sides that do it
 * @param receivers the sides to whom it is done
 * @param between other sides whose paper it is: "brokered between Egypt and Israel", "received from Egypt"
 * @param date when
 * @param due when it is owed
 * @param event that the same word tells of
 */
record Deed(
        Act act,
        int predicate,
        Modality modality,
        Optional<Status> status,
        List<String> doers,
        List<String> receivers,
        List<String> between,
        Optional<String> date,
        Optional<String> due,
        Optional<Happening> event) {

    Deed {
        doers = List.copyOf(doers);
        receivers = List.copyOf(receivers);
        between = List.copyOf(between);
    }

    boolean isAuthored() {
        return act.doer() == Act.Doer.AUTHOR || act.doer() == Act.Doer.SIDES;
    }
}

package org.parley.reading.negotiation.document;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Modality;
import org.parley.model.item.Document.Kind;
import org.parley.model.item.Document.Status;

/**
 * Something that is done with papers, and what it says of how far they have come.
 *
 * @param id of the entry
 * @param kinds of paper that it is done with; empty for all
 * @param done status when it is done
 * @param going status while it is being done
 * @param ahead status when it is planned
 * @param asked status when it is proposed or demanded
 * @param denied status when it was not done
 * @param doer what the one who does it is to the paper
 */
record Act(
        String id,
        Set<Kind> kinds,
        Optional<Status> done,
        Optional<Status> going,
        Optional<Status> ahead,
        Optional<Status> asked,
        Optional<Status> denied,
        Doer doer) {

    Act {
        kinds = Set.copyOf(kinds);
    }

    /** What the one who does it is to the paper. */
    enum Doer {
        AUTHOR,
        /** The sides do it together: "signed an accord with". */
        SIDES,
        RECIPIENT,
        /** One of those who are bound by it. */
        PARTY,
        OTHER
    }

    boolean takes(Kind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** The status that it tells of. */
    Optional<Status> status(Modality modality, boolean progressive) {
        return switch (modality) {
            case ACTUAL -> progressive ? going.or(() -> done) : done;
            case PLANNED -> ahead;
            case PROPOSED -> asked;
            case DENIED -> denied;
            case CONDITIONAL, POSSIBLE -> Optional.empty();
        };
    }
}

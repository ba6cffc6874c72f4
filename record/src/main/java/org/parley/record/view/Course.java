package org.parley.record.view;

import java.util.List;
import java.util.Optional;
import org.parley.record.account.Entry;

/**
 * How the meetings go, of a whole negotiation or of one of its tracks.
 *
 * @param track key; none for the whole negotiation
 * @param last the latest round that was held or has begun
 * @param next the round that is to come; where none is, the latest of which no report tells whether it was held
 * @param blocks what stands in the way of the next one, in the order of the account
 */
public record Course(Optional<String> track, Optional<Entry> last, Optional<Entry> next, List<Block> blocks) {

    public Course {
        blocks = List.copyOf(blocks);
    }
}

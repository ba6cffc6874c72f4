package org.parley.reading.event.modality;

import java.util.List;
import org.parley.model.Modality;

/**
 * How real the deed at a token is, and why.
 *
 * @param modality as the contract has it
 * @param deed false for what is only threatened or warned of, which the contract does not record as an event
 * @param path the words that decided, outermost first; empty for a plain statement of fact
 */
public record Factuality(Modality modality, boolean deed, List<Step> path) {

    public Factuality {
        path = List.copyOf(path);
    }
}

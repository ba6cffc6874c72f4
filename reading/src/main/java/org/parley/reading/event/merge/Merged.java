package org.parley.reading.event.merge;

import java.util.ArrayList;
import java.util.List;
import org.parley.reading.event.Draft;

/**
 * What a report tells, each once.
 *
 * @param drafts in the order in which they are first told
 * @param tellings of each of them, all the drafts that tell of it, the first one first
 */
public record Merged(List<Draft> drafts, List<List<Draft>> tellings) {

    void add(Draft draft) {
        drafts.add(draft);
        tellings.add(new ArrayList<>(List.of(draft)));
    }

    /** Tells once more of one of them. */
    void tell(int index, Draft again) {
        drafts.set(index, drafts.get(index).with(again));
        tellings.get(index).add(again);
    }
}

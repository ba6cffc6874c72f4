package org.parley.reading.negotiation.commitment;

import java.util.List;

/**
 * An entry of {@code promises.tsv}.
 *
 * @param takes how the deed hangs on the word
 * @param strong whether a matter between sides is enough; else only what concerns the talks or another side by name
 */
record PromiseWord(String id, Kind kind, List<String> takes, boolean strong) {

    PromiseWord {
        takes = List.copyOf(takes);
    }

    /** What kind of word it is. */
    enum Kind {
        VERB,
        ADJ,
        NOUN,
        MODAL,
        DUTY,
        TEXT
    }

    boolean takes(String complement) {
        return takes.contains(complement);
    }
}

package org.parley.record.gather;

import java.util.Collection;
import org.parley.record.claim.Claim;

/** A claim, with what is compared of it worked out once. */
public interface Telling {

    Claim<?> claim();

    /** Keys under which a thing may be found that it tells of; not empty. */
    Collection<String> places();

    /** Claims of a lower pass are placed before all those of a higher one. */
    default int pass() {
        return 0;
    }

    /** How much it tells. Of one report's claims that find nothing, the one that tells most begins a thing first. */
    int detail();
}

package org.parley.cli.export;

import java.util.List;
import java.util.Optional;
import org.parley.record.claim.Filed;
import org.parley.store.Utterance;

/** Where an export looks up what it quotes. */
public interface Sources {

    /** @param key of a report that an account cites; a report that is there no more gives nothing */
    Optional<Filed> report(String key);

    /**
     * What somebody said in the reports of a negotiation, by the day of the report, its key and the place in it.
     *
     * @param negotiation id
     * @param identity key of the speaker
     */
    List<Utterance> statements(String negotiation, String identity);
}

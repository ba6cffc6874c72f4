package org.parley.reading;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.model.Reading;
import org.parley.reading.event.Draft;
import org.parley.reading.trace.Account;

/**
 * A reading with what was considered on the way to it.
 *
 * @param reading the same as without a trace
 * @param sentences the report's, analysed, in text order; none where nothing was read
 * @param account what was dropped, weighed and settled
 * @param events how each event came about, in the order of the reading
 */
public record TracedReading(Reading reading, List<Sentence> sentences, Account account, List<Draft> events) {

    public TracedReading {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
    }

    /** A reading of which nothing more is known. */
    public static TracedReading untraced(Reading reading) {
        return new TracedReading(reading, List.of(), Account.EMPTY, List.of());
    }
}

package org.parley.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.parley.language.Sentence;
import org.parley.model.Reading;
import org.parley.reading.event.Draft;
import org.parley.reading.trace.Recording;

/**
 * A reading with what its trace is to be understood by.
 *
 * @param reading what was read
 * @param sentences the report's, in text order; none where nothing was read
 * @param ids the ids of actors by the numbers that the trace knows them by
 * @param events how each event came about
 */
record ReadingDraft(
        Reading reading, List<ReadSentence> sentences, IntFunction<Optional<String>> ids, List<Draft> events) {

    /** A reading without items. */
    static ReadingDraft of(Reading nothing) {
        return new ReadingDraft(nothing, List.of(), number -> Optional.empty(), List.of());
    }

    /** The reading with the account of what was recorded while it was read. */
    TracedReading with(Recording recording) {
        List<Sentence> parses = sentences.stream().map(ReadSentence::parse).toList();
        return new TracedReading(reading, parses, recording.account(parses, ids), events);
    }
}

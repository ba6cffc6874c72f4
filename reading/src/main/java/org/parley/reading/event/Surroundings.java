package org.parley.reading.event;

import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.modality.Factuality;
import org.parley.reading.place.Place;

/** What the other steps know about the clause of a trigger. */
public interface Surroundings {

    /** Whether the thing at a token is so, and why. */
    Factuality modality(Sentence sentence, int token);

    /** ISO 8601 date of the clause of a token. */
    Optional<String> date(ReadSentence sentence, int token);

    /** Where the clause of a token says that it happens. */
    Optional<Place> place(ReadSentence sentence, int token);

    /** The place that a noun phrase names. */
    Optional<Place> named(ReadSentence sentence, int head);

    /** Id of the actor who says those words, by the innermost statement. */
    Optional<String> speaker(Span words);

    /** When those words were said, or the act of saying that they name was done. */
    Optional<String> saidOn(Span words);

    /** Id of the innermost statement whose content holds those words. */
    Optional<String> statement(Span words);
}

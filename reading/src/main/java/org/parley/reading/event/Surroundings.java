package org.parley.reading.event;

import java.util.Optional;
import java.util.function.Predicate;
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

    /** The words of saying of the innermost statement whose content holds those words. */
    Optional<Span> cue(Span words);

    /**
     * When those words were said, or the act of saying that they name was done.
     *
     * @param doer tells whether an actor speaks for those who do the act
     */
    Optional<String> saidOn(Span words, Predicate<String> doer);

    /** When one of them last spoke, as far as the report says so before those words. */
    Optional<String> lastSpeech(Span words, Predicate<String> doer);

    /** Id of the innermost statement whose content holds those words. */
    Optional<String> statement(Span words);
}

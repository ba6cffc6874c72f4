package org.parley.reading.event;

import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;

/** What the steps before this one know about the clause of a trigger. */
public interface Surroundings {

    /** Whether the thing at a token is so. */
    Modality modality(Sentence sentence, int token);

    /** ISO 8601 date of the clause of a token. */
    Optional<String> date(ReadSentence sentence, int token);

    /** Id of the innermost statement whose content holds those words. */
    Optional<String> statement(Span words);
}

package org.parley.reading.event.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.LightVerbs.Support;

/**
 * A frame that fits the words of a sentence.
 *
 * @param frame which
 * @param token head of the predicate
 * @param words all tokens of the predicate, in order of the pattern, the head first
 * @param nouns those among them that are nouns below the head, and used up by it
 * @param support the verb that carries the predicate, where the head is a noun
 * @param complement head of the clause or infinitive below it, or {@link Syntax#NONE}
 * @param thing the kind of thing that is demanded, offered or rejected
 */
public record Match(
        Frame frame,
        int token,
        List<Integer> words,
        List<Integer> nouns,
        @Nullable Support support,
        int complement,
        String thing) {

    /** The token that carries tense, negation and mood. */
    public int anchor() {
        return support == null ? token : support.verb();
    }

    /** The same words with another frame and thing. */
    public Match as(Frame other, String itsThing) {
        return new Match(other, token, words, nouns, support, complement, itsThing);
    }

    /** Whether the subject of the light verb undergoes what the noun names. */
    boolean isUndergone() {
        return support != null && !support.subjectActs();
    }
}

package org.parley.reading.trace;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Span;

/**
 * Hears what is considered while a report is read. It is told only what the reader has at hand, so that {@link #NONE}, with which reports
 * are usually read, costs a call that does nothing. A reading never depends on it.
 */
public interface Trace {

    /** Hears nothing. */
    Trace NONE = new Trace() {};

    /** Whether anybody listens: asked before work that is done for the trace alone. */
    default boolean isOn() {
        return false;
    }

    /**
     * A word that might have made an item, and does not.
     *
     * @param rule id of the rule or lexicon entry that took it up
     */
    default void dropped(Sentence sentence, int token, String rule, Reason reason) {}

    /** The same for several words, from one token to before another. */
    default void dropped(Sentence sentence, int from, int end, String rule, Reason reason) {}

    /** The same for a stretch of the text. */
    default void dropped(Span words, String rule, Reason reason) {}

    /**
     * A word that might have made an item under an entry, and does not for one thing that the entry asks for.
     *
     * @param detail what it asks for, as its file writes it
     */
    default void dropped(Sentence sentence, int token, String rule, Reason reason, String detail) {}

    /**
     * Words that tell once more of an event.
     *
     * @param first the words of the event
     * @param again the other words
     */
    default void repeated(Span first, Span again) {}

    /**
     * Somebody whom words might mean, considered in a round of its own for these words and this rule of choice.
     *
     * @param sentence index of the sentence that the words stand in
     * @param token of the words
     * @param actor number of the actor while the report is read
     * @param name the actor's name so far
     * @param points how well it fits; 0 where nothing counts but who was met last
     */
    default void weighed(int sentence, int token, int actor, String name, int points) {}

    /** On what ground words were taken for whom they stand, or a speaker for whom he is. */
    default void settled(Sentence sentence, int token, Ground ground) {}

    /**
     * Words beside a name that tell who somebody is.
     *
     * @param from first token of the words
     * @param end index after the last
     * @param actor number of the actor while the report is read
     * @param rule id of the lexicon entry that read them
     */
    default void told(Sentence sentence, int from, int end, int actor, String rule) {}

    /**
     * What a temporal expression was counted from.
     *
     * @param day the day of speaking, where it is known
     * @param tense of the clause: PAST, PRESENT, FUTURE or UNKNOWN
     */
    default void counted(Span words, Optional<LocalDate> day, String tense) {}

    /** A pattern that fits fewer of the words than the one that was taken. */
    default void shorter(Span taken, Span words, String rule) {}
}

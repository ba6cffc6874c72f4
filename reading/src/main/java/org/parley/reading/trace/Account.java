package org.parley.reading.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/**
 * What was considered while a report was read, each by its words in the report, in the order in which it happened.
 *
 * @param drops words that made no item
 * @param choices whom words might mean, and on what ground it was settled
 * @param titles words that tell who somebody is
 * @param counts what times were counted from
 * @param shorter patterns that fit fewer words of a time than the one that was taken
 * @param repeats words that tell of an event once more
 */
public record Account(
        List<Drop> drops,
        List<Choice> choices,
        List<Title> titles,
        List<Count> counts,
        List<Shorter> shorter,
        List<Repeat> repeats) {

    /** Of a reading that nobody traced. */
    public static final Account EMPTY = new Account(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Account {
        drops = List.copyOf(drops);
        choices = List.copyOf(choices);
        titles = List.copyOf(titles);
        counts = List.copyOf(counts);
        shorter = List.copyOf(shorter);
        repeats = List.copyOf(repeats);
    }

    /**
     * Words that a rule took up and that made no item.
     *
     * @param words in the report
     * @param rule id of the rule or lexicon entry
     * @param detail what the entry asks for in vain, as its file writes it; mostly empty
     */
    public record Drop(Span words, String rule, Reason reason, String detail) {}

    /**
     * An event told once more.
     *
     * @param first the words of the event
     * @param again the other words
     */
    public record Repeat(Span first, Span again) {}

    /**
     * Words for which somebody had to be found.
     *
     * @param words their head, one token
     * @param candidates who was considered, each once, best first
     * @param grounds on what ground it was settled, the last word last; empty where only candidates are known
     */
    public record Choice(Span words, List<Candidate> candidates, List<Ground> grounds) {

        public Choice {
            candidates = List.copyOf(candidates);
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * Somebody whom words might mean.
     *
     * @param actor id in the reading; none where the actor was taken back or became another
     * @param points how well it fits; 0 where only who was met last counts
     */
    public record Candidate(Optional<String> actor, String name, int points) {}

    /**
     * Words beside a name that tell who somebody is.
     *
     * @param actor id in the reading
     * @param rule id of the lexicon entry that read them
     */
    public record Title(Span words, String actor, String rule) {}

    /**
     * What a time was counted from.
     *
     * @param words of the time
     * @param day the day of speaking, where it is known
     * @param tense of the clause: PAST, PRESENT, FUTURE or UNKNOWN
     */
    public record Count(Span words, Optional<LocalDate> day, String tense) {}

    /**
     * A pattern that fits fewer words.
     *
     * @param taken the words of the pattern that was taken
     * @param words those that it would have taken
     */
    public record Shorter(Span taken, Span words, String rule) {}
}

package org.parley.reading.explain;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.reading.explain.Explanation.Finding;

/**
 * How an event came to what is said of it.
 *
 * @param parties who takes part in it: agents, then recipients
 * @param act the entry that gave the codes to this act on its thing; empty where the frame itself has them
 * @param thing the kind of thing that the act is about; empty where it is none of those known
 * @param steps how its modality came about, outermost word first; none for a plain statement of fact
 * @param date words that tell the date; empty where there is no date
 * @param place words that tell the place, and the rules that found it; empty where there is no place
 * @param repeats words that tell of the event once more, in text order
 */
public record Deed(
        List<Party> parties,
        Optional<Finding> act,
        Optional<Finding> thing,
        List<Step> steps,
        Optional<Dated> date,
        Optional<Placed> place,
        List<Span> repeats) {

    public Deed {
        parties = List.copyOf(parties);
        steps = List.copyOf(steps);
        repeats = List.copyOf(repeats);
    }

    /**
     * Somebody who takes part.
     *
     * @param recipient whether it is done to or with them
     * @param actor id
     * @param words that fill the place of the frame; empty where the context tells who it is
     * @param own whether these words mean the actor; else he stands behind them, as a state does behind its missiles
     * @param standing why somebody counts
     */
    public record Party(boolean recipient, String actor, Optional<Span> words, boolean own, String standing) {}

    /**
     * A word on the way to the modality.
     *
     * @param finding its rule and the word
     * @param effect what the deed is after it, such as {@code planned} or {@code not actual}
     */
    public record Step(Finding finding, String effect) {}

    /**
     * What a date comes from.
     *
     * @param words that name it; empty where they stand elsewhere
     * @param why in words for people
     */
    public record Dated(Optional<Span> words, String why) {}

    /**
     * What a place comes from.
     *
     * @param found how its words stand to the event: the rule and the words
     * @param known what they were known by: an entry of a list, or what they say
     */
    public record Placed(Finding found, Finding known) {}
}

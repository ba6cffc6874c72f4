package org.parley.reading.negotiation.round;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.item.Basis.Ground;
import org.parley.model.item.Round.Format;
import org.parley.model.item.Round.Head;
import org.parley.model.item.Round.Status;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.Happening;

/**
 * Words of the report that name a meeting, with what they say of it.
 *
 * @param sentence where they stand
 * @param words they
 * @param rule that took them for it
 * @param certain whether the word alone names talks of sides
 * @param definite "the talks", "this meeting", "Monday's session"
 * @param founding whether it may be spoken of here for the first time: not under a condition, nor denied
 * @param sides who meets
 * @param ordinal its number
 * @param order to the meetings told of before
 * @param when it begins and ends
 * @param venue in the words of the text
 * @param signs how far it has come
 * @param grounds words that tell its fields
 * @param happenings that tell of it
 */
record Mention(
        ReadSentence sentence,
        Span words,
        String rule,
        boolean certain,
        boolean definite,
        boolean founding,
        Sides sides,
        Optional<Integer> ordinal,
        Order order,
        When when,
        Optional<String> venue,
        Optional<Format> format,
        List<Sign> signs,
        List<Ground> grounds,
        List<Happening> happenings) {

    Mention {
        signs = List.copyOf(signs);
        grounds = List.copyOf(grounds);
        happenings = List.copyOf(happenings);
    }

    /** The same, of a meeting before another of its series: what began then is over. */
    Mention before() {
        List<Sign> over = signs.stream()
                .map(s -> s.status() == Status.UNDER_WAY ? new Sign(Status.HELD, s.words(), s.rule()) : s)
                .toList();
        return new Mention(
                sentence, words, rule, certain, definite, founding, sides, ordinal, order, when, venue, format, over,
                grounds, happenings);
    }

    /** Only thought of, by no word but its modality: "a framework for talks". */
    boolean isThought() {
        return !signs.isEmpty()
                && signs.stream().allMatch(sign -> sign.isAhead() && sign.rule().equals(Progress.BY_MODALITY));
    }

    /** Which of several meetings it is. */
    enum Order {
        NEW,
        PREVIOUS,
        SAME
    }

    /**
     * Who meets.
     *
     * @param parties ids of sides
     * @param own whether the words or their clause name them; else they are those of the report
     * @param heads who meets for them
     */
    record Sides(List<String> parties, boolean own, List<Head> heads) {

        Sides {
            parties = List.copyOf(parties);
            heads = List.copyOf(heads);
        }
    }

    /**
     * Days, as far as they are told.
     *
     * @param start ISO 8601
     * @param end ISO 8601
     */
    record When(Optional<String> start, Optional<String> end) {}
}

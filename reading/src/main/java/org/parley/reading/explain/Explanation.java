package org.parley.reading.explain;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.reading.rule.Rule;
import org.parley.reading.trace.Account.Candidate;
import org.parley.reading.trace.Account.Drop;
import org.parley.reading.trace.Ground;
import org.parley.reading.trace.Item;

/**
 * Why one item of a reading is there and as it is.
 *
 * @param item what it is
 * @param id in the reading; of a time {@code t} and its position from 1
 * @param findings the rules that found it, each with the words it matched, in text order of the first
 * @param tellings words beside it that tell more: the title from which an office was learnt; of an item of the negotiation what
 *     tells its fields
 * @param decisions whom its words were taken for and why, in text order
 * @param basis what its value was worked out from; only of times
 * @param deed who takes part, its codes, modality, date and place; only of events
 * @param rests who says so, by which events, what is doubtful; only of items of the negotiation
 * @param dropped words near it that a rule took up and that made no item, in text order
 */
public record Explanation(
        Item item,
        String id,
        List<Finding> findings,
        List<Finding> tellings,
        List<Decision> decisions,
        Optional<Basis> basis,
        Optional<Deed> deed,
        Optional<Rests> rests,
        List<Dropped> dropped) {

    public Explanation {
        findings = List.copyOf(findings);
        tellings = List.copyOf(tellings);
        decisions = List.copyOf(decisions);
        dropped = List.copyOf(dropped);
    }

    /**
     * A rule and what it matched.
     *
     * @param rule id of the rule, as the reading gives it
     * @param found what the book says of it; empty for an id that stands nowhere, which tests rule out
     * @param words stretches it matched, in text order; not empty
     */
    public record Finding(String rule, Optional<Rule> found, List<Part> words) {
        public Finding {
            words = List.copyOf(words);
        }
    }

    /**
     * Words of an item.
     *
     * @param name what they are to it: mention, title, time, source, cue, content, trigger, naming, action; else the field that they tell
     * @param lemma base forms of a rule's own words, by which its entry lists them; empty where that helps nobody
     */
    public record Part(String name, Span words, String lemma) {}

    /**
     * Whom words were taken for.
     *
     * @param words in the report
     * @param chosen ids of actors; empty where nobody was found
     * @param grounds why, the last word last; not empty
     * @param points of the chosen where there were points
     * @param notChosen who was considered beside them, best first
     */
    public record Decision(
            Span words,
            List<String> chosen,
            List<Ground> grounds,
            Optional<Integer> points,
            List<Candidate> notChosen) {
        public Decision {
            chosen = List.copyOf(chosen);
            grounds = List.copyOf(grounds);
            notChosen = List.copyOf(notChosen);
        }
    }

    /**
     * What a time was counted from.
     *
     * @param day the day of speaking
     * @param quoted whether that is the day on which a quotation was said, and not the report's
     * @param tense of its clause: past, present, future, or empty where none helps
     * @param shorter patterns that fit fewer of its words
     */
    public record Basis(Optional<String> day, boolean quoted, String tense, List<Finding> shorter) {
        public Basis {
            shorter = List.copyOf(shorter);
        }
    }

    /**
     * Words that made no item.
     *
     * @param drop what happened
     * @param found what the book says of the rule that took them up
     */
    public record Dropped(Drop drop, Optional<Rule> found) {}
}

package org.parley.reading.event.frame;

import java.util.List;
import java.util.Optional;
import org.parley.model.Move;
import org.parley.model.Plover;

/**
 * A predicate that names an event: one line of a frame file.
 *
 * @param id of the line
 * @param kind part of speech
 * @param agent where those stand who do it: alternatives, best first, each of places taken together
 * @param recipient where those stand to whom it is done
 * @param when what must hold
 * @param move what it does to a negotiation
 * @param plover its code
 * @param cameo its code
 * @param act the act whose code depends on the thing that is demanded, offered, rejected
 */
public record Frame(
        String id,
        Kind kind,
        List<List<Slot>> agent,
        List<List<Slot>> recipient,
        List<Condition> when,
        Move move,
        Optional<Plover> plover,
        Optional<String> cameo,
        Optional<String> act) {

    /** Part of speech of the head. */
    public enum Kind {
        VERB,
        NOUN,
        ADJ
    }

    /** The frame of saying that one will not do it. */
    public Frame refused() {
        return act("/refused", Move.REJECT, "reject");
    }

    /** The frame of saying that one will do it to harm others. */
    public Frame threatened() {
        return act("/threatened", Move.THREATEN, "threaten");
    }

    /** The frame of not being there. */
    public Frame missed() {
        return turned("/missed", Move.STAY_AWAY, Optional.empty());
    }

    private Frame act(String manner, Move itsMove, String itsAct) {
        return turned(manner, itsMove, Optional.of(itsAct));
    }

    private Frame turned(String manner, Move itsMove, Optional<String> itsAct) {
        return new Frame(
                id + manner, kind, agent, recipient, when, itsMove, Optional.empty(), Optional.empty(), itsAct);
    }

    int weight() {
        return when.stream().mapToInt(Condition::weight).sum();
    }
}

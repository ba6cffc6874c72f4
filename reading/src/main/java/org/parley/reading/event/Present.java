package org.parley.reading.event;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.frame.FrameMatcher;
import org.parley.reading.event.frame.Persons;

/** Who stands at the words of one sentence, as far as frames ask. */
record Present(ReadSentence sentence, Participants participants, FrameMatcher matcher, BothSides sides)
        implements Persons {

    @Override
    public boolean isActor(int token) {
        int meant = meant(token);
        return sides.at(sentence.parse(), meant)
                || !participants.at(sentence, meant).isEmpty()
                || participants.candidate(sentence, meant).isPresent();
    }

    @Override
    public boolean isPerson(int token) {
        Sentence s = sentence.parse();
        int meant = meant(token);
        List<String> ids = participants.at(sentence, meant);
        if (ids.isEmpty()) {
            return sides.at(s, meant) || participants.candidate(sentence, meant).isPresent();
        }
        // "Turkish soldiers" stand for their state, but are people all the same.
        return s.tag(meant).equals("NNS")
                || ids.stream()
                        .flatMap(id -> participants.actor(id).stream())
                        .map(Actor::type)
                        .anyMatch(type -> type == ActorType.PERSON || type == ActorType.GROUP);
    }

    /** "hundreds of <i>migrants</i>". */
    private int meant(int token) {
        return participants.at(sentence, token).isEmpty() ? matcher.classes().meant(sentence.parse(), token) : token;
    }
}

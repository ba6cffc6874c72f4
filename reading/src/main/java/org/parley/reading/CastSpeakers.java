package org.parley.reading;

import java.util.List;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.reading.actor.ActorReading;
import org.parley.reading.statement.SpeakerResolver;

/** Finds speakers among the actors of a report. */
record CastSpeakers(ActorReading cast) implements SpeakerResolver {

    @Override
    public List<String> actorsAt(int sentence, int token) {
        return cast.actorsAt(sentence, token);
    }

    @Override
    public boolean isMedium(String actor) {
        return cast.actor(actor)
                .map(Actor::type)
                .filter(ActorType.MEDIA::equals)
                .isPresent();
    }
}

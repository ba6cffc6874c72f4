package org.parley.reading.statement;

import java.util.List;
import java.util.Optional;

/** What statements need to know about a report's actors. */
public interface SpeakerResolver {

    /**
     * The actors a noun phrase stands for; several for "both sides", none where it stands for nobody known.
     *
     * @param sentence index of the sentence in the report
     * @param token head token of the noun phrase
     */
    List<String> actorsAt(int sentence, int token);

    /** Whether an actor passes on what others say: an agency, a newspaper, a station. */
    boolean isMedium(String actor);

    /** Resolves by single actors, and takes nobody for a medium. */
    interface Single extends SpeakerResolver {

        /** The actor a noun phrase stands for. */
        Optional<String> actorAt(int sentence, int token);

        @Override
        default List<String> actorsAt(int sentence, int token) {
            return actorAt(sentence, token).map(List::of).orElse(List.of());
        }

        @Override
        default boolean isMedium(String actor) {
            return false;
        }
    }
}

package org.parley.reading.negotiation.promise;

import java.util.List;
import org.parley.model.item.Round;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.WordSets;

/**
 * What promises and conditions of one report are read with.
 *
 * @param lists words that are asked for by the name of their set
 * @param matters what sides negotiate about
 * @param doers who does, is told or says something
 * @param setting who deals with whom
 */
public record Material(Scene scene, WordSets lists, Matters matters, Undertakers doers, Setting setting) {
    /** @param rounds of the report: those who meet deal with each other */
    public static Material of(Scene scene, List<Round> rounds, Roles roles, WordSets lists, Matters matters) {
        return new Material(scene, lists, matters, new Undertakers(scene, roles, lists), Setting.of(scene, rounds));
    }

    /** Shows each word of the text, in order; a title promises and asks for nothing. */
    public void forEachWord(Seen seen) {
        for (ReadSentence sentence : scene.sentences()) {
            for (int i = 0; !sentence.isTitle() && i < sentence.parse().size(); i++) {
                seen.at(sentence, i);
            }
        }
    }

    /** What is done with a word. */
    public interface Seen {
        /** @param token its index in the sentence */
        void at(ReadSentence sentence, int token);
    }
}

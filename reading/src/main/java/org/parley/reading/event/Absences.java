package org.parley.reading.event;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.reading.event.code.Codes;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.event.frame.Things;
import org.parley.reading.syntax.Tree;

/**
 * Those who stay away from a meeting that others attend ({@code absences.tsv}): "all of them came except for Sudan". Immutable.
 */
final class Absences {

    private static final int HIGHEST = 3;

    private final NounClasses classes;
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> openings = new HashSet<>();
    private final Frame frame;

    private Absences(NounClasses classes, String id) {
        this.classes = classes;
        this.frame = away(id);
    }

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static Absences load(NounClasses classes) {
        LexiconFile.Entry entry =
                LexiconFile.read(Absences.class, "absences.tsv").get(0);
        Absences absences = new Absences(classes, entry.id());
        absences.verbs.addAll(entry.list("verbs"));
        absences.openings.addAll(entry.list("words"));
        return absences;
    }

    private static Frame away(String id) {
        return new Frame(
                id,
                Frame.Kind.VERB,
                List.of(),
                List.of(),
                List.of(),
                Move.STAY_AWAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Somebody who was not there.
     *
     * @param match the words that except him
     * @param verb of those who came
     * @param talks noun of what they came to, or the verb again
     * @param absent head of his noun phrase
     */
    record Absence(Match match, int verb, int talks, int absent) {}

    List<Absence> in(Sentence s) {
        List<Absence> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            int absent = openings.contains(s.lemma(i)) ? Tree.objectOf(s, i) : NONE;
            int last = i;
            for (int d = s.firstDependent(i); absent == NONE && d != NONE; d = s.nextSibling(d)) {
                if (openings.contains(s.lemma(i) + " " + s.lemma(d))) {
                    absent = Tree.objectOf(s, d);
                    last = d;
                }
            }
            int verb = absent == NONE ? NONE : meeting(s, i);
            if (verb != NONE) {
                List<Integer> words = last == i ? List.of(i) : List.of(i, last);
                int talks = talks(s, verb, 0);
                Match match = new Match(frame, i, words, List.of(), null, NONE, Things.OTHER);
                found.add(new Absence(match, verb, talks == NONE ? verb : talks, absent));
            }
        }
        return found;
    }

    /** The verb of coming above the exception, where what is come to is a meeting. */
    private int meeting(Sentence s, int token) {
        int up = s.head(token);
        for (int i = 0; i < HIGHEST && up != NONE && !Tree.isVerb(s, up); i++) {
            up = s.head(up);
        }
        boolean comes = up != NONE && Tree.isVerb(s, up) && verbs.contains(s.lemma(up));
        return comes && (s.lemma(up).equals("meet") || talks(s, up, 0) != NONE) ? up : NONE;
    }

    private int talks(Sentence s, int head, int depth) {
        for (int d = s.firstDependent(head); d != NONE && depth < HIGHEST; d = s.nextSibling(d)) {
            if (Tree.isNoun(s, d) && classes.isIn(s, d, "talks")) {
                return d;
            }
            int below = s.label(d).equals("prep") ? talks(s, d, depth + 1) : NONE;
            if (below != NONE) {
                return below;
            }
        }
        return NONE;
    }

    /** Who did not come to what others came to stays away; others as they are. */
    Draft read(Draft draft, Codes codes) {
        boolean coming = draft.move() == Move.MEET && draft.match().frame().id().startsWith("consult.attend");
        boolean missed = coming
                && draft.modality() == Modality.DENIED
                && !draft.agentIds().isEmpty();
        return missed ? draft.turned(draft.match().as(draft.match().frame().missed(), Things.OTHER), codes) : draft;
    }
}

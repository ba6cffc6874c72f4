package org.parley.reading.event;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Move;
import org.parley.model.Plover;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.Match;
import org.parley.reading.syntax.Tree;

/** Words of duty ({@code duties.tsv}): who says that somebody else must do something demands it. Immutable. */
final class Duties {

    private final Map<String, Frame> byLemma = new HashMap<>();
    private final Roles roles;

    private Duties(Roles roles) {
        this.roles = roles;
    }

    static Duties load(Roles roles) {
        Duties duties = new Duties(roles);
        for (LexiconFile.Entry entry : LexiconFile.read(Duties.class, "duties.tsv")) {
            Frame frame = new Frame(
                    entry.id(),
                    Frame.Kind.VERB,
                    List.of(),
                    List.of(),
                    List.of(),
                    Move.DEMAND,
                    Optional.of(new Plover("REQUEST", Optional.empty())),
                    Optional.empty(),
                    Optional.of("demand"));
            entry.list("words").forEach(word -> duties.byLemma.put(word, frame));
        }
        return duties;
    }

    /**
     * Something that somebody must do.
     *
     * @param match the word of duty
     * @param doer token of whoever must
     * @param deed token of what he must do
     */
    record Duty(Match match, int doer, int deed) {}

    List<Duty> in(Sentence s) {
        List<Duty> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Frame frame = byLemma.get(s.lemma(i));
            int deed = frame == null ? NONE : deed(s, i);
            int doer = deed == NONE ? NONE : roles.subject(s, deed);
            if (frame != null && doer != NONE && !Tree.has(s, deed, "neg")) {
                Match match = new Match(frame, i, List.of(i), List.of(), null, deed, "other");
                found.add(new Duty(match, doer, deed));
            }
        }
        return found;
    }

    /** "must <i>leave</i>", "has to <i>leave</i>", "needs to <i>leave</i>". */
    private static int deed(Sentence s, int token) {
        if (s.tag(token).equals("MD")) {
            int verb = s.head(token);
            return verb != NONE && Tree.isVerb(s, verb) && !Syntax.isPassive(s, verb) ? verb : NONE;
        }
        int complement = s.dependent(token, "xcomp");
        boolean infinitive = complement != NONE && Tree.isVerb(s, token) && Tree.isInfinitive(s, complement);
        return infinitive && !Tree.has(s, token, "neg") && !Tree.has(s, token, "dobj") ? complement : NONE;
    }
}

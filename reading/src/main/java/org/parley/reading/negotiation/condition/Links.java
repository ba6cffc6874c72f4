package org.parley.reading.negotiation.condition;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.condition.ConditionLexicon.Marker;
import org.parley.reading.syntax.Tree;

/** Finds by the tree what a conjunction or preposition joins. */
final class Links {

    private Links() {}

    static Optional<Link> at(Sentence s, Marker marker, int cue) {
        return switch (marker.kind()) {
            case AWAITS, ALLOWS, AHEAD -> ofMarker(s, marker, cue);
            case TRADE -> ofTrade(s, marker, cue);
            case FIRST, NOUN, DEPENDS, DEAL -> Optional.empty();
        };
    }

    private static Optional<Link> ofMarker(Sentence s, Marker marker, int cue) {
        Optional<Link> clause = marker.takes("clause") ? ofClause(s, marker, cue) : Optional.empty();
        if (clause.isEmpty() && marker.takes("that")) {
            clause = ofThat(s, marker, cue);
        }
        return clause.isEmpty() && marker.takes("noun") ? ofNoun(s, marker, cue) : clause;
    }

    /** "unless <i>they leave</i>", "as long as <i>they hold</i>". */
    private static Optional<Link> ofClause(Sentence s, Marker marker, int cue) {
        String label = s.label(cue);
        if (label.equals("advmod") && s.dependent(cue, "advcl") != NONE) {
            return link(s, marker, cue, s.head(cue), s.dependent(cue, "advcl"));
        }
        boolean opens = label.equals("mark") || label.equals("advmod") || label.equals("aux");
        int clause = opens ? s.head(cue) : NONE;
        if (clause == NONE || !s.label(clause).equals("advcl") || cue > clause) {
            return ofObject(s, marker, cue);
        }
        boolean inverted = !label.equals("aux") || s.dependent(clause, "nsubj") > cue;
        return inverted ? link(s, marker, cue, s.head(clause), clause) : Optional.empty();
    }

    /** "before <i>leaving</i>", "provided <i>they leave</i>". */
    private static Optional<Link> ofObject(Sentence s, Marker marker, int cue) {
        int gerund = s.dependent(cue, "pcomp");
        if (gerund != NONE && (s.label(cue).equals("prep") || s.label(cue).equals("acl"))) {
            return link(s, marker, cue, s.head(cue), gerund);
        }
        int clause = s.dependent(cue, "ccomp");
        boolean participle = s.label(cue).equals("advcl") || s.label(cue).equals("prep");
        return clause != NONE && clause > cue && participle
                ? link(s, marker, cue, s.head(cue), clause)
                : Optional.empty();
    }

    /** "on condition that <i>they leave</i>". */
    private static Optional<Link> ofThat(Sentence s, Marker marker, int cue) {
        int on = s.label(cue).equals("pobj") ? s.head(cue) : NONE;
        if (on == NONE || !(s.lemma(on).equals("on") || s.lemma(on).equals("with"))) {
            return Optional.empty();
        }
        int verb = s.head(on);
        int clause = thatClause(s, cue);
        clause = clause == NONE && verb != NONE ? thatClause(s, verb) : clause;
        return clause == NONE || clause < cue ? Optional.empty() : link(s, marker, cue, verb, clause);
    }

    private static int thatClause(Sentence s, int head) {
        for (int d = s.firstDependent(head); d != NONE; d = s.nextSibling(d)) {
            boolean clause =
                    switch (s.label(d)) {
                        case "acl", "ccomp", "advcl", "relcl" -> d > head && Tree.isVerb(s, d);
                        default -> false;
                    };
            int mark = clause ? s.dependent(d, "mark") : NONE;
            if (mark != NONE && s.lemma(mark).equals("that")) {
                return d;
            }
        }
        return NONE;
    }

    /** "until <i>the withdrawal</i>", "without <i>a cease-fire</i>", "ahead of <i>the talks</i>". */
    private static Optional<Link> ofNoun(Sentence s, Marker marker, int cue) {
        if (!s.label(cue).equals("prep") && !s.label(cue).equals("advmod")) {
            return Optional.empty();
        }
        int object = s.dependent(cue, "pobj");
        int inner = s.dependent(cue, "prep");
        if (object == NONE && inner != NONE) {
            object = s.dependent(inner, "pobj");
        }
        if (object == NONE
                || s.entity(object).endsWith("-DATE")
                || s.entity(object).endsWith("-TIME")) {
            return Optional.empty();
        }
        return link(s, marker, cue, s.head(cue), tornClause(s, cue, object));
    }

    /** "until <i>the men were free</i>", where the tree takes the subject alone for the object. */
    private static int tornClause(Sentence s, int cue, int object) {
        int up = s.head(cue);
        for (int i = 0; i < 2 && up != NONE; i++) {
            for (int d = s.firstDependent(up); d != NONE; d = s.nextSibling(d)) {
                boolean finite = s.tag(d).equals("VBD")
                        || s.tag(d).equals("VBZ")
                        || s.tag(d).equals("VBP");
                boolean bare = !Tree.has(s, d, "nsubj") && s.dependent(up, "cc") == NONE;
                if (d > object && s.label(d).equals("conj") && finite && bare) {
                    return d;
                }
            }
            up = s.head(up);
        }
        return object;
    }

    /** "in exchange for <i>aid</i>", "in return for <i>releasing them</i>". */
    private static Optional<Link> ofTrade(Sentence s, Marker marker, int cue) {
        int in = s.label(cue).equals("pobj") ? s.head(cue) : NONE;
        int preposition = s.dependent(cue, "prep");
        if (in == NONE
                || preposition == NONE
                || !s.lemma(in).equals("in")
                || !s.lemma(preposition).equals("for")) {
            return Optional.empty();
        }
        int object = Tree.objectOf(s, preposition);
        return object == NONE ? Optional.empty() : link(s, marker, cue, s.head(in), object);
    }

    private static Optional<Link> link(Sentence s, Marker marker, int cue, int waiting, int asked) {
        int verb = waiting == NONE || asked == NONE ? NONE : verb(s, waiting);
        return verb == NONE ? Optional.empty() : Optional.of(new Link(marker, cue, verb, asked));
    }

    /** The verb of the clause, also where the tree hangs the condition on a noun or adjective in it. */
    private static int verb(Sentence s, int token) {
        int up = token;
        while (up != NONE && !Tree.isVerb(s, up)) {
            up = Syntax.isAdjective(s, up) && s.head(up) == NONE ? NONE : s.head(up);
        }
        return up;
    }
}

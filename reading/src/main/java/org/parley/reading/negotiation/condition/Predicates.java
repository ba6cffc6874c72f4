package org.parley.reading.negotiation.condition;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.condition.ConditionLexicon.Marker;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.syntax.Tree;

/** Finds what is called a condition, what is said to depend on something, and what a deal must hold. Immutable. */
final class Predicates {

    private final NounClasses nouns;
    private final WordSets lists;
    private final Mood mood;

    Predicates(NounClasses nouns, WordSets lists, Mood mood) {
        this.nouns = nouns;
        this.lists = lists;
        this.mood = mood;
    }

    Optional<Link> at(Sentence s, Marker marker, int cue) {
        return switch (marker.kind()) {
            case NOUN -> Tree.isNoun(s, cue) ? ofNoun(s, marker, cue) : Optional.empty();
            case DEPENDS -> ofDependence(s, marker, cue);
            case DEAL -> ofDeal(s, marker, cue);
            case FIRST -> ofFirst(s, marker, cue);
            case AWAITS, ALLOWS, TRADE, AHEAD -> Optional.empty();
        };
    }

    private Optional<Link> ofNoun(Sentence s, Marker marker, int cue) {
        int waiting = Obliques.object(s, cue, "for");
        waiting = waiting == NONE ? Obliques.object(s, cue, "to") : waiting;
        waiting = waiting == NONE ? Obliques.object(s, cue, "of") : waiting;
        int asked = asked(s, cue);
        return asked == NONE || waiting == NONE || asked == waiting
                ? Optional.empty()
                : Optional.of(new Link(marker, cue, waiting, asked));
    }

    private static int asked(Sentence s, int condition) {
        int head = s.head(condition);
        if (head == NONE) {
            return NONE;
        }
        return switch (s.label(condition)) {
            case "attr" -> subject(s, head);
            case "nsubj" -> s.lemma(head).equals("be") ? named(s, head) : NONE;
            case "ccomp", "oprd" -> called(s, head, condition);
            case "appos" -> s.label(head).equals("dobj") ? head : NONE;
            case "pobj" ->
                s.lemma(head).equals("as") && s.head(head) != NONE ? s.dependent(s.head(head), "dobj") : NONE;
            default -> NONE;
        };
    }

    /** "made <i>the release</i> a condition". */
    private static int called(Sentence s, int verb, int condition) {
        int own = s.dependent(condition, "nsubj");
        return own != NONE ? own : s.dependent(verb, "dobj");
    }

    /** "the condition is <i>that they leave</i>", "the condition is <i>a withdrawal</i>". */
    private static int named(Sentence s, int be) {
        int clause = s.dependent(be, "ccomp");
        return clause != NONE ? clause : s.dependent(be, "attr");
    }

    private static int subject(Sentence s, int verb) {
        int subject = s.dependent(verb, "nsubj");
        return subject == NONE ? s.dependent(verb, "csubj") : subject;
    }

    /** "a deal depends on <i>the border</i>", "made talks conditional on <i>a truce</i>". */
    private Optional<Link> ofDependence(Sentence s, Marker marker, int cue) {
        boolean adjective = s.tag(cue).startsWith("JJ") || s.tag(cue).equals("VBN");
        if (!adjective && !Tree.isVerb(s, cue)) {
            return Optional.empty();
        }
        int verb = Tree.isVerb(s, cue) ? cue : s.head(cue);
        int asked = NONE;
        for (String preposition : marker.takes()) {
            asked = asked == NONE ? Obliques.object(s, cue, preposition) : asked;
            asked = asked == NONE && verb != NONE && verb != cue ? Obliques.object(s, verb, preposition) : asked;
        }
        int waiting = subject(s, cue);
        waiting = waiting == NONE ? s.dependent(cue, "nsubjpass") : waiting;
        waiting = waiting == NONE && verb != NONE ? subject(s, verb) : waiting;
        boolean talks = waiting != NONE && (isDeal(s, waiting) || Tree.isVerb(s, waiting));
        return asked == NONE || !talks ? Optional.empty() : Optional.of(new Link(marker, cue, waiting, asked));
    }

    /** "any agreement <i>must include</i> the refugees". */
    private Optional<Link> ofDeal(Sentence s, Marker marker, int cue) {
        int deed = s.tag(cue).equals("MD") ? s.head(cue) : s.dependent(cue, "xcomp");
        boolean modal = s.tag(cue).equals("MD") || (Tree.isVerb(s, cue) && deed != NONE && Tree.isInfinitive(s, deed));
        if (!modal || deed == NONE) {
            return Optional.empty();
        }
        int holder = s.tag(cue).equals("MD") ? deed : cue;
        int subject = s.dependent(holder, "nsubj");
        subject = subject == NONE ? s.dependent(holder, "nsubjpass") : subject;
        return subject != NONE && isDeal(s, subject) && isAny(s, subject) && !Tree.has(s, deed, "neg")
                ? Optional.of(new Link(marker, cue, subject, deed))
                : Optional.empty();
    }

    private boolean isDeal(Sentence s, int noun) {
        return nouns.isIn(s, noun, "agreement") || nouns.isIn(s, noun, "talks") || nouns.isIn(s, noun, "step");
    }

    /** "any", "such a", "a final": one that is still to come. */
    private boolean isAny(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != NONE && d < noun; d = s.nextSibling(d)) {
            if (lists.has("still-open", s, d)) {
                return true;
            }
        }
        return false;
    }

    /** "must <i>first</i> withdraw". */
    private Optional<Link> ofFirst(Sentence s, Marker marker, int cue) {
        int deed = s.head(cue);
        boolean adverb = deed != NONE && Tree.isVerb(s, deed) && s.label(cue).equals("advmod");
        return adverb && mood.isDue(s, deed) ? Optional.of(new Link(marker, cue, NONE, deed)) : Optional.empty();
    }
}

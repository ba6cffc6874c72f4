package org.parley.reading.negotiation.condition;

import static org.parley.reading.event.clause.Syntax.NONE;

import org.parley.language.Sentence;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.syntax.Tree;

/** Whether a clause says what somebody will not, would, or must do. */
final class Mood {

    private static final int HIGHEST = 4;

    private final NounClasses nouns;
    private final WordSets lists;

    Mood(NounClasses nouns, WordSets lists) {
        this.nouns = nouns;
        this.lists = lists;
    }

    /** "will not", "cannot", "refuses to", "no talks can", "is not ready to": nothing happens for now, by somebody's will. */
    boolean isWithheld(Sentence s, int verb) {
        int up = verb;
        for (int i = 0; i < HIGHEST && up != NONE; i++) {
            if (refuses(s, up) || (isNegated(s, up) && isWilled(s, up))) {
                return true;
            }
            boolean chained = s.label(up).equals("xcomp")
                    || s.label(up).equals("acomp")
                    || s.label(up).equals("pcomp");
            up = chained ? s.head(up) : NONE;
        }
        return false;
    }

    private boolean refuses(Sentence s, int verb) {
        if (isNegated(s, verb)) {
            return false;
        }
        if (lists.has("halting", s, verb)) {
            int object = s.dependent(verb, "dobj");
            return object != NONE && nouns.isIn(s, object, "talks");
        }
        return lists.has("refusing", s, verb)
                || (lists.has("refusing-out", s, verb) && Tree.particle(s, verb, "out") != NONE);
    }

    /** "not", "never", "no talks". */
    boolean isNegated(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != NONE; d = s.nextSibling(d)) {
            boolean argument = s.label(d).startsWith("nsubj")
                    || s.label(d).equals("dobj")
                    || s.label(d).equals("attr");
            if (s.label(d).equals("neg") || (argument && isNone(s, d)) || (lists.has("never", s, d) && d < verb)) {
                return true;
            }
        }
        return false;
    }

    /** "no talks", "nothing". */
    private boolean isNone(Sentence s, int noun) {
        if (lists.has("nothing", s, noun)) {
            return true;
        }
        for (int d = s.firstDependent(noun); d != NONE && d < noun; d = s.nextSibling(d)) {
            if (lists.has("no", s, d)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWilled(Sentence s, int verb) {
        return isModal(s, verb) || isPresent(s, verb);
    }

    private static boolean isModal(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != NONE && d < verb; d = s.nextSibling(d)) {
            if (s.tag(d).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** "is not ready to", "there is no peace without". */
    private boolean isPresent(Sentence s, int verb) {
        return (s.tag(verb).equals("VBZ") || s.tag(verb).equals("VBP")) && lists.has("being", s, verb);
    }

    /** "would", "will", "can", "could", "is ready to", "agreed to", "offered to": open to it. */
    boolean isOpen(Sentence s, int verb) {
        int up = verb;
        for (int i = 0; i < HIGHEST && up != NONE; i++) {
            if (isNegated(s, up)) {
                return false;
            }
            if (isWilling(s, up) || isReady(s, up)) {
                return true;
            }
            boolean chained = s.label(up).equals("xcomp")
                    || s.label(up).equals("acomp")
                    || s.label(up).equals("ccomp");
            up = chained ? s.head(up) : NONE;
        }
        return false;
    }

    /** "will", "would", "can": not "may". */
    private boolean isWilling(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != NONE && d < verb; d = s.nextSibling(d)) {
            if (s.tag(d).equals("MD")) {
                return lists.has("willing", s, d) && !lists.has("being", s, verb);
            }
        }
        return false;
    }

    /** "is ready to <i>leave</i>": the deed that somebody is ready for; other verbs themselves. */
    int readied(Sentence s, int verb) {
        int adjective = s.dependent(verb, "acomp");
        int deed = adjective == NONE || !isReady(s, adjective) ? NONE : s.dependent(adjective, "xcomp");
        return deed == NONE ? verb : deed;
    }

    /** "is ready to", "agreed to" over a verb. */
    boolean isReadyAbove(Sentence s, int verb) {
        int up = verb;
        for (int i = 0; i < HIGHEST && up != NONE; i++) {
            if (isReady(s, up)) {
                return true;
            }
            int adjective = s.dependent(up, "acomp");
            if (adjective != NONE && isReady(s, adjective)) {
                return true;
            }
            boolean chained = s.label(up).equals("xcomp") || s.label(up).equals("acomp");
            up = chained ? s.head(up) : NONE;
        }
        return false;
    }

    private boolean isReady(Sentence s, int word) {
        return lists.has("ready", s, word);
    }

    /** "must", "should", "has to": somebody else is to do it. */
    boolean isDue(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != NONE && d < verb; d = s.nextSibling(d)) {
            if (s.tag(d).equals("MD")) {
                return lists.has("due", s, d);
            }
        }
        int head = s.head(verb);
        boolean chained = head != NONE
                && (s.label(verb).equals("xcomp")
                        || s.label(verb).equals("ccomp")
                        || s.label(verb).equals("acl"));
        return chained && !isNegated(s, head) && isDemand(s, head);
    }

    /** What such a verb demands where it has an object and no clause: "insists on <i>an amnesty</i>"; the verb itself where it is due. */
    int demanded(Sentence s, int verb) {
        if (isDue(s, verb)) {
            return verb;
        }
        int object = s.dependent(verb, "dobj");
        return object != NONE ? object : Obliques.object(s, verb, "on");
    }

    /** "demand", "insist", "the demand". */
    boolean isDemand(Sentence s, int word) {
        return lists.has("demanding", s, word);
    }
}

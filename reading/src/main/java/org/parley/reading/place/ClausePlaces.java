package org.parley.reading.place;

import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.place.PlaceWords.Kind;

/** Finds the phrase of place that belongs to an event word: below it or beside it, else in the clause that it is part of. */
final class ClausePlaces {

    private static final int DEEPEST = PlacesBelow.DEEPEST;

    private final PlaceWords words;
    private final PlacesBelow below;

    ClausePlaces(PlaceWords words, PhraseReader phrases, NameReader names) {
        this.words = words;
        this.below = new PlacesBelow(words, phrases, names);
    }

    /**
     * A place and the rule of the tree that led to it.
     *
     * @param here the token "here", where it is the place and has to be looked up elsewhere, else {@link Sentence#ROOT}
     */
    record Placed(@Nullable Found found, int here, String rule) {

        static @Nullable Placed by(String rule, @Nullable Found found) {
            return found == null ? null : new Placed(found, Sentence.ROOT, rule);
        }
    }

    /** The place of the event at a token, or null. */
    @Nullable
    Placed of(Sentence s, int trigger) {
        Placed own = below.own(s, trigger, 0);
        return own != null ? own : around(s, trigger, 0);
    }

    private boolean lemmaIs(Sentence s, int token, Kind kind) {
        return words.is(kind, s.lemma(token));
    }

    /** The clause that an event word is part of. */
    private @Nullable Placed around(Sentence s, int t, int depth) {
        if (depth >= DEEPEST) {
            return null;
        }
        Placed subject = Nouns.isVerb(s, t) ? eventSubject(s, t, depth) : null;
        int head = s.head(t);
        if (subject != null || head == Sentence.ROOT) {
            return subject;
        }
        return Nouns.isVerb(s, t) ? aroundVerb(s, t, head, depth) : aroundNoun(s, t, head, depth);
    }

    private @Nullable Placed aroundNoun(Sentence s, int noun, int head, int depth) {
        String label = s.label(noun);
        boolean verb = Nouns.isVerb(s, head);
        boolean subject = label.equals("nsubj") && !lemmaIs(s, head, Kind.STANCE)
                || label.equals("nsubjpass") && !lemmaIs(s, head, Kind.STANCE);
        boolean object = label.equals("dobj") && lemmaIs(s, head, Kind.CARRY);
        if (verb && (subject || object)) {
            Placed placed = below.own(s, head, depth + 1);
            return placed != null ? placed : around(s, head, depth + 1);
        }
        boolean purpose = label.equals("pobj") && s.lemma(head).equals("for") && s.head(head) != Sentence.ROOT;
        if (purpose && lemmaIs(s, s.head(head), Kind.GATHER)) {
            return below.phrase(s, s.head(head), true, false, depth + 1);
        }
        boolean part = label.equals("pobj") && s.lemma(head).equals("of") && s.head(head) != Sentence.ROOT;
        if (part && below.isEvent(s, s.head(head))) {
            return of(s, s.head(head), depth + 1);
        }
        return label.equals("conj") ? around(s, head, depth + 1) : null;
    }

    /** "A round of talks began in Oslo": the place of the whole is that of its part. */
    private @Nullable Placed of(Sentence s, int whole, int depth) {
        Placed own = below.own(s, whole, depth);
        return own != null ? own : around(s, whole, depth);
    }

    private @Nullable Placed aroundVerb(Sentence s, int verb, int head, int depth) {
        String label = s.label(verb);
        boolean infinitive = label.equals("xcomp") || label.equals("advcl");
        if (infinitive && Nouns.isVerb(s, head) && lemmaIs(s, head, Kind.GATHER)) {
            return below.phrase(s, head, true, false, depth + 1);
        }
        if (label.equals("xcomp") && lemmaIs(s, head, Kind.ASPECT)) {
            Placed placed = below.phrase(s, head, false, false, depth + 1);
            return placed != null ? placed : around(s, head, depth + 1);
        }
        if ((label.equals("relcl") || label.equals("acl")) && below.isEvent(s, head)) {
            return below.own(s, head, DEEPEST);
        }
        boolean shared = label.equals("conj") && s.dependent(verb, "nsubj") == Sentence.ROOT;
        return shared ? fronted(s, head) : null;
    }

    /** "Talks in Geneva collapsed": the place of the subject is the verb's. */
    private @Nullable Placed eventSubject(Sentence s, int verb, int depth) {
        int subject = s.dependent(verb, "nsubj");
        if (subject == Sentence.ROOT) {
            subject = s.dependent(verb, "nsubjpass");
        }
        return subject != Sentence.ROOT && below.isEvent(s, subject) ? below.own(s, subject, depth + 1) : null;
    }

    /** A phrase before the subject holds for all the verbs that share it: "In Doha they met and signed". */
    private @Nullable Placed fronted(Sentence s, int verb) {
        int subject = s.dependent(verb, "nsubj");
        for (int d = s.firstDependent(verb); d != Sentence.ROOT && d < subject; d = s.nextSibling(d)) {
            Placed placed = Nouns.is(s, d, "prep") ? below.prepositional(s, d, false, false, DEEPEST) : null;
            if (placed != null) {
                return placed;
            }
        }
        return null;
    }
}

package org.parley.reading.place;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.place.PlaceWords.Kind;

/** Finds the phrase of place that belongs to an event word: below it, beside it, or in the clause that it is part of. */
final class ClausePlaces {

    private static final int DEEPEST = 3;

    private final PlaceWords words;
    private final PhraseReader phrases;
    private final NameReader names;

    ClausePlaces(PlaceWords words, PhraseReader phrases, NameReader names) {
        this.words = words;
        this.phrases = phrases;
        this.names = names;
    }

    /**
     * A place and the rule of the tree that led to it.
     *
     * @param here the token "here", where it is the place and has to be looked up elsewhere, else {@link Sentence#ROOT}
     */
    record Placed(@Nullable Found found, int here, String rule) {}

    /** The place of the event at a token, or null. */
    @Nullable
    Placed of(Sentence s, int trigger) {
        Placed own = own(s, trigger, 0);
        return own != null ? own : around(s, trigger, 0);
    }

    /** What the event word itself carries. */
    private @Nullable Placed own(Sentence s, int t, int depth) {
        Placed below = below(s, t, lemmaIs(s, t, Kind.MOTION), lemmaIs(s, t, Kind.STRIKE), depth);
        if (below != null) {
            return below;
        }
        Placed beside = Nouns.isVerb(s, t) ? object(s, t) : isEvent(s, t) ? modifier(s, t) : null;
        if (beside == null) {
            beside = deeper(s, t, depth);
        }
        return beside != null ? beside : participle(s, t, depth);
    }

    private boolean lemmaIs(Sentence s, int token, Kind kind) {
        return words.is(kind, s.lemma(token));
    }

    /** Prepositional phrases and adverbs below a token; the first that names a place. */
    private @Nullable Placed below(Sentence s, int t, boolean motion, boolean strike, int depth) {
        Placed weak = null;
        for (int d = s.firstDependent(t); d != Sentence.ROOT; d = s.nextSibling(d)) {
            Placed placed = Nouns.is(s, d, "prep") ? prepositional(s, d, motion, strike, depth) : here(s, d);
            boolean to = placed != null && placed.rule().equals("place.to");
            if (placed != null && !to) {
                return placed;
            }
            weak = weak == null ? placed : weak;
        }
        return weak;
    }

    private @Nullable Placed here(Sentence s, int d) {
        boolean adverb = s.lemma(d).equals("here") && s.tag(d).equals("RB");
        return adverb ? new Placed(null, d, "place.here") : null;
    }

    private @Nullable Placed prepositional(Sentence s, int prep, boolean motion, boolean strike, int depth) {
        int object = s.dependent(prep, "pobj");
        if (object == Sentence.ROOT) {
            int inner = s.dependent(prep, "prep");
            return inner == Sentence.ROOT ? null : prepositional(s, inner, motion, strike, depth);
        }
        String lemma = s.lemma(prep);
        if (words.is(Kind.IN, lemma)) {
            return inPhrase(s, prep, object, depth);
        }
        if (motion && words.is(Kind.TO, lemma)) {
            return placed(phrases.read(s, object), "place.to");
        }
        if (strike && (words.is(Kind.ON, lemma) || lemma.equals("into"))) {
            return struck(phrases.read(s, object), "place.on");
        }
        return lemma.equals("on") ? ground(s, object) : null;
    }

    private @Nullable Placed inPhrase(Sentence s, int prep, int object, int depth) {
        Placed named = placed(
                within(s, prep, phrases.read(s, object)),
                "place." + s.lemma(prep).replace(' ', '-'));
        boolean occasion = words.is(Kind.OCCASION, s.lemma(object)) || words.is(Kind.STRIKE, s.lemma(object));
        return named == null && occasion && depth < DEEPEST ? own(s, object, depth + 1) : named;
    }

    /** A house whose country is not known takes it from the phrase that follows: "in Tahrir Square in Cairo". */
    private @Nullable Found within(Sentence s, int prep, @Nullable Found found) {
        int next = found == null || found.country().isPresent() ? Sentence.ROOT : s.nextSibling(prep);
        boolean follows = next != Sentence.ROOT && Nouns.is(s, next, "prep") && words.is(Kind.IN, s.lemma(next));
        int object = follows ? s.dependent(next, "pobj") : Sentence.ROOT;
        Found around = object == Sentence.ROOT ? null : phrases.read(s, object);
        return found == null || around == null || found.exact() ? found : found.inside(s, around);
    }

    /** "on Cyprus", "on the Syrian coast", "on board": land and water that one stands on, no city or state. */
    private @Nullable Placed ground(Sentence s, int object) {
        Found found = phrases.read(s, object);
        boolean topic = found == null || found.exact() && (found.isState() || !isGround(found));
        return topic ? null : placed(found, "place.on");
    }

    private static boolean isGround(Found found) {
        Toponym place = found.toponym();
        return place != null
                && switch (place.kind()) {
                    case ISLAND, MOUNTAIN, BORDER, WATER -> true;
                    default -> false;
                };
    }

    private static @Nullable Placed placed(@Nullable Found found, String rule) {
        return found == null ? null : new Placed(found, Sentence.ROOT, rule);
    }

    /** What is struck is the place where it is no state: a state struck is the victim. */
    private static @Nullable Placed struck(@Nullable Found found, String rule) {
        return found == null || found.isState() ? null : placed(found, rule);
    }

    /** Phrases that the parser hung below a day, a partner or an object, though they tell the place of the clause. */
    private @Nullable Placed deeper(Sentence s, int t, int depth) {
        if (depth >= DEEPEST) {
            return null;
        }
        boolean stance = lemmaIs(s, t, Kind.STANCE);
        for (int d = s.firstDependent(t); d != Sentence.ROOT; d = s.nextSibling(d)) {
            int noun = Sentence.ROOT;
            if (Nouns.is(s, d, "prep") && words.is(Kind.THROUGH, s.lemma(d))) {
                noun = s.dependent(d, "pobj");
                noun = stance && noun != Sentence.ROOT && !isDay(s, noun) ? Sentence.ROOT : noun;
            } else if (Nouns.is(s, d, "dobj") && d > t && !stance) {
                noun = d;
            }
            Placed placed =
                    noun == Sentence.ROOT || Nouns.isProper(s, noun) && !isDay(s, noun) ? null : hung(s, noun, depth);
            if (placed != null) {
                return placed;
            }
        }
        return null;
    }

    private static boolean isDay(Sentence s, int noun) {
        return Nouns.isEntity(s, noun, "DATE") || Nouns.isEntity(s, noun, "TIME");
    }

    private @Nullable Placed hung(Sentence s, int noun, int depth) {
        if (Nouns.is(s, noun, "dobj") && isEvent(s, noun)) {
            return own(s, noun, depth + 1);
        }
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            Placed here = here(s, d);
            if (here != null) {
                return here;
            }
            int object =
                    Nouns.is(s, d, "prep") && words.is(Kind.IN, s.lemma(d)) ? s.dependent(d, "pobj") : Sentence.ROOT;
            Found found = object == Sentence.ROOT ? null : phrases.read(s, object);
            boolean close = words.is(Kind.OCCASION, s.lemma(noun)) || Nouns.is(s, noun, "dobj") || isDay(s, noun);
            if (found != null && (close || !found.isState())) {
                return placed(found, "place.below");
            }
        }
        return null;
    }

    /** "visited Kigali", "invaded the northern third of Cyprus", "shelled Kharkiv". */
    private @Nullable Placed object(Sentence s, int verb) {
        int object = s.dependent(verb, "dobj");
        if (object == Sentence.ROOT) {
            object = s.dependent(verb, "nsubjpass");
        }
        boolean enters = lemmaIs(s, verb, Kind.ENTER);
        if (object == Sentence.ROOT || !(enters || lemmaIs(s, verb, Kind.STRIKE))) {
            return null;
        }
        if (lemmaIs(s, object, Kind.HOLD)) {
            Placed held = prepositionalOf(s, object);
            if (held != null) {
                return held;
            }
        }
        Found found = phrases.read(s, object);
        return enters ? placed(found, "place.object") : struck(found, "place.object");
    }

    /** "took control of Baidoa". */
    private @Nullable Placed prepositionalOf(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            int object =
                    Nouns.is(s, d, "prep") && words.is(Kind.ON, s.lemma(d)) ? s.dependent(d, "pobj") : Sentence.ROOT;
            Found found = object == Sentence.ROOT ? null : phrases.read(s, object);
            if (found != null) {
                return placed(found, "place.hold");
            }
        }
        return null;
    }

    /** "the Geneva talks", "the Geneva-hosted talks"; a state before a noun is what it is about. */
    private @Nullable Placed modifier(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != Sentence.ROOT && d < noun; d = s.nextSibling(d)) {
            int name = d;
            if (Nouns.is(s, d, "nmod") && words.is(Kind.HOSTED, s.lemma(d))) {
                name = s.dependent(d, "npadvmod");
            } else if (!Nouns.is(s, d, "compound") && !Nouns.is(s, d, "nmod")) {
                continue;
            }
            Found found =
                    name == Sentence.ROOT || !Nouns.isProper(s, name) ? null : names.read(s, name, java.util.Set.of());
            if (found != null && found.exact() && found.isSpot()) {
                return placed(found, "place.modifier");
            }
        }
        return null;
    }

    /** "Speaking in Rome, he praised ...", "talks held in Geneva", "an attack that killed ten in Kabul". */
    private @Nullable Placed participle(Sentence s, int t, int depth) {
        IntPredicate verbal = d -> Nouns.is(s, d, "advcl")
                && lemmaIs(s, d, Kind.SPEAKING)
                && s.tag(d).equals("VBG");
        IntPredicate nominal = d -> Nouns.is(s, d, "acl") || Nouns.is(s, d, "relcl");
        IntPredicate clause = Nouns.isVerb(s, t) ? verbal.or(d -> isPart(s, d)) : nominal;
        for (int d = s.firstDependent(t); d != Sentence.ROOT && depth < DEEPEST; d = s.nextSibling(d)) {
            if (clause.test(d) && !lemmaIs(s, d, Kind.STANCE)) {
                Placed placed = below(s, d, false, false, depth + 1);
                placed = placed != null ? placed : deeper(s, d, depth + 1);
                if (placed != null) {
                    return placed;
                }
            }
        }
        return null;
    }

    /** What the blow did, and the participle or adjective that a linking verb leads to: "remained deployed near Goma". */
    private boolean isPart(Sentence s, int d) {
        boolean result = Nouns.is(s, d, "advcl") && s.tag(d).equals("VBG") && lemmaIs(s, d, Kind.RESULT);
        return result || Nouns.is(s, d, "acomp") || Nouns.is(s, d, "oprd");
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
            Placed placed = own(s, head, depth + 1);
            return placed != null ? placed : around(s, head, depth + 1);
        }
        boolean purpose = label.equals("pobj") && s.lemma(head).equals("for") && s.head(head) != Sentence.ROOT;
        if (purpose && lemmaIs(s, s.head(head), Kind.GATHER)) {
            return below(s, s.head(head), true, false, depth + 1);
        }
        return label.equals("conj") ? around(s, head, depth + 1) : null;
    }

    private @Nullable Placed aroundVerb(Sentence s, int verb, int head, int depth) {
        String label = s.label(verb);
        boolean infinitive = label.equals("xcomp") || label.equals("advcl");
        if (infinitive && Nouns.isVerb(s, head) && lemmaIs(s, head, Kind.GATHER)) {
            return below(s, head, true, false, depth + 1);
        }
        if (label.equals("xcomp") && lemmaIs(s, head, Kind.ASPECT)) {
            Placed placed = below(s, head, false, false, depth + 1);
            return placed != null ? placed : around(s, head, depth + 1);
        }
        if ((label.equals("relcl") || label.equals("acl")) && isEvent(s, head)) {
            return own(s, head, DEEPEST);
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
        return subject != Sentence.ROOT && isEvent(s, subject) ? own(s, subject, depth + 1) : null;
    }

    private boolean isEvent(Sentence s, int noun) {
        return !Nouns.isProper(s, noun) && (lemmaIs(s, noun, Kind.OCCASION) || lemmaIs(s, noun, Kind.STRIKE));
    }

    /** A phrase before the subject holds for all the verbs that share it: "In Doha they met and signed". */
    private @Nullable Placed fronted(Sentence s, int verb) {
        int subject = s.dependent(verb, "nsubj");
        for (int d = s.firstDependent(verb); d != Sentence.ROOT && d < subject; d = s.nextSibling(d)) {
            Placed placed = Nouns.is(s, d, "prep") ? prepositional(s, d, false, false, DEEPEST) : null;
            if (placed != null) {
                return placed;
            }
        }
        return null;
    }
}

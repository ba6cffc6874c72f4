package org.parley.reading.place;

import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.place.ClausePlaces.Placed;
import org.parley.reading.place.PlaceWords.Kind;

/** Finds the phrase of place that an event word carries itself: below it, in its object, before it, or in a participle that goes on. */
final class PlacesBelow {

    static final int DEEPEST = 3;

    private final PlaceWords words;
    private final PhraseReader phrases;
    private final NameReader names;

    PlacesBelow(PlaceWords words, PhraseReader phrases, NameReader names) {
        this.words = words;
        this.phrases = phrases;
        this.names = names;
    }

    /** What the event word itself carries. */
    @Nullable
    Placed own(Sentence s, int t, int depth) {
        Placed below = phrase(s, t, lemmaIs(s, t, Kind.MOTION), lemmaIs(s, t, Kind.STRIKE), depth);
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
    @Nullable
    Placed phrase(Sentence s, int t, boolean motion, boolean strike, int depth) {
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

    @Nullable
    Placed prepositional(Sentence s, int prep, boolean motion, boolean strike, int depth) {
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
            return Placed.by("place.to", phrases.read(s, object));
        }
        if (strike && (words.is(Kind.ON, lemma) || lemma.equals("into"))) {
            return struck(phrases.read(s, object), "place.on");
        }
        return lemma.equals("on") ? ground(s, object) : null;
    }

    private @Nullable Placed inPhrase(Sentence s, int prep, int object, int depth) {
        Placed named = Placed.by("place." + s.lemma(prep).replace(' ', '-'), within(s, prep, phrases.read(s, object)));
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
        return topic ? null : Placed.by("place.on", found);
    }

    private static boolean isGround(Found found) {
        Toponym place = found.toponym();
        return place != null
                && switch (place.kind()) {
                    case ISLAND, MOUNTAIN, BORDER, WATER -> true;
                    default -> false;
                };
    }

    /** What is struck is the place where it is no state: a state struck is the victim. */
    private static @Nullable Placed struck(@Nullable Found found, String rule) {
        return found == null || found.isState() ? null : Placed.by(rule, found);
    }

    /** Phrases that the parser hung below a day, a partner or an object, though they tell the place of the clause. */
    private @Nullable Placed deeper(Sentence s, int t, int depth) {
        for (int d = s.firstDependent(t); d != Sentence.ROOT && depth < DEEPEST; d = s.nextSibling(d)) {
            int noun = between(s, t, d);
            Placed placed = noun == Sentence.ROOT ? null : hung(s, noun, depth);
            if (placed != null) {
                return placed;
            }
        }
        return null;
    }

    /** The noun below a dependent of the event word that may have taken its phrase of place. */
    private int between(Sentence s, int t, int d) {
        boolean stance = lemmaIs(s, t, Kind.STANCE);
        int noun = Sentence.ROOT;
        if (Nouns.is(s, d, "prep") && words.is(Kind.THROUGH, s.lemma(d))) {
            noun = s.dependent(d, "pobj");
        } else if (Nouns.is(s, d, "dobj") && d > t && !stance) {
            return Nouns.isProper(s, d) && !isDay(s, d) ? Sentence.ROOT : d;
        }
        boolean other = noun == Sentence.ROOT || !isDay(s, noun) && (stance || Nouns.isProper(s, noun));
        return other ? Sentence.ROOT : noun;
    }

    private static boolean isDay(Sentence s, int noun) {
        return Nouns.isEntity(s, noun, "DATE") || Nouns.isEntity(s, noun, "TIME");
    }

    private @Nullable Placed hung(Sentence s, int noun, int depth) {
        if (Nouns.is(s, noun, "dobj") && isEvent(s, noun)) {
            return own(s, noun, depth + 1);
        }
        boolean close = lemmaIs(s, noun, Kind.OCCASION) || Nouns.is(s, noun, "dobj") || isDay(s, noun);
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            Placed here = here(s, d);
            Found found = here != null ? null : objectOf(s, d, Kind.IN);
            if (here != null || found != null && (close || !found.isState())) {
                return here != null ? here : Placed.by("place.below", found);
            }
        }
        return null;
    }

    /** The place in a phrase with such a preposition, or null. */
    private @Nullable Found objectOf(Sentence s, int prep, Kind kind) {
        boolean fits = Nouns.is(s, prep, "prep") && words.is(kind, s.lemma(prep));
        int object = fits ? s.dependent(prep, "pobj") : Sentence.ROOT;
        return object == Sentence.ROOT ? null : phrases.read(s, object);
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
        Placed held = lemmaIs(s, object, Kind.HOLD) ? held(s, object) : null;
        if (held != null) {
            return held;
        }
        Found found = phrases.read(s, object);
        return enters ? Placed.by("place.object", found) : struck(found, "place.object");
    }

    /** "took control of Baidoa". */
    private @Nullable Placed held(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            Found found = objectOf(s, d, Kind.ON);
            if (found != null) {
                return Placed.by("place.hold", found);
            }
        }
        return null;
    }

    /** "the Geneva talks", "the Geneva-hosted talks"; a state before a noun is what it is about. */
    private @Nullable Placed modifier(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != Sentence.ROOT && d < noun; d = s.nextSibling(d)) {
            int name = nameBefore(s, d);
            Found found = name == Sentence.ROOT || !Nouns.isProper(s, name) ? null : names.read(s, name, Set.of());
            if (found != null && found.exact() && found.isSpot()) {
                return Placed.by("place.modifier", found);
            }
        }
        return null;
    }

    private int nameBefore(Sentence s, int d) {
        if (Nouns.is(s, d, "nmod") && words.is(Kind.HOSTED, s.lemma(d))) {
            return s.dependent(d, "npadvmod");
        }
        return Nouns.is(s, d, "compound") || Nouns.is(s, d, "nmod") ? d : Sentence.ROOT;
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
                Placed placed = phrase(s, d, false, false, depth + 1);
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

    /** Whether a noun names something that happens. */
    boolean isEvent(Sentence s, int noun) {
        return !Nouns.isProper(s, noun) && (lemmaIs(s, noun, Kind.OCCASION) || lemmaIs(s, noun, Kind.STRIKE));
    }
}

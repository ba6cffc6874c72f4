package org.parley.reading.event.frame;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.event.clause.Control;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.Frame.Kind;
import org.parley.reading.event.frame.FrameLexicon.Worded;
import org.parley.reading.event.frame.LightVerbs.Support;

/** Fits frames to the words of sentences. Immutable and safe to share between threads. */
public final class FrameMatcher {

    private static final List<String> THING_PREPOSITIONS = List.of("for", "to", "on", "of", "against", "with", "in");

    private final FrameLexicon lexicon;
    private final NounClasses classes;
    private final Things things;
    private final LightVerbs light;
    private final Roles roles;
    private final Places places;

    private FrameMatcher(FrameLexicon lexicon, NounClasses classes, Things things, LightVerbs light, Roles roles) {
        this.lexicon = lexicon;
        this.classes = classes;
        this.things = things;
        this.light = light;
        this.roles = roles;
        this.places = new Places(roles, light.seeking());
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static FrameMatcher load() {
        NounClasses classes = NounClasses.load();
        Things things = Things.load(classes);
        return new FrameMatcher(
                FrameLexicon.load(classes, things), classes, things, LightVerbs.load(), new Roles(Control.load()));
    }

    /** The frames of a sentence, worked out as they are asked for. */
    public SentenceFrames read(Sentence sentence, Persons persons) {
        return new SentenceFrames(sentence, this, persons);
    }

    public Places places() {
        return places;
    }

    public Roles roles() {
        return roles;
    }

    public NounClasses classes() {
        return classes;
    }

    public Things things() {
        return things;
    }

    FrameLexicon lexicon() {
        return lexicon;
    }

    /** The frame with its words bound, or null where it does not fit. */
    @Nullable
    Match fit(SentenceFrames frames, Worded worded, int token) {
        Match match = bound(frames, worded, token);
        if (match == null || unmet(frames, match) != null) {
            return null;
        }
        return worded.frame().act().isEmpty() ? match : withThing(frames, match);
    }

    /** The frame with its words bound, whatever its conditions, or null where the words are not there. */
    @Nullable
    Match bound(SentenceFrames frames, Worded worded, int token) {
        Sentence s = frames.sentence();
        if (!NounClasses.hasModifier(s, token, worded.pattern().modifier())) {
            return null;
        }
        Support support = worded.frame().kind() == Kind.NOUN ? light.over(s, token, classes) : null;
        PatternWords words = new PatternWords(s, token, support, roles, classes);
        if (!words.fit(worded.pattern())) {
            return null;
        }
        return new Match(
                worded.frame(), token, words.words(), words.nouns(), support, Complements.of(s, token), Things.OTHER);
    }

    /** The first condition of its frame that does not hold, or null. */
    @Nullable
    Condition unmet(SentenceFrames frames, Match match) {
        for (Condition condition : match.frame().when()) {
            if (holds(frames, match, condition) == condition.negated()) {
                return condition;
            }
        }
        return null;
    }

    private boolean holds(SentenceFrames frames, Match match, Condition condition) {
        Sentence s = frames.sentence();
        int clause = match.complement();
        int token =
                switch (condition.place()) {
                    case "inf" -> Complements.isInfinitive(s, clause) ? clause : NONE;
                    case "that" -> Complements.isFinite(s, clause) ? clause : NONE;
                    case "ing" -> Complements.isGerund(s, clause) ? clause : NONE;
                    case "comp" -> clause;
                    case "oprd" -> s.dependent(match.token(), "oprd");
                    case Condition.OTHER_SUBJECT -> places.otherSubject(s, match);
                    case "passive" -> Syntax.isPassive(s, match.token()) ? match.token() : NONE;
                    default -> places.find(s, match, condition.slot());
                };
        return token != NONE && frames.fills(token, condition.filler());
    }

    /** What is demanded, offered or rejected: the complement's event, the object, what a preposition adds. */
    private Match withThing(SentenceFrames frames, Match match) {
        for (int candidate : candidates(frames.sentence(), match)) {
            String thing = frames.thing(candidate);
            if (!thing.equals(Things.OTHER)) {
                return match.as(match.frame(), thing);
            }
        }
        return match;
    }

    /** Tokens that may name the thing of an act, best first. */
    List<Integer> candidates(Sentence s, Match match) {
        List<Integer> candidates = new ArrayList<>();
        candidates.add(match.complement());
        candidates.addAll(match.nouns());
        candidates.add(roles.object(s, match.token()));
        for (String preposition : THING_PREPOSITIONS) {
            candidates.add(Obliques.object(s, match.token(), preposition));
        }
        candidates.removeIf(token -> token == NONE || token == match.token());
        return candidates;
    }
}

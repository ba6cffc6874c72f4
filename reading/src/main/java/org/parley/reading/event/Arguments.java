package org.parley.reading.event;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.FrameMatcher;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.event.frame.Persons;
import org.parley.reading.event.frame.SentenceFrames;
import org.parley.reading.event.frame.Slot;

/** Says which actors fill the slots of a frame in one sentence. */
final class Arguments implements Persons {

    private static final String STAND_INS = "stand-in";

    private final ReadSentence sentence;
    private final Sentence s;
    private final Participants participants;
    private final FrameMatcher matcher;
    private final SentenceFrames frames;

    Arguments(ReadSentence sentence, Participants participants, FrameMatcher matcher) {
        this.sentence = sentence;
        this.s = sentence.parse();
        this.participants = participants;
        this.matcher = matcher;
        this.frames = matcher.read(s, this);
    }

    SentenceFrames frames() {
        return frames;
    }

    @Override
    public boolean isActor(int token) {
        return !participants.at(sentence, token).isEmpty() || participants.isPeople(s, token);
    }

    @Override
    public boolean isPerson(int token) {
        List<String> ids = participants.at(sentence, token);
        if (ids.isEmpty()) {
            return participants.isPeople(s, token);
        }
        return ids.stream()
                .flatMap(id -> participants.actor(id).stream())
                .map(Actor::type)
                .anyMatch(type -> type == ActorType.PERSON || type == ActorType.GROUP);
    }

    /** The first alternative that somebody fills. */
    Bound bind(Match match, List<List<Slot>> alternatives) {
        for (List<Slot> together : alternatives) {
            Bound bound = bindAll(match, together);
            if (!bound.actors().isEmpty()) {
                return bound;
            }
        }
        return Bound.NOBODY;
    }

    private Bound bindAll(Match match, List<Slot> together) {
        List<Integer> tokens = new ArrayList<>();
        Set<String> actors = new LinkedHashSet<>();
        for (Slot slot : together) {
            int token = matcher.places().find(s, match, slot);
            if (token != NONE && token != match.token()) {
                List<String> found = actorsOf(token, 0);
                if (!found.isEmpty()) {
                    tokens.add(token);
                    actors.addAll(found);
                }
            }
        }
        return new Bound(tokens, new ArrayList<>(actors));
    }

    /** The actors of a noun phrase and of those coordinated with it. */
    private List<String> actorsOf(int token, int depth) {
        Set<String> actors = new LinkedHashSet<>(single(token, depth));
        for (int d = s.firstDependent(token); d != NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("conj") && !Syntax.isVerb(s, d)) {
                actors.addAll(actorsOf(d, depth));
            }
        }
        return new ArrayList<>(actors);
    }

    private List<String> single(int token, int depth) {
        List<String> own = participants.at(sentence, token);
        if (!own.isEmpty()) {
            return own;
        }
        int apposed = s.dependent(token, "appos");
        if (apposed != NONE && !participants.at(sentence, apposed).isEmpty()) {
            return participants.at(sentence, apposed);
        }
        if (participants.isPeople(s, token)) {
            return List.of(participants.make(sentence, token));
        }
        NounClasses classes = matcher.classes();
        int meant = classes.meant(s, token);
        if (meant != token && depth < 3) {
            return actorsOf(meant, depth + 1);
        }
        return depth < 3 ? behind(token, depth) : List.of();
    }

    /** "Syrian missiles struck", "a court in Turkey ruled", "the attack by rebels killed": who is behind what acts. */
    private List<String> behind(int token, int depth) {
        if (matcher.classes().isIn(s, token, STAND_INS)) {
            int owner = Nominals.owner(s, token);
            owner = owner == NONE ? Obliques.object(s, token, "in") : owner;
            return owner == NONE ? List.of() : actorsOf(owner, depth + 1);
        }
        @Nullable Match event = Syntax.isNoun(s, token) ? frames.at(token) : null;
        if (event == null) {
            return List.of();
        }
        int owner = Nominals.owner(s, token);
        return owner == NONE ? List.of() : actorsOf(owner, depth + 1);
    }
}

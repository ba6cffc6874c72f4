package org.parley.reading.event;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Move;
import org.parley.reading.ReadSentence;
import org.parley.reading.actor.Candidate;
import org.parley.reading.event.clause.Behind;
import org.parley.reading.event.clause.Coordination;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.FrameMatcher;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.Persons;
import org.parley.reading.event.frame.SentenceFrames;
import org.parley.reading.event.frame.Slot;

/** Says which actors fill the slots of a frame in one sentence. */
final class Arguments implements Persons {

    private static final String STAND_INS = "stand-in";
    private static final int DEEPEST = 3;

    private final ReadSentence sentence;
    private final Sentence s;
    private final Participants participants;
    private final FrameMatcher matcher;
    private final Surroundings around;
    private final SentenceFrames frames;

    Arguments(ReadSentence sentence, Participants participants, FrameMatcher matcher, Surroundings around) {
        this.sentence = sentence;
        this.s = sentence.parse();
        this.participants = participants;
        this.matcher = matcher;
        this.around = around;
        this.frames = matcher.read(s, this);
    }

    SentenceFrames frames() {
        return frames;
    }

    @Override
    public boolean isActor(int token) {
        return !participants.at(sentence, token).isEmpty()
                || participants.candidate(sentence, token).isPresent();
    }

    @Override
    public boolean isPerson(int token) {
        List<String> ids = participants.at(sentence, token);
        if (ids.isEmpty()) {
            return participants.candidate(sentence, token).isPresent();
        }
        // "Turkish soldiers" stand for their state, but are people all the same.
        return s.tag(token).equals("NNS")
                || ids.stream()
                        .flatMap(id -> participants.actor(id).stream())
                        .map(Actor::type)
                        .anyMatch(type -> type == ActorType.PERSON || type == ActorType.GROUP);
    }

    /**
     * The first alternative that somebody fills.
     *
     * @param owners whether those count who stand behind a thing: the state of a town that is bombed
     */
    Bound bind(Match match, List<List<Slot>> alternatives, boolean owners) {
        for (List<Slot> together : alternatives) {
            Bound bound = bindAll(match, together, owners);
            if (!bound.actors().isEmpty()) {
                return bound;
            }
        }
        return Bound.NOBODY;
    }

    /** "the Kabul bombing", "the Tokyo summit": a city before such a noun is where it happened, not who did it. */
    private boolean isScene(Match match, Slot slot, int token) {
        boolean place = slot.base() == Slot.Base.POSSESSOR
                && s.tag(token).startsWith("NNP")
                && s.entity(token).endsWith("GPE")
                && Syntax.isModifier(s, token);
        Move move = match.frame().move();
        return place && (move == Move.ATTACK || move == Move.MEET && isSeat(token));
    }

    /** Whether a state is named by its capital. */
    private boolean isSeat(int token) {
        String form = s.form(token);
        boolean letters = form.indexOf('.') >= 0 || form.length() < 4;
        return !letters
                && participants.at(sentence, token).stream()
                        .flatMap(id -> participants.actor(id).stream())
                        .anyMatch(actor -> actor.type() == ActorType.STATE
                                && actor.name().indexOf(form) < 0);
    }

    private boolean isName(int token) {
        return s.tag(token).startsWith("NNP")
                || Syntax.isModifier(s, token)
                || s.label(token).equals("npadvmod");
    }

    /**
     * Whether the doer is named and is nobody: "the storm hit Florida".
     *
     * @param match of a verb
     */
    boolean isDoneByAThing(Match match) {
        int token = match.token();
        if (!Syntax.isVerb(s, token) || Syntax.isPassive(s, token)) {
            return false;
        }
        int doer = matcher.roles().subject(s, token);
        return doer != NONE
                && (s.tag(doer).equals("NN") || s.tag(doer).equals("NNS"))
                && participants.candidate(sentence, doer).isEmpty()
                && !matcher.classes().isIn(s, doer, STAND_INS)
                && frames.at(doer) == null;
    }

    /** The actors of a noun phrase. */
    Bound at(int token) {
        return new Bound(List.of(token), actorsOf(token, false, 0));
    }

    /**
     * Whom the clause below a predicate concerns: those to whom its own deed is done, else whoever stands in it. "Refused to lift the
     * ban on <i>Cypriot ships</i>".
     */
    Bound bindComplement(Match match) {
        Match inner = match.complement() == NONE ? null : frames.at(match.complement());
        if (inner != null && inner != match) {
            Bound bound = bind(inner, inner.frame().recipient(), true);
            if (!bound.actors().isEmpty()) {
                return bound;
            }
        }
        return first(Behind.ofClause(s, match.complement(), matcher.roles()));
    }

    /** Whom the thing concerns that a predicate has used up: "lifted the blockade of <i>Yemen</i>". */
    Bound bindThing(Match match) {
        return first(match.nouns());
    }

    /** Those to whom something is said, without the media that pass it on. */
    Bound withoutMedia(Bound bound) {
        List<String> media = bound.actors().stream()
                .filter(id -> participants
                        .actor(id)
                        .map(Actor::type)
                        .filter(ActorType.MEDIA::equals)
                        .isPresent())
                .toList();
        return bound.without(media);
    }

    private Bound first(List<Integer> tokens) {
        for (int token : tokens) {
            List<String> found = actorsOf(token, true, 0);
            if (!found.isEmpty()) {
                return new Bound(List.of(token), found);
            }
        }
        return Bound.NOBODY;
    }

    private Bound bindAll(Match match, List<Slot> together, boolean owners) {
        List<Integer> tokens = new ArrayList<>();
        Set<String> actors = new LinkedHashSet<>();
        for (Slot slot : together) {
            int token = matcher.places().find(s, match, slot);
            if (token != NONE
                    && token != match.token()
                    && !isScene(match, slot, token)
                    && (!slot.below().isEmpty() || !match.nouns().contains(token))) {
                boolean named = isName(token)
                        || slot.base() == Slot.Base.POSSESSOR
                        || !slot.below().isEmpty();
                List<String> found = actorsOf(token, owners || named, 0);
                if (!found.isEmpty()) {
                    tokens.add(token);
                    actors.addAll(found);
                }
                int partner = slot.word().equals("between") ? Coordination.lostPartner(s, token) : NONE;
                if (partner != NONE) {
                    actors.addAll(actorsOf(partner, true, 0));
                }
            }
        }
        return new Bound(tokens, new ArrayList<>(actors));
    }

    /** The actors of a noun phrase and of those coordinated with it. */
    private List<String> actorsOf(int token, boolean owners, int depth) {
        Set<String> actors = new LinkedHashSet<>(single(token, owners, depth));
        for (int d = s.firstDependent(token); d != NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("conj") && !Syntax.isVerb(s, d)) {
                actors.addAll(actorsOf(d, owners, depth));
            }
        }
        return new ArrayList<>(actors);
    }

    private List<String> single(int token, boolean owners, int depth) {
        List<String> own = participants.at(sentence, token);
        if (!own.isEmpty()) {
            return own;
        }
        int apposed = s.dependent(token, "appos");
        if (apposed != NONE && !participants.at(sentence, apposed).isEmpty()) {
            return participants.at(sentence, apposed);
        }
        Optional<Candidate> people = participants.candidate(sentence, token);
        if (people.isPresent()) {
            return List.of(participants.admit(people.get()));
        }
        int meant = matcher.classes().meant(s, token);
        if (meant != token && depth < DEEPEST) {
            return actorsOf(meant, owners, depth + 1);
        }
        return depth < DEEPEST ? behind(token, owners, depth) : List.of();
    }

    /** "Syrian missiles struck", "a court in Turkey ruled", "the attack by rebels killed": who is behind what acts. */
    private List<String> behind(int token, boolean owners, int depth) {
        boolean standIn = matcher.classes().isIn(s, token, STAND_INS);
        boolean deed = Syntax.isNoun(s, token) && frames.at(token) != null;
        if (!owners && !standIn && !deed) {
            return List.of();
        }
        Optional<Candidate> named = participants.owner(sentence, token);
        if (named.isPresent()) {
            return List.of(participants.admit(named.get()));
        }
        for (int place : Behind.of(s, token, matcher.roles(), owners)) {
            List<String> found = actorsOf(place, true, depth + 1);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return owners ? stateOfPlace(token) : List.of();
    }

    /** The state in which a place lies that an event befalls: "shelled Aleppo". */
    private List<String> stateOfPlace(int token) {
        return around.named(sentence, token)
                .flatMap(place -> participants.state(place))
                .map(List::of)
                .orElse(List.of());
    }
}

package org.parley.reading.event;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Move;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Behind;
import org.parley.reading.event.clause.Coordination;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.FrameMatcher;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.SentenceFrames;
import org.parley.reading.event.frame.Slot;
import org.parley.reading.syntax.Tree;

/** Says which actors fill the slots of a frame in one sentence. */
final class Arguments {

    /** Nouns for those whom a state sends. */
    private static final String FORCES = "own-force";

    private static final List<Boolean> PLACES_LAST = List.of(false, true);

    private final ReadSentence sentence;
    private final Sentence s;
    private final Participants participants;
    private final FrameMatcher matcher;
    private final BothSides sides;
    private final SentenceFrames frames;
    private final Standing standing;

    Arguments(ReadSentence sentence, Participants participants, FrameMatcher matcher, Surroundings around) {
        this.sentence = sentence;
        this.s = sentence.parse();
        this.participants = participants;
        this.matcher = matcher;
        this.sides = new BothSides(matcher.classes());
        this.frames = matcher.read(s, new Present(sentence, participants, matcher, sides));
        this.standing = new Standing(sentence, participants, matcher, around, frames);
    }

    SentenceFrames frames() {
        return frames;
    }

    /** The actors of a noun phrase. */
    Bound at(int token) {
        return new Bound(List.of(token), standing.at(token, false, Set.of()));
    }

    /** Whoever does it. */
    Bound agents(Match match) {
        Bound agents = bind(match, match.frame().agent(), false, Bound.NOBODY);
        if (agents.tokens().stream().noneMatch(this::isPronoun)) {
            return agents;
        }
        return isAlsoRecipient(match, agents) ? Bound.NOBODY : participants.withoutMedia(agents);
    }

    /** "It", "they": whoever is meant, never a medium that only passes on what others say. */
    private boolean isPronoun(int token) {
        return s.tag(token).equals("PRP");
    }

    /** "They urged <i>Turkey</i>": whoever they are, Turkey they are not. */
    private boolean isAlsoRecipient(Match match, Bound agents) {
        for (List<Slot> together : match.frame().recipient()) {
            for (Slot slot : together) {
                int token = slot.below().isEmpty() ? matcher.places().find(s, match, slot) : NONE;
                boolean named = token != NONE && s.tag(token).startsWith("NNP");
                if (named && agents.actors().equals(participants.at(sentence, token))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** To whom it is done: those in the slots of the frame; else those whom its complement, its words or the clause above name. */
    Bound recipients(Match match, Bound agents) {
        Frame frame = match.frame();
        boolean together = frame.move() == Move.AGREE && areSeveral(agents);
        Bound found = bind(match, frame.recipient(), !together, agents);
        if (found.isEmpty() && isWilled(frame.move()) && !isAddressedToNobody(match)) {
            found = bindComplement(match, agents);
        }
        if (found.isEmpty() && !frame.recipient().isEmpty() && isOneSided(frame.move(), agents)) {
            found = bindNearby(match, agents);
        }
        return isAddressed(frame.move()) ? participants.withoutMedia(found) : found;
    }

    /** Where no slot is filled: in the nouns that the predicate uses up, in the clause that it serves, or anywhere below it. */
    private Bound bindNearby(Match match, Bound agents) {
        Bound found = first(match.nouns(), agents);
        found = found.isEmpty() ? bindAbove(match, agents) : found;
        boolean verb = match.frame().kind() == Frame.Kind.VERB;
        return found.isEmpty() && verb
                ? named(Behind.within(s, match.token()), agents, match.frame().move())
                : found;
    }

    /** Acts that are done by saying so. */
    static boolean isSaid(Move move) {
        return switch (move) {
            case OFFER, REJECT, THREATEN, DEMAND, URGE, PROPOSE, ACCUSE, CONDEMN, THANK, DENY, SUPPORT -> true;
            default -> false;
        };
    }

    /** Acts of speech and will: whom they are addressed to may stand in what is said. */
    private static boolean isWilled(Move move) {
        return switch (move) {
            case OFFER, CONCEDE, ACCEPT, REJECT, THREATEN, DEMAND, URGE, PROPOSE, AGREE, AID, MEDIATE, HOST -> true;
            default -> false;
        };
    }

    /** Acts with somebody to whom they are done. One side alone can cease fire. */
    private static boolean isOneSided(Move move, Bound agents) {
        return !Sides.isBetween(move)
                || (move == Move.CEASE_FIRE && agents.actors().size() < 2);
    }

    /** "urged all who can hear to come": the addressee stands there, and is nobody. */
    private boolean isAddressedToNobody(Match match) {
        Move move = match.frame().move();
        int object = matcher.roles().object(s, match.token());
        return (move == Move.URGE || move == Move.DEMAND)
                && match.complement() != NONE
                && object != NONE
                && object < match.complement();
    }

    /** Acts of which media hear that are no party to them. */
    private static boolean isAddressed(Move move) {
        return isSaid(move) && move != Move.ACCUSE && move != Move.CONDEMN;
    }

    /** The first alternative that somebody fills who is none of the others. */
    private Bound bind(Match match, List<List<Slot>> alternatives, boolean owners, Bound others) {
        for (List<Slot> together : alternatives) {
            Bound bound = bindAll(match, together, owners, others).without(others.actors());
            if (!bound.isEmpty() && !(isBelow(together) && areOwnForces(bound, others))) {
                return bound;
            }
        }
        return Bound.NOBODY;
    }

    private static boolean isBelow(List<Slot> together) {
        return together.stream().allMatch(slot -> slot.base() == Slot.Base.COMPLEMENT_OBJECT);
    }

    private Bound bindAll(Match match, List<Slot> together, boolean owners, Bound others) {
        List<Integer> tokens = new ArrayList<>();
        Set<String> actors = new LinkedHashSet<>();
        for (Slot slot : together) {
            int token = matcher.places().find(s, match, slot);
            if (isFree(match, slot, token)) {
                List<String> found = standing.at(token, owners || isNamed(slot, token), sides(others));
                if (!found.isEmpty()) {
                    tokens.add(token);
                    actors.addAll(found);
                }
                boolean two = slot.word().equals("between") || slot.below().equals("between");
                int partner = two ? Coordination.lostPartner(s, token) : NONE;
                if (partner != NONE) {
                    actors.addAll(standing.at(partner, true, Set.of()));
                }
            }
        }
        return new Bound(tokens, new ArrayList<>(actors));
    }

    private boolean isFree(Match match, Slot slot, int token) {
        return token != NONE
                && token != match.token()
                && !isScene(match, slot, token)
                && (!slot.below().isEmpty() || !match.nouns().contains(token));
    }

    private boolean isNamed(Slot slot, int token) {
        return slot.base() == Slot.Base.POSSESSOR
                || !slot.below().isEmpty()
                || s.tag(token).startsWith("NNP")
                || Syntax.isModifier(s, token)
                || s.label(token).equals("npadvmod");
    }

    /** "the Kabul bombing", "the Tokyo summit": a city before such a noun is where it happened, not who did it. */
    private boolean isScene(Match match, Slot slot, int token) {
        boolean place = slot.base() == Slot.Base.POSSESSOR
                && s.tag(token).startsWith("NNP")
                && s.entity(token).endsWith("GPE")
                && Syntax.isModifier(s, token);
        Move move = match.frame().move();
        return place && (move == Move.ATTACK || move == Move.MEET && standing.isSeat(token));
    }

    /**
     * Whether the doer is named and is nobody: "the storm hit Florida".
     *
     * @param match of a verb
     */
    boolean isDoneByAThing(Match match) {
        int token = match.token();
        if (!Tree.isVerb(s, token) || Syntax.isPassive(s, token)) {
            return false;
        }
        int doer = matcher.roles().subject(s, token);
        return doer != NONE
                && (s.tag(doer).equals("NN") || s.tag(doer).equals("NNS"))
                && participants.candidate(sentence, doer).isEmpty()
                && !standing.isStandIn(doer)
                && !sides.at(s, doer)
                && frames.at(doer) == null;
    }

    /**
     * Whom the clause below a predicate concerns: those to whom its own deed is done, else the nearest whom it names, else whoever
     * stands in it. "Refused to lift the ban on <i>Cypriot ships</i>", "offered to send troops to <i>Chad</i>". Whoever
     * is told so stands before it. Sides that agree on what they do together do it to nobody.
     */
    private Bound bindComplement(Match match, Bound agents) {
        int clause = match.complement();
        int told = matcher.roles().object(s, match.token());
        if (told != NONE && told < clause && !participants.at(sentence, told).isEmpty()) {
            return first(List.of(told), agents);
        }
        Match inner = clause == NONE ? null : frames.at(clause);
        if (inner != null && clause != match.token()) {
            Bound bound = recipients(inner, agents);
            if (!bound.isEmpty() && !areOwnForces(bound, agents)) {
                return bound;
            }
        }
        if (match.frame().move() == Move.AGREE && agents.actors().size() > 1) {
            return Bound.NOBODY;
        }
        Bound named = named(Behind.within(s, clause), agents, match.frame().move());
        return named.isEmpty() ? first(Behind.ofClause(s, clause, matcher.roles()), agents) : named;
    }

    private boolean areSeveral(Bound agents) {
        boolean plural = !agents.tokens().isEmpty()
                && agents.tokens().stream().allMatch(token -> s.tag(token).equals("NNS"));
        return plural || agents.actors().size() > 1;
    }

    /** "summoned the <i>ambassador</i> to complain", "phoned <i>Kenya</i> to express its support": whom the clause above names. */
    private Bound bindAbove(Match match, Bound agents) {
        int verb = match.anchor();
        boolean purpose = Tree.isVerb(s, verb)
                && (s.label(verb).equals("advcl") || s.label(verb).equals("xcomp"))
                && Tree.isInfinitive(s, verb)
                && Tree.isVerb(s, s.head(verb));
        return purpose ? first(Behind.ofDeed(s, s.head(verb), matcher.roles()), agents) : Bound.NOBODY;
    }

    /** Actors first, then the states of places. */
    private Bound named(List<Integer> tokens, Bound others, Move move) {
        Set<String> sides = sides(others);
        for (boolean place : PLACES_LAST) {
            for (int token : tokens) {
                boolean scene = move == Move.AGREE && standing.isWhere(token);
                List<String> found = place ? standing.stateOf(token, sides) : standing.named(token, sides);
                if (!scene && !found.isEmpty()) {
                    return new Bound(List.of(token), withPartners(token, found, sides));
                }
            }
        }
        return Bound.NOBODY;
    }

    /** "the rift between Qatar <i>and Kuwait</i>". */
    private List<String> withPartners(int token, List<String> found, Set<String> sides) {
        Set<String> all = new LinkedHashSet<>(found);
        for (int d = s.firstDependent(token); d != NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("conj")) {
                all.addAll(standing.named(d, sides));
            }
        }
        int up = s.head(token);
        int partner = up != NONE && s.lemma(up).equals("between") ? Coordination.lostPartner(s, token) : NONE;
        if (partner != NONE) {
            all.addAll(standing.named(partner, sides));
        }
        return new ArrayList<>(all);
    }

    private Bound first(List<Integer> tokens, Bound others) {
        for (int token : tokens) {
            Bound found = new Bound(List.of(token), standing.at(token, true, sides(others))).without(others.actors());
            if (!found.isEmpty() && !areOwnForces(found, others) && !areVague(found.actors())) {
                return found;
            }
        }
        return Bound.NOBODY;
    }

    /** "to send <i>troops</i>", "to establish a <i>peacekeeping force</i>": the doer's own, where they are of no other country. */
    private boolean areOwnForces(Bound found, Bound doers) {
        return found.tokens().stream().allMatch(token -> matcher.classes().isIn(s, token, FORCES))
                && found.actors().stream()
                        .flatMap(id -> participants.actor(id).stream())
                        .flatMap(actor -> actor.country().stream())
                        .allMatch(country -> participants.isOf(country, doers.actors()));
    }

    private boolean areVague(List<String> ids) {
        return ids.stream().flatMap(id -> participants.actor(id).stream()).allMatch(Politics::isVagueBody);
    }

    /** The doers and those for whom they act. */
    private Set<String> sides(Bound others) {
        Set<String> sides = new LinkedHashSet<>(others.actors());
        others.actors().forEach(id -> sides.add(participants.side(id)));
        return sides;
    }
}

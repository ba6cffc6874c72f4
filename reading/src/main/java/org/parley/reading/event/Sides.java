package org.parley.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Move;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.FrameMatcher;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.syntax.Tree;

/**
 * Says between whom talks, deals and swaps are where their own clause does not, or says only "the parties": between those whom the
 * report last told of as talking with each other: in the same sentence, before it, or first after it. Immutable.
 */
final class Sides {

    /** Nouns for those who sit at a table, whoever they are. */
    private static final String VAGUE = "sides";

    /** Words before talks that any talks may have: "direct", "further". */
    private static final String TALK_KINDS = "talk-kind";

    /** Frames of going somewhere: who goes to a town does not yet talk with its country. */
    private static final String TRAVEL = "consult.travel";

    private final NounClasses classes;
    private final Roles roles;
    private final BothSides both;

    Sides(FrameMatcher matcher) {
        this.classes = matcher.classes();
        this.roles = matcher.roles();
        this.both = new BothSides(matcher.classes());
    }

    /** @param drafts in text order */
    List<Draft> filled(List<Draft> drafts, Participants participants) {
        List<List<String>> parties = new ArrayList<>();
        drafts.forEach(draft -> parties.add(parties(draft, participants)));
        List<String> nearest =
                parties.stream().filter(sides -> !sides.isEmpty()).findFirst().orElseGet(participants::opponents);
        List<Draft> filled = new ArrayList<>();
        int told = 0;
        for (Draft draft : drafts) {
            int sentence = draft.sentence().index();
            while (told < drafts.size() && drafts.get(told).sentence().index() <= sentence) {
                List<String> sides = parties.get(told++);
                nearest = sides.isEmpty() ? nearest : sides;
            }
            filled.add(filled(draft, nearest, participants));
        }
        return filled;
    }

    /** The sides that a draft names: two or more of them, or one group that stands for all. */
    private List<String> parties(Draft draft, Participants participants) {
        List<String> named =
                isThird(draft) ? draft.recipientIds() : isBetween(draft.move()) ? draft.agentIds() : List.of();
        if (draft.move() == Move.MEET && named.size() > 2 && isOfStates(named.get(0), participants)) {
            return named.subList(1, named.size());
        }
        if (draft.match().frame().id().startsWith(TRAVEL) || areOne(named, participants)) {
            return List.of();
        }
        boolean several = named.size() > 1 || named.size() == 1 && isAll(draft.agents(), draft, participants);
        return several && !isVague(draft.agents(), draft, participants) ? named : List.of();
    }

    /** "He returned to Oman", his own country. */
    private static boolean areOne(List<String> named, Participants participants) {
        return named.size() > 1
                && named.stream().map(participants::side).distinct().count() == 1;
    }

    private static boolean isThird(Draft draft) {
        return draft.move() == Move.MEDIATE || draft.move() == Move.HOST;
    }

    /** "rival Lebanese leaders": nobody else sits at the table. */
    private boolean isAll(Bound bound, Draft draft, Participants participants) {
        return isOfSides(bound, draft)
                && draft.sentence().parse().tag(bound.tokens().get(0)).equals("NNS")
                && participants
                        .actor(bound.actors().get(0))
                        .filter(actor -> actor.type() == ActorType.GROUP && Politics.isPolitical(actor))
                        .isPresent();
    }

    private Draft filled(Draft draft, List<String> sides, Participants participants) {
        if (sides.isEmpty()) {
            return draft;
        }
        boolean shared = isBetween(draft.move()) && draft.move() != Move.CEASE_FIRE;
        if (shared && isOpen(draft, sides, participants) || isByAll(draft, participants)) {
            return draft.by(new Bound(List.of(), sides)).to(draft.recipients().without(sides));
        }
        boolean third = isThird(draft)
                || draft.move() == Move.INVITE && draft.match().thing().equals("meet");
        boolean open =
                third && !draft.agentIds().isEmpty() && draft.recipientIds().isEmpty();
        boolean vague = isVague(draft.recipients(), draft, participants) || isToAll(draft);
        boolean across = draft.recipientIds().isEmpty() && isToOther(draft, sides, participants);
        return open || vague || across ? draft.to(others(sides, draft, participants)) : draft;
    }

    /** The sides without those who do it, and without the country that they act for. */
    private static Bound others(List<String> sides, Draft draft, Participants participants) {
        List<String> own = draft.agentIds().stream().map(participants::side).toList();
        return new Bound(List.of(), sides)
                .without(draft.agentIds())
                .without(sides.stream()
                        .filter(id -> own.contains(participants.side(id)))
                        .toList());
    }

    /** "Kyiv is ready to negotiate": with the one other side there is. */
    private static boolean isToOther(Draft draft, List<String> sides, Participants participants) {
        List<String> doers =
                draft.agentIds().stream().map(participants::side).distinct().toList();
        long own =
                sides.stream().map(participants::side).filter(doers::contains).count();
        return sides.size() == 2 && doers.size() == 1 && own == 1 && isAcross(draft);
    }

    private static boolean isAcross(Draft draft) {
        return switch (draft.move()) {
            case DELIVER, PRESENT -> true;
            case OFFER, REJECT, PROPOSE, COUNTER_PROPOSE, ACCEPT ->
                switch (draft.match().thing()) {
                    case "meet", "settle", "ceasefire" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    /** "Both sides refused". */
    private boolean isByAll(Draft draft, Participants participants) {
        Sentence s = draft.sentence().parse();
        if (draft.agentIds().isEmpty()) {
            return both.at(s, roles.subject(s, draft.match().anchor()));
        }
        return isVague(draft.agents(), draft, participants)
                && both.at(s, draft.agents().tokens().get(0));
    }

    /** "Both sides were urged". */
    private boolean isToAll(Draft draft) {
        Sentence s = draft.sentence().parse();
        return draft.recipientIds().isEmpty()
                && both.at(s, roles.object(s, draft.match().token()));
    }

    private boolean isOpen(Draft draft, List<String> sides, Participants participants) {
        if (draft.agentIds().isEmpty() && draft.recipientIds().isEmpty()) {
            return !isIndefinite(draft) && !isOther(draft) && !isAside(draft);
        }
        boolean noun = draft.match().frame().kind() == Frame.Kind.NOUN;
        boolean alone = noun && draft.agentIds().size() == 1 && sides.containsAll(draft.agentIds());
        return alone
                || isVague(draft.agents(), draft, participants)
                || isHelped(draft, participants)
                || isTogether(draft, sides, participants);
    }

    /** "They agreed", "we have met twice": nobody does it alone. */
    private static boolean isTogether(Draft draft, List<String> sides, Participants participants) {
        if (draft.agents().tokens().size() != 1
                || draft.agentIds().size() != 1
                || !draft.recipientIds().isEmpty()) {
            return false;
        }
        Sentence s = draft.sentence().parse();
        int token = draft.agents().tokens().get(0);
        boolean plural = s.tag(token).equals("PRP")
                && (s.lemma(token).equals("they") || s.lemma(token).equals("we"));
        String side = participants.side(draft.agentIds().get(0));
        return plural && sides.stream().map(participants::side).anyMatch(side::equals);
    }

    /** "The League wants to help resume the talks": not its own. */
    private static boolean isHelped(Draft draft, Participants participants) {
        return draft.move() == Move.RESUME
                && draft.agentIds().size() == 1
                && isOfStates(draft.agentIds().get(0), participants);
    }

    /** Whether an actor is an organisation of states, or acts for one: it sits at the table of others. */
    private static boolean isOfStates(String id, Participants participants) {
        return participants
                .actor(participants.side(id))
                .filter(actor -> actor.type() == ActorType.IGO)
                .isPresent();
    }

    /** "the participants", "both parties": people of no country, named only as those who sit there. */
    private boolean isVague(Bound bound, Draft draft, Participants participants) {
        return isOfSides(bound, draft)
                && participants
                        .actor(bound.actors().get(0))
                        .filter(Sides::isNobody)
                        .isPresent();
    }

    private boolean isOfSides(Bound bound, Draft draft) {
        return bound.actors().size() == 1
                && bound.tokens().size() == 1
                && classes.isIn(draft.sentence().parse(), bound.tokens().get(0), VAGUE);
    }

    private static boolean isNobody(Actor actor) {
        boolean people = actor.type() == ActorType.GROUP || actor.type() == ActorType.PARTY;
        return people && actor.country().isEmpty() && actor.of().isEmpty();
    }

    /** What sides do with each other. */
    static boolean isBetween(Move move) {
        return switch (move) {
            case MEET, AGREE, EXCHANGE, RESUME, SUSPEND, POSTPONE, CANCEL, SIGN, CEASE_FIRE -> true;
            default -> false;
        };
    }

    /** "the Tokyo summit", "other debt negotiations": a meeting with a name or kind of its own is not the one spoken of. */
    private boolean isOther(Draft draft) {
        Sentence s = draft.sentence().parse();
        int token = draft.match().token();
        if (draft.match().frame().kind() != Frame.Kind.NOUN || draft.move() != Move.MEET) {
            return false;
        }
        for (int d = s.firstDependent(token); d != Syntax.NONE && d < token; d = s.nextSibling(d)) {
            if (Syntax.isModifier(s, d)
                    && !s.tag(d).equals("CD")
                    && !s.entity(d).endsWith("DATE")
                    && !s.entity(d).endsWith("ORDINAL")
                    && !s.entity(d).endsWith("GPE")
                    && !Tree.isVerb(s, d)
                    && !classes.isIn(s, d, TALK_KINDS)) {
                return true;
            }
        }
        return false;
    }

    /** "on dates agreed upon", "when it is agreed", "stalled talks": said in passing, of nobody. */
    private static boolean isAside(Draft draft) {
        String label = draft.sentence().parse().label(draft.match().token());
        if (draft.move() == Move.SUSPEND) {
            return label.equals("amod") || label.equals("nmod");
        }
        if (draft.move() != Move.AGREE
                || draft.match().words().size() > 2
                || !draft.match().nouns().isEmpty()) {
            return false;
        }
        return switch (label) {
            case "acl", "amod", "nmod", "advcl", "relcl" -> true;
            default -> false;
        };
    }

    /** "a meeting", "any deal": not the one spoken of. */
    private static boolean isIndefinite(Draft draft) {
        Sentence s = draft.sentence().parse();
        for (int word : draft.match().words()) {
            int determiner = s.dependent(word, "det");
            if (determiner != Syntax.NONE) {
                String lemma = s.lemma(determiner);
                return !lemma.equals("the") && !lemma.startsWith("th");
            }
        }
        return false;
    }
}

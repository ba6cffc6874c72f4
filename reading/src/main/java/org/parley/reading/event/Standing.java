package org.parley.reading.event;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.ActorType;
import org.parley.reading.ReadSentence;
import org.parley.reading.actor.Candidate;
import org.parley.reading.event.clause.Behind;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.FrameMatcher;
import org.parley.reading.event.frame.SentenceFrames;
import org.parley.reading.syntax.Tree;

/** Says who stands at the words of one sentence: actors, people who are none yet, and whoever is behind a thing. */
final class Standing {

    /** Nouns that stand for whoever sends or owns them. */
    private static final String STAND_INS = "stand-in";

    /** Nouns that sound like people and are none: "state of siege". */
    private static final String NOBODY = "nobody";

    private static final String PEOPLE = "people";

    private static final List<String> ORIGINS = List.of("from", "of");

    private static final int DEEPEST = 3;

    private final ReadSentence sentence;
    private final Sentence s;
    private final Participants participants;
    private final FrameMatcher matcher;
    private final Surroundings around;
    private final SentenceFrames frames;

    Standing(
            ReadSentence sentence,
            Participants participants,
            FrameMatcher matcher,
            Surroundings around,
            SentenceFrames frames) {
        this.sentence = sentence;
        this.s = sentence.parse();
        this.participants = participants;
        this.matcher = matcher;
        this.around = around;
        this.frames = frames;
    }

    /**
     * The actors of a noun phrase and of those coordinated with it.
     *
     * @param owners whether those count who stand behind a thing: the state of a town that is bombed
     * @param others ids of those who are meant by no "its" and no "own": the doers, where somebody else is sought
     */
    List<String> at(int token, boolean owners, Set<String> others) {
        return at(token, owners, others, 0);
    }

    /** The actors that a word names, neither people who are only described nor where something happens. */
    List<String> named(int token, Set<String> others) {
        return isWhere(token) ? List.of() : without(participants.at(sentence, token), others);
    }

    /** "in Oslo": where something happens. */
    boolean isWhere(int token) {
        int up = s.head(token);
        return up != NONE && (s.lemma(up).equals("in") || s.lemma(up).equals("at"));
    }

    /** The state that a place lies in or is. */
    List<String> stateOf(int token, Set<String> others) {
        if (!s.tag(token).startsWith("NNP")
                || s.entity(token).endsWith("ORG")
                || s.entity(token).endsWith("PERSON")) {
            return List.of();
        }
        List<String> own = without(participants.at(sentence, token), others);
        return own.isEmpty() || !own.stream().allMatch(participants::isState)
                ? without(stateOfPlace(token), others)
                : own;
    }

    boolean isStandIn(int token) {
        return matcher.classes().isIn(s, token, STAND_INS);
    }

    private List<String> at(int token, boolean owners, Set<String> others, int depth) {
        Set<String> actors = new LinkedHashSet<>(single(token, owners, others, depth));
        for (int d = s.firstDependent(token); d != NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("conj") && !Tree.isVerb(s, d)) {
                actors.addAll(at(d, owners, others, depth));
            }
        }
        return new ArrayList<>(actors);
    }

    private List<String> single(int token, boolean owners, Set<String> others, int depth) {
        if (matcher.classes().isIn(s, token, NOBODY)) {
            return List.of();
        }
        List<String> own = participants.at(sentence, token);
        int name = s.dependent(token, "appos");
        if (name != NONE && s.tag(token).equals("NN") && s.entity(name).endsWith("PERSON")) {
            List<String> named = participants.at(sentence, name);
            own = named.isEmpty() ? own : named;
        }
        List<String> several = ofSeveral(token, own);
        if (!several.isEmpty() || !own.isEmpty()) {
            return several.isEmpty() ? own : several;
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
            return at(meant, owners, others, depth + 1);
        }
        return depth < DEEPEST ? behind(token, owners, others, depth) : List.of();
    }

    /** "officials from <i>Chad and Mali</i>", "the leaders of <i>India and Pakistan</i>": people of several sides are those sides. */
    private List<String> ofSeveral(int token, List<String> own) {
        boolean open = own.isEmpty() || own.size() == 1 && participants.isForSides(own.get(0));
        if (!s.tag(token).equals("NNS") || !open || !isPeople(token)) {
            return List.of();
        }
        for (String preposition : ORIGINS) {
            int first = Obliques.object(s, token, preposition);
            if (first != NONE && Tree.has(s, first, "conj")) {
                List<String> sides = at(first, false, Set.of());
                return sides.size() > 1 && sides.stream().allMatch(participants::isSide) ? sides : List.of();
            }
        }
        return List.of();
    }

    private boolean isPeople(int token) {
        return matcher.classes().isIn(s, token, PEOPLE) || matcher.classes().isIn(s, token, "delegation");
    }

    /** "Syrian missiles struck", "a court in Turkey ruled", "the attack by rebels killed": who is behind what acts. */
    private List<String> behind(int token, boolean owners, Set<String> others, int depth) {
        boolean deed = Tree.isNoun(s, token) && frames.at(token) != null;
        if (!owners && !isStandIn(token) && !deed) {
            return List.of();
        }
        int before = deed && !owners ? Nominals.possessor(s, token) : NONE;
        List<String> owner = before != NONE && isScene(before) ? List.of() : without(owner(token), others);
        if (!owner.isEmpty()) {
            return owner;
        }
        for (int place : Behind.of(s, token, matcher.roles(), owners)) {
            if (deed && !owners && isScene(place)) {
                continue;
            }
            List<String> found = without(at(place, true, others, depth + 1), others);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return owners ? without(stateOfPlace(token), others) : List.of();
    }

    /** "the <i>Kabul</i> bombing killed five": where it was, not who did it. */
    private boolean isScene(int token) {
        return Syntax.isModifier(s, token)
                && s.tag(token).startsWith("NNP")
                && s.entity(token).endsWith("GPE")
                && isSeat(token);
    }

    /** Whether a state is named by its capital. */
    boolean isSeat(int token) {
        String form = s.form(token);
        boolean letters = form.indexOf('.') >= 0 || form.length() < 4;
        return !letters
                && participants.at(sentence, token).stream()
                        .flatMap(id -> participants.actor(id).stream())
                        .anyMatch(actor ->
                                actor.type() == ActorType.STATE && actor.name().indexOf(form) < 0);
    }

    /** Whose name stands before a thing. Bodies and groups that only a noun tells, "joint military exercises", are nobody. */
    private List<String> owner(int token) {
        return participants
                .owner(sentence, token)
                .filter(owner -> !Politics.isVague(owner))
                .map(owner -> List.of(participants.admit(owner)))
                .orElse(List.of());
    }

    /** The state in which a place lies that an event befalls: "shelled Aleppo". */
    private List<String> stateOfPlace(int token) {
        return around.named(sentence, token)
                .flatMap(participants::state)
                .map(List::of)
                .orElse(List.of());
    }

    private static List<String> without(List<String> found, Set<String> others) {
        return found.stream().filter(id -> !others.contains(id)).toList();
    }
}

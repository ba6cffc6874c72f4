package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Move;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Draft;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.negotiation.round.Mention.Sides;
import org.parley.reading.syntax.Tree;

/** Who meets, by the words around a mention, the events that it tells, or else the report. */
final class Seats {

    private static final List<String> LINKS = List.of("between", "among", "with", "by", "of");

    /** Verbs by which a meeting has those who meet as its object. */
    private static final String GATHERING = "gathering";

    private final Scene scene;
    private final Table table;
    private final Opponents opponents;
    private final WordSets words;

    Seats(Scene scene, Table table, Opponents opponents, WordSets words) {
        this.scene = scene;
        this.table = table;
        this.opponents = opponents;
        this.words = words;
    }

    Sides of(ReadSentence sentence, int head, int top, List<Draft> tellings) {
        List<String> people = own(sentence, head, top, tellings);
        List<String> own = seated(people);
        if (own.size() > 1) {
            List<String> named = opponents.named(own);
            return new Sides(named, true, table.heads(people, named));
        }
        List<String> often = opponents.often(sentence);
        List<String> near = often.isEmpty() ? shared(tellings).orElseGet(() -> opponents.near(sentence)) : often;
        boolean all = table.isAll(own) && !near.isEmpty();
        boolean others =
                !own.isEmpty() && !near.containsAll(own) && !own.stream().allMatch(table::isVague);
        if (!all && (near.isEmpty() || others)) {
            return new Sides(own, !own.isEmpty(), table.heads(people, own));
        }
        return new Sides(near, all, table.heads(people, near));
    }

    private List<String> seated(List<String> people) {
        return table.seated(scene.sides(people), opponents.mediators());
    }

    /** Whom the events, the words beside the meeting and the clause name. */
    private List<String> own(ReadSentence sentence, int head, int top, List<Draft> tellings) {
        Set<String> people = new LinkedHashSet<>();
        tellings.forEach(telling -> people.addAll(told(sentence, telling)));
        if (seated(List.copyOf(people)).size() < 2) {
            people.addAll(beside(sentence, head));
            people.addAll(beside(sentence, top));
        }
        List<String> own = seated(List.copyOf(people));
        if (own.size() < 2 && !table.isAll(own)) {
            List<String> subject = subject(sentence, top);
            people.addAll(own.isEmpty() && seated(subject).size() < 2 ? List.of() : subject);
        }
        return List.copyOf(people);
    }

    /** "<i>Syria</i> turned down an invitation to talks with Israel": whose verb stands over the meeting. */
    private List<String> subject(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        int at = s.head(noun);
        while (at != Syntax.NONE && !isWhatSomebodyIs(s, at)) {
            int subject = Tree.isVerb(s, at) ? s.dependent(at, "nsubj") : Syntax.NONE;
            if (subject != Syntax.NONE) {
                boolean theirs = subject != noun && !isHelp(sentence, at);
                return theirs ? table.people(sentence, subject) : List.of();
            }
            at = s.head(at);
        }
        return List.of();
    }

    /** "acts as <i>guarantor</i> of the talks", "is the <i>host</i> of the talks". */
    private static boolean isWhatSomebodyIs(Sentence s, int token) {
        return s.lemma(token).equals("as") || s.label(token).equals("attr");
    }

    /** "Qatar is mediating the talks": who does that is no side of them. */
    private boolean isHelp(ReadSentence sentence, int verb) {
        return scene.tellings(sentence).stream()
                .filter(telling -> telling.match().token() == verb)
                .anyMatch(telling -> switch (telling.move()) {
                    case MEDIATE, HOST, SUPPORT, THANK, URGE -> true;
                    default -> false;
                });
    }

    /** The sides that the events have from elsewhere in the report. */
    private Optional<List<String>> shared(List<Draft> tellings) {
        return tellings.stream()
                .filter(telling -> telling.move() == Move.MEET || telling.move() == Move.RESUME)
                .map(telling -> opponents.named(table.seated(scene.sides(telling.agentIds()), opponents.mediators())))
                .filter(sides -> sides.size() > 1)
                .findFirst();
    }

    /** Whether these are known to be at odds: they fight, or the report tells again and again of both. */
    boolean areOpponents(List<String> sides) {
        return sides.size() > 1 && (table.isWar(sides) || opponents.areToldOften(sides));
    }

    /** Whether one who goes between the sides takes part: what he has with them is none of theirs with each other. */
    boolean isMediated(ReadSentence sentence, int head, List<Draft> tellings) {
        Set<String> people = new LinkedHashSet<>(beside(sentence, head));
        tellings.forEach(telling -> people.addAll(told(sentence, telling)));
        return scene.sides(List.copyOf(people)).stream().anyMatch(opponents.mediators()::contains);
    }

    /** Whom an event has for its sides; those only who stand in its own clause. */
    private List<String> told(ReadSentence sentence, Draft telling) {
        boolean third = telling.move() == Move.MEDIATE || telling.move() == Move.HOST;
        List<String> people = new ArrayList<>();
        if (!third && !telling.agents().tokens().isEmpty()) {
            List<String> senders = senders(sentence, telling);
            people.addAll(senders.isEmpty() ? telling.agentIds() : senders);
        }
        boolean between = telling.move() != Move.MEET && telling.move() != Move.RESUME;
        if (between && !telling.recipients().tokens().isEmpty()) {
            people.addAll(telling.recipientIds());
        }
        return people;
    }

    /** "officials from X and Y": those who sent them. */
    private List<String> senders(ReadSentence sentence, Draft telling) {
        Set<String> found = new LinkedHashSet<>();
        for (int token : telling.agents().tokens()) {
            int from = Obliques.object(sentence.parse(), token, "from");
            int of = Obliques.object(sentence.parse(), token, "of");
            boolean plural = sentence.parse().tag(token).endsWith("S");
            if (from != Syntax.NONE || of != Syntax.NONE && plural) {
                found.addAll(table.people(sentence, from == Syntax.NONE ? of : from));
            }
        }
        return List.copyOf(found);
    }

    /** "between X and Y", "X's talks with Y", "Israeli-Syrian talks". */
    private List<String> beside(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        Set<String> found = new LinkedHashSet<>();
        for (int d = s.firstDependent(noun); d != Syntax.NONE; d = s.nextSibling(d)) {
            boolean owner = s.label(d).equals("poss") || d < noun && Syntax.isModifier(s, d);
            if (owner) {
                found.addAll(table.people(sentence, d));
            }
        }
        found.addAll(broughtTogether(sentence, noun));
        for (String link : LINKS) {
            int object = Obliques.object(s, noun, link);
            if (object != Syntax.NONE) {
                found.addAll(table.people(sentence, object));
            }
        }
        return List.copyOf(found);
    }

    /** "the round, which <i>brings together</i> X, Y and Z", "talks <i>involving</i> X and Y". */
    private List<String> broughtTogether(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        List<String> found = new ArrayList<>();
        for (int d = s.firstDependent(noun); d != Syntax.NONE; d = s.nextSibling(d)) {
            boolean clause = s.label(d).equals("relcl") || s.label(d).equals("acl");
            int object = clause && words.has(GATHERING, s, d) ? s.dependent(d, "dobj") : Syntax.NONE;
            if (object != Syntax.NONE) {
                found.addAll(table.people(sentence, object));
            }
        }
        return found;
    }

    /** The events that a word tells, as this sentence has them. */
    List<Draft> tellings(ReadSentence sentence, int head, int top) {
        Sentence s = sentence.parse();
        return scene.tellings(sentence).stream()
                .filter(telling -> isOfTalks(telling.move()))
                .filter(telling -> covers(telling, s, head) || covers(telling, s, top))
                .toList();
    }

    /** The events among those. */
    List<Happening> happenings(ReadSentence sentence, List<Draft> tellings) {
        return scene.in(sentence).stream()
                .filter(happening -> happening.tellings().stream().anyMatch(tellings::contains))
                .toList();
    }

    private static boolean covers(Draft telling, Sentence s, int token) {
        return telling.match().token() == token
                || isObject(s, token, telling.match().token())
                || telling.match().words().contains(token)
                || telling.match().nouns().contains(token);
    }

    /** "resumed the talks", "the talks were postponed". */
    private static boolean isObject(Sentence s, int noun, int verb) {
        return s.head(noun) == verb
                && switch (s.label(noun)) {
                    case "dobj", "nsubj", "nsubjpass" -> true;
                    default -> false;
                };
    }

    private static boolean isOfTalks(Move move) {
        return switch (move) {
            case MEET, RESUME, SUSPEND, POSTPONE, CANCEL, MEDIATE, HOST, INVITE, WALK_OUT, STAY_AWAY, REJECT -> true;
            default -> false;
        };
    }
}

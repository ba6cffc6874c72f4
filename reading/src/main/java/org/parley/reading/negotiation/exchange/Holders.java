package org.parley.reading.negotiation.exchange;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.ActorType;
import org.parley.model.Move;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.Dealings;
import org.parley.reading.negotiation.deed.Doers;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.syntax.Tree;

/** Says who holds the people that are handed over. Belongs to one report. */
final class Holders {

    private static final String CUSTODY = "custody";
    private static final String HOLDING = "holding";

    private static final String OFFERING = "offering";
    private static final String HELP = "help";

    private final Scene scene;
    private final Doers doers;
    private final Dealings dealings;
    private final WordSets words;
    private final Tally tally;
    /** Those who go between the sides hand nobody over. */
    private final Set<String> between = new HashSet<>();

    Holders(Scene scene, Doers doers, Dealings dealings, WordSets words, Tally tally) {
        this.scene = scene;
        this.doers = doers;
        this.dealings = dealings;
        this.words = words;
        this.tally = tally;
        for (Happening happening : scene.happenings()) {
            if (happening.event().move() == Move.MEDIATE) {
                between.addAll(scene.sides(happening.event().agents()));
            }
        }
    }

    /** The sides that hand over: both, or who holds them, and who gives something in return. */
    List<String> parties(ReadSentence sentence, int predicate, People people, Handing handing) {
        List<String> sides = holding(sentence, predicate, people, handing);
        List<String> others = sides.stream().filter(id -> !between.contains(id)).toList();
        return others.size() > 1 ? others : sides;
    }

    private List<String> holding(ReadSentence sentence, int predicate, People people, Handing handing) {
        List<String> both = dealings.near(sentence.index());
        if (both.size() == 2 && tally.isEach(sentence.parse(), predicate, people.token())) {
            return both;
        }
        if (handing.back()) {
            List<String> getting = doers.of(sentence, predicate);
            List<String> from = doers.after(sentence, predicate, "from");
            if (!from.isEmpty()) {
                return from;
            }
            return dealings.near(sentence.index()).stream()
                    .filter(id -> !getting.contains(id))
                    .toList();
        }
        if (!handing.mutual()) {
            return Doers.joined(of(sentence, predicate, people.token()), returning(sentence, predicate));
        }
        List<String> parties = doing(sentence, predicate);
        for (String preposition : List.of("with", "between", "by")) {
            parties = Doers.joined(parties, beside(sentence, predicate, preposition));
        }
        if (parties.size() > 1) {
            return parties;
        }
        List<String> table = dealings.near(sentence.index());
        return parties.isEmpty() || table.size() == 2 && table.containsAll(parties) ? table : parties;
    }

    /** "in return for two jailed rebels": the other side, where two sit at the table. */
    private List<String> returning(ReadSentence sentence, int predicate) {
        Sentence s = sentence.parse();
        for (int i = predicate; i <= s.last(predicate); i++) {
            boolean exchange = (s.lemma(i).equals("return")
                            || s.lemma(i).equals("exchange")
                            || s.lemma(i).equals("swap"))
                    && s.label(i).equals("pobj")
                    && Obliques.object(s, i, "for") != NONE;
            if (exchange) {
                return dealings.near(sentence.index()).size() == 2 ? dealings.near(sentence.index()) : List.of();
            }
        }
        return List.of();
    }

    /** The sides after a preposition; what others help with is theirs. */
    private List<String> beside(ReadSentence sentence, int predicate, String preposition) {
        int object = Obliques.object(sentence.parse(), predicate, preposition);
        boolean help = object != NONE && words.has(HELP, sentence.parse(), object);
        return help ? List.of() : doers.after(sentence, predicate, preposition);
    }

    boolean isArmed(List<String> sides) {
        return sides.stream()
                .flatMap(id -> scene.actor(id).stream())
                .anyMatch(actor -> actor.type() == ActorType.ARMED_GROUP);
    }

    /**
     * @param predicate token of the word of release
     * @param people token of those released, or none
     */
    List<String> of(ReadSentence sentence, int predicate, int people) {
        List<String> named = byPlace(sentence, predicate, people);
        if (named.isEmpty() && people != NONE) {
            named = byDeed(sentence, people);
        }
        if (named.isEmpty()) {
            named = doing(sentence, predicate);
        }
        named = named.isEmpty() ? asked(sentence, predicate) : named;
        named = named.isEmpty() ? captors(sentence, predicate) : named;
        List<String> freed =
                people == NONE ? List.of() : doers.row(sentence, Nominals.firstOfRow(sentence.parse(), people));
        return named.stream().filter(id -> !freed.contains(id)).toList();
    }

    /** Who does it, also by a noun or an infinitive: "proposed an exchange", "were let go by the group". */
    private List<String> doing(ReadSentence sentence, int predicate) {
        Sentence s = sentence.parse();
        List<String> named = doers.of(sentence, predicate);
        if (!named.isEmpty()) {
            return named;
        }
        int inner = s.dependent(predicate, "xcomp");
        if (inner != NONE && s.lemma(inner).equals("go")) {
            return doers.after(sentence, inner, "by");
        }
        boolean object = s.label(predicate).equals("dobj") && words.has(OFFERING, s, s.head(predicate));
        return object ? doers.of(sentence, s.head(predicate)) : List.of();
    }

    /** "from Israeli jails", "in rebel hands". */
    private List<String> byPlace(ReadSentence sentence, int predicate, int people) {
        Sentence s = sentence.parse();
        for (String preposition : List.of("from", "in")) {
            int place = Obliques.object(s, predicate, preposition);
            place = place == NONE && people != NONE ? Obliques.object(s, people, preposition) : place;
            if (place != NONE && words.has(CUSTODY, s, place)) {
                return doers.owners(sentence, place);
            }
        }
        return List.of();
    }

    /** "hostages held by the rebels", "the soldiers whom it holds", "rebel-held captives". */
    private List<String> byDeed(ReadSentence sentence, int people) {
        Sentence s = sentence.parse();
        for (int d = s.firstDependent(people); d != NONE; d = s.nextSibling(d)) {
            if (words.has(HOLDING, s, d) && Tree.isVerb(s, d)) {
                List<String> holders = Syntax.isPassive(s, d)
                                || s.label(d).equals("acl") && s.tag(d).equals("VBN")
                        ? doers.after(sentence, d, "by")
                        : doers.grammatical(sentence, d);
                if (!holders.isEmpty()) {
                    return holders;
                }
            }
        }
        return List.of();
    }

    /** The other side of whoever demands it; else the only armed group that the report speaks of. */
    private List<String> captors(ReadSentence sentence, int predicate) {
        Sentence s = sentence.parse();
        for (Happening happening : scene.in(sentence)) {
            int token = happening.draft().match().token();
            boolean asks = isAsking(happening.event().move())
                    && happening.draft().sentence().index() == sentence.index()
                    && s.isUnder(predicate, token);
            for (String asking : asks ? scene.sides(happening.event().agents()) : List.<String>of()) {
                Optional<String> partner = dealings.partner(asking, sentence.index());
                if (partner.isPresent()) {
                    return List.of(partner.get());
                }
            }
        }
        return List.of();
    }

    private static boolean isAsking(Move move) {
        return move == Move.DEMAND || move == Move.URGE || move == Move.PROPOSE;
    }

    /** Of whom it is demanded. */
    private List<String> asked(ReadSentence sentence, int predicate) {
        Sentence s = sentence.parse();
        for (Happening happening : scene.in(sentence)) {
            boolean demand =
                    happening.event().move() == Move.DEMAND || happening.event().move() == Move.URGE;
            int token = happening.draft().match().token();
            if (demand && happening.draft().sentence().index() == sentence.index() && s.isUnder(predicate, token)) {
                return scene.sides(happening.event().recipients());
            }
        }
        return List.of();
    }
}

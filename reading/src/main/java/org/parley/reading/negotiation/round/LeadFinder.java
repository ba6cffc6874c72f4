package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.item.Round.Head;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.round.HeadWords.Kind;
import org.parley.reading.syntax.Tree;

/** Finds the words of a sentence that tell who leads a side: "their team, led by X", "X, who heads the delegation", "chief negotiator X". */
final class LeadFinder {

    private final Scene scene;
    private final Table table;
    private final HeadWords words;
    private final RoundWords meetings;
    private final ReadSentence sentence;
    private final Sentence s;

    LeadFinder(Scene scene, Table table, Lexicons lexicons, ReadSentence sentence) {
        this.scene = scene;
        this.table = table;
        this.words = lexicons.heads();
        this.meetings = lexicons.words();
        this.sentence = sentence;
        this.s = sentence.parse();
    }

    /** In text order. */
    List<Lead> find() {
        List<Lead> leads = new ArrayList<>();
        for (int token = 0; token < s.size(); token++) {
            Lead lead = at(token);
            if (lead != null && !lead.heads().isEmpty()) {
                leads.add(lead);
            }
        }
        return leads;
    }

    private @Nullable Lead at(int token) {
        if (Tree.isVerb(s, token)) {
            String leads = words.id(s, token, Kind.LEADS);
            String acts = words.id(s, token, Kind.ACTS);
            return leads != null ? led(token, leads) : acts != null ? stoodFor(token, acts) : null;
        }
        return Tree.isNoun(s, token) ? titled(token) : null;
    }

    /** "the team led by X", "X leads the team"; "the round, led by X and Y" has a leader of each side. */
    private @Nullable Lead led(int verb, String rule) {
        boolean passive = isPassive(verb);
        int team = passive ? undergoer(verb) : s.dependent(verb, "dobj");
        boolean of = team != Syntax.NONE && (words.isTeam(s, team) || passive && isMeeting(team));
        return of ? lead(verb, rule, passive ? doers(verb) : subjects(verb), teamSides(team)) : null;
    }

    /** "Kenya was represented by X", "X represented Kenya". */
    private @Nullable Lead stoodFor(int verb, String rule) {
        boolean passive = isPassive(verb);
        int side = passive ? undergoer(verb) : s.dependent(verb, "dobj");
        List<String> sides = side == Syntax.NONE ? List.of() : table.at(sentence, side);
        return sides.size() == 1 ? lead(verb, rule, passive ? doers(verb) : subjects(verb), sides) : null;
    }

    /** "chief negotiator X", "X, the head of the delegation", "the chief negotiators, X for A and Y for B". */
    private @Nullable Lead titled(int noun) {
        int rank = rank(noun);
        int team = words.is(s, noun, Kind.HEAD) ? team(noun) : Syntax.NONE;
        if (rank != Syntax.NONE && words.is(s, noun, Kind.ENVOY)) {
            String rule = words.id(s, rank, Kind.RANK);
            return rule == null ? null : ranked(noun, rule);
        }
        String rule = team == Syntax.NONE ? null : words.id(s, noun, Kind.HEAD);
        return rule == null ? null : lead(noun, rule, bearers(noun), teamSides(team));
    }

    private Lead ranked(int noun, String rule) {
        Lead each = new Lead(sentence, new Span(s.start(noun), s.end(noun)), rule, eachForHis(noun), false);
        return each.heads().isEmpty() ? lead(noun, rule, bearers(noun), teamSides(noun)) : each;
    }

    /** "the chief negotiators, <i>X for A and Y for B</i>", which the parser seldom gets right. */
    private List<Head> eachForHis(int noun) {
        List<Head> heads = new ArrayList<>();
        for (int i = noun + 2;
                s.tag(noun).equals("NNS") && i + 1 < s.size() && !s.tag(i).startsWith("VB");
                i++) {
            if (s.lemma(i).equals("for") || s.lemma(i).equals("of")) {
                List<String> sides = sideAfter(i);
                int person = i - 1;
                scene.at(sentence, person).stream()
                        .filter(id -> isNamed(person, id))
                        .forEach(id -> heads.add(new Head(sides.size() == 1 ? sides.get(0) : table.sideOf(id), id)));
            }
        }
        return heads;
    }

    /** Of the noun phrase after a preposition. */
    private List<String> sideAfter(int preposition) {
        for (int i = preposition + 1; i < s.size(); i++) {
            List<String> sides = scene.sidesAt(sentence, i);
            if (!sides.isEmpty() || Tree.isNoun(s, i) && !Syntax.isModifier(s, i)) {
                return sides;
            }
        }
        return List.of();
    }

    private Lead lead(int token, String rule, Set<Integer> people, List<String> sides) {
        List<Head> heads = new ArrayList<>();
        for (int person : people) {
            List<String> own = actsFor(person);
            List<String> named = own.isEmpty() ? sides : own;
            scene.at(sentence, person).stream()
                    .filter(id -> isNamed(person, id))
                    .map(id -> new Head(named.size() == 1 ? named.get(0) : table.sideOf(id), id))
                    .filter(head -> !heads.contains(head))
                    .forEach(heads::add);
        }
        return new Lead(sentence, new Span(s.start(token), s.end(token)), rule, heads, isAhead(token));
    }

    /** Whether a person has a name, here or elsewhere in the report. */
    private boolean isNamed(int token, String id) {
        return table.isPerson(id) && (Tree.isProper(s, token) || table.isNamedPerson(id));
    }

    /** "X <i>for</i> Bogota", "<i>Renamo's</i> X". */
    private List<String> actsFor(int person) {
        int owner = s.dependent(person, "poss");
        int side = owner == Syntax.NONE ? Obliques.object(s, person, "for") : owner;
        return side == Syntax.NONE ? List.of() : scene.sidesAt(sentence, side);
    }

    private boolean isPassive(int verb) {
        return Syntax.isPassive(s, verb)
                || s.tag(verb).equals("VBN") && !doers(verb).isEmpty();
    }

    private boolean isMeeting(int noun) {
        return meetings.noun(s, noun) != null;
    }

    private int undergoer(int verb) {
        int subject = Syntax.antecedent(s, s.dependent(verb, "nsubjpass"));
        boolean beside = s.label(verb).equals("acl") || s.label(verb).equals("relcl");
        return subject == Syntax.NONE && beside ? s.head(verb) : subject;
    }

    private Set<Integer> doers(int verb) {
        return row(Obliques.object(s, verb, "by"));
    }

    private Set<Integer> subjects(int verb) {
        int at = verb;
        while (s.dependent(at, "nsubj") == Syntax.NONE
                && s.head(at) != Syntax.NONE
                && (s.label(at).equals("xcomp") || s.label(at).equals("conj"))) {
            at = s.head(at);
        }
        int subject = Syntax.antecedent(s, s.dependent(at, "nsubj"));
        return row(isJoint(verb, subject) ? s.head(subject) : subject);
    }

    /** "X and Y, who lead <i>the delegations</i>": the clause hangs on the last of them. */
    private boolean isJoint(int verb, int subject) {
        int team = s.dependent(verb, "dobj");
        return subject != Syntax.NONE
                && s.label(subject).equals("conj")
                && s.isUnder(verb, subject)
                && team != Syntax.NONE
                && s.tag(team).equals("NNS");
    }

    /** Whoever has a title: the noun itself, what it stands before, what stands beside it, and what it stands beside. */
    private Set<Integer> bearers(int noun) {
        Set<Integer> all = new LinkedHashSet<>();
        if (s.label(noun).equals("compound")
                || s.label(noun).equals("appos")
                || s.label(noun).equals("nmod")) {
            all.add(s.head(noun));
        }
        all.add(noun);
        for (int d = s.firstDependent(noun); d != Syntax.NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("appos")) {
                all.addAll(row(d));
            }
        }
        return all;
    }

    private Set<Integer> row(int first) {
        Set<Integer> all = new LinkedHashSet<>();
        if (first != Syntax.NONE) {
            all.add(first);
            for (int d = s.firstDependent(first); d != Syntax.NONE; d = s.nextSibling(d)) {
                if (s.label(d).equals("conj") && !Tree.isVerb(s, d)) {
                    all.addAll(row(d));
                }
            }
        }
        return all;
    }

    private int rank(int noun) {
        for (int d = s.firstDependent(noun); d != Syntax.NONE && d < noun; d = s.nextSibling(d)) {
            if (Syntax.isModifier(s, d) && words.is(s, d, Kind.RANK)) {
                return d;
            }
        }
        return Syntax.NONE;
    }

    /** "head <i>of the delegation</i>", "<i>delegation</i> leader". */
    private int team(int head) {
        int of = Obliques.object(s, head, "of");
        if (of != Syntax.NONE && words.isTeam(s, of)) {
            return of;
        }
        for (int d = s.firstDependent(head); d != Syntax.NONE && d < head; d = s.nextSibling(d)) {
            if (Syntax.isModifier(s, d) && words.isTeam(s, d)) {
                return d;
            }
        }
        return Syntax.NONE;
    }

    /** "the <i>Russian</i> delegation", "<i>Kenya's</i> team", "negotiators <i>for the rebels</i>". */
    private List<String> teamSides(int team) {
        Set<String> people = new LinkedHashSet<>();
        for (int d = s.firstDependent(team); d != Syntax.NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("poss") || d < team && Syntax.isModifier(s, d)) {
                people.addAll(table.people(sentence, d));
            }
        }
        for (String link : List.of("of", "from", "for")) {
            int object = Obliques.object(s, team, link);
            people.addAll(object == Syntax.NONE ? List.of() : table.people(sentence, object));
        }
        List<String> named = scene.sides(List.copyOf(people));
        return named.isEmpty() ? scene.sidesAt(sentence, team) : named;
    }

    /** "will lead", "is to lead". */
    private boolean isAhead(int token) {
        Optional<Integer> will = Optional.of(s.dependent(token, "aux")).filter(aux -> aux != Syntax.NONE);
        return will.filter(aux -> s.tag(aux).equals("MD") || s.tag(aux).equals("TO"))
                .isPresent();
    }
}

package org.parley.reading.event.clause;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Where those stand who are behind a thing or concerned by it, when the thing itself is nobody. */
public final class Behind {

    /** Below a thing that acts: who sends it. */
    private static final List<String> SENDERS = List.of("by", "of", "from", "in");

    /** Below a thing that something is done to: whose it is, whom it concerns. */
    private static final List<String> CONCERNED =
            List.of("by", "of", "against", "on", "with", "between", "from", "to", "for", "into", "in", "at");

    private static final List<String> ADDRESSED = List.of("to", "into", "with", "on", "against", "from");

    /** They open no argument. */
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "after",
            "before",
            "until",
            "despite",
            "since",
            "during",
            "following",
            "amid",
            "amidst",
            "according",
            "as",
            "like",
            "because",
            "without",
            "under",
            "including",
            "except",
            "ahead",
            "pending",
            "unless",
            "near",
            "via",
            "through");

    private Behind() {}

    /**
     * Heads of noun phrases, most likely first.
     *
     * @param concerned whether those count too whom the thing concerns
     */
    public static List<Integer> of(Sentence s, int noun, Roles roles, boolean concerned) {
        List<Integer> found = new ArrayList<>();
        add(found, Nominals.possessor(s, noun));
        for (int d = s.firstDependent(noun); d != NONE; d = s.nextSibling(d)) {
            if (Tree.isVerb(s, d) && (s.label(d).equals("acl") || s.label(d).equals("relcl"))) {
                add(found, Syntax.isPassive(s, d) ? roles.subject(s, d) : NONE);
                if (concerned) {
                    add(found, Obliques.object(s, d, "on"));
                    add(found, Obliques.object(s, d, "against"));
                }
            }
        }
        for (String preposition : concerned ? CONCERNED : SENDERS) {
            add(found, Obliques.object(s, noun, preposition));
        }
        if (Tree.isVerb(s, noun)) {
            add(found, roles.object(s, noun));
        }
        int verb = s.head(noun);
        if (!concerned && verb != NONE && s.label(noun).equals("dobj")) {
            add(found, roles.subject(s, verb));
        }
        found.removeIf(token -> token == noun);
        return found;
    }

    /** The same below the verb of a clause. */
    public static List<Integer> ofClause(Sentence s, int verb, Roles roles) {
        List<Integer> found = new ArrayList<>();
        if (verb == NONE) {
            return found;
        }
        add(found, roles.indirectObject(s, verb));
        add(found, roles.object(s, verb));
        for (String preposition : CONCERNED) {
            add(found, Obliques.object(s, verb, preposition));
        }
        int inner = s.dependent(verb, "xcomp");
        if (inner != NONE) {
            found.addAll(ofClause(s, inner, roles));
        }
        return found;
    }

    /** To whom a verb is done: its object, and those to whom it sends, says or gives something. */
    public static List<Integer> ofDeed(Sentence s, int verb, Roles roles) {
        List<Integer> found = new ArrayList<>();
        add(found, roles.indirectObject(s, verb));
        for (String preposition : ADDRESSED) {
            add(found, Obliques.object(s, verb, preposition));
        }
        add(found, roles.object(s, verb));
        return found;
    }

    /** All words of a clause that may name somebody, the nearest to its verb first, without its subject and the clauses beside it. */
    public static List<Integer> within(Sentence s, int verb) {
        List<Integer> found = new ArrayList<>();
        if (verb == NONE) {
            return found;
        }
        List<Integer> open = new ArrayList<>(List.of(verb));
        for (int i = 0; i < open.size(); i++) {
            for (int d = s.firstDependent(open.get(i)); d != NONE; d = s.nextSibling(d)) {
                if (isWithin(s, d, verb)) {
                    open.add(d);
                    add(found, s.tag(d).startsWith("V") ? NONE : d);
                }
            }
        }
        return found;
    }

    private static boolean isWithin(Sentence s, int token, int verb) {
        return switch (s.label(token)) {
            case "nsubj", "nsubjpass", "csubj", "advcl", "mark", "punct", "parataxis", "relcl" -> false;
            case "ccomp" -> token > verb;
            case "prep" -> !CIRCUMSTANCES.contains(s.lemma(token));
            default -> !s.entity(token).endsWith("-DATE");
        };
    }

    private static void add(List<Integer> found, int token) {
        if (token != NONE) {
            found.add(token);
        }
    }
}
